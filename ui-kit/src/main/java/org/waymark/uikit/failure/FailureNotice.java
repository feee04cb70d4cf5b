package org.waymark.uikit.failure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Notice;

/** Says at the foot of the page that a step did not work, and how to go on. At most one at a time. */
final class FailureNotice extends Div {
    private static final long serialVersionUID = 1;

    private FailureNotice(UI ui, Failure failure) {
        setId("failed-step");
        addClassNames("wm-toast", "wm-no-print");
        add(new Notice(
                Notice.Kind.DANGER,
                getTranslation(failure.title()),
                getTranslation(failure.step()),
                new ActionButton(
                        "failed-step-reload",
                        getTranslation("common.action.reload"),
                        Look.PRIMARY,
                        () -> ui.getPage().reload()),
                new ActionButton(
                        "failed-step-close",
                        getTranslation("common.action.close"),
                        Look.PLAIN,
                        this::removeFromParent)));
    }

    static void show(UI ui, Failure failure) {
        ui.getChildren().filter(FailureNotice.class::isInstance).toList().forEach(ui::remove);
        ui.add(new FailureNotice(ui, failure));
    }
}
