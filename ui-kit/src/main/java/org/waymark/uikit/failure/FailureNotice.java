package org.waymark.uikit.trouble;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Notice;

/** Says at the foot of the page that a step did not work, and how to go on. At most one at a time. */
final class FailedStep extends Div {
    private static final long serialVersionUID = 1;

    private FailedStep(UI ui, Trouble trouble) {
        setId("failed-step");
        addClassNames("wm-toast", "wm-no-print");
        add(new Notice(
                Notice.Kind.DANGER,
                getTranslation(trouble.title()),
                getTranslation(trouble.step()),
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

    static void show(UI ui, Trouble trouble) {
        ui.getChildren().filter(FailedStep.class::isInstance).toList().forEach(ui::remove);
        ui.add(new FailedStep(ui, trouble));
    }
}
