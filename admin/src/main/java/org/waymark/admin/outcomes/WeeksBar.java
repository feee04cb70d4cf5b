package org.waymark.admin.outcomes;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** Asks how many weeks to look at. */
final class WeeksBar extends Div {
    private static final long serialVersionUID = 1;

    private final Map<Integer, ActionButton> choices = new LinkedHashMap<>();

    WeeksBar(IntConsumer onChoice) {
        addClassNames("wm-row", "bo-weeks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("outcomes.weeks.label"));
        for (int weeks : OutcomesPresenter.CHOICES) {
            var choice = new ActionButton(
                    "last-weeks-" + weeks,
                    getTranslation("outcomes.weeks.last", weeks),
                    Look.PLAIN,
                    () -> onChoice.accept(weeks));
            choices.put(weeks, choice);
            add(choice);
        }
    }

    void show(OutcomesState state) {
        int shown = state.weeks().weeks().size();
        choices.forEach(
                (weeks, choice) -> choice.getElement().setAttribute("aria-pressed", Boolean.toString(weeks == shown)));
    }
}
