package org.waymark.admin.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A line to type in, with its label above, a hint below, and what is wrong with it below that. */
public final class LabelledField extends Div {
    private static final long serialVersionUID = 1;

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);
    private final Paragraph error = new Paragraph();

    public LabelledField(String id, String label) {
        addClassName("bo-field");
        input.setId(id);
        input.addClassName("wm-input");
        error.setId(id + "-error");
        error.addClassName("wm-field-error");
        error.getElement().setAttribute("aria-live", "polite");
        var name = new NativeLabel(label);
        name.setFor(id);
        add(name, input, error);
    }

    public Input input() {
        return input;
    }

    public LabelledField withHint(String text) {
        var hint = new Paragraph(text);
        hint.setId(input.getId().orElseThrow() + "-hint");
        hint.addClassName("wm-small");
        addComponentAtIndex(2, hint);
        input.getElement().setAttribute("aria-describedby", hint.getId().orElseThrow());
        return this;
    }

    /** Says what is wrong with it; nothing if {@code text} is empty. */
    public void complain(String text) {
        error.setText(text);
        input.getElement().setAttribute("aria-invalid", Boolean.toString(!text.isEmpty()));
        if (!text.isEmpty()) input.focus();
    }
}
