package org.waymark.admin.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** Asks before something is done. It is left by its buttons or with Escape, never by a click beside it. */
public final class AskDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final String id;
    private final Div content = new Div();

    /** @param titleKey of the text that asks; {@code arguments} fill it */
    public AskDialog(String id, String titleKey, Object... arguments) {
        this.id = id;
        setId(id);
        addClassName("bo-dialog");
        setHeaderTitle(getTranslation(titleKey, arguments));
        setCloseOnOutsideClick(false);
        content.addClassName("wm-stack");
        add(content);
    }

    public void setContent(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    /** A paragraph of its own. */
    public Paragraph words(String key, Object... arguments) {
        return new Paragraph(getTranslation(key, arguments));
    }

    /** The way out first, then what the dialog is for. */
    public void setAnswers(ActionButton... actions) {
        getFooter().removeAll();
        getFooter()
                .add(new ActionButton(id + "-cancel", getTranslation("common.action.cancel"), Look.PLAIN, this::close));
        getFooter().add(actions);
    }

    /** Nothing is asked: what it shows is looked at and closed. */
    public void setWayOut(String doneKey) {
        getFooter().removeAll();
        getFooter().add(new ActionButton(id + "-done", getTranslation(doneKey), Look.PLAIN, this::close));
    }

    /** Can only be left by {@code done}: what it shows is shown once. */
    public void setOnlyAnswer(String doneKey) {
        setCloseOnEsc(false);
        getFooter().removeAll();
        getFooter().add(new ActionButton(id + "-done", getTranslation(doneKey), Look.PRIMARY, this::close));
    }
}
