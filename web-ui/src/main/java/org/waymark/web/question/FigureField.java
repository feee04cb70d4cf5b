package org.waymark.web.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.web.question.QuestionState.Field;

/** A number to type, with its unit, its ends, and buttons for one step less or more. */
final class FigureField extends Div {
    private static final long serialVersionUID = 1;
    private static final String HINT_ID = "question-range";

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);

    FigureField(Field.Figure field, Consumer<String> typed, IntConsumer stepped) {
        addClassName("figure-field");
        input.setId("question-number");
        input.setValue(field.typed());
        input.addClassName("wm-input");
        input.getElement()
                .setAttribute("inputmode", "decimal")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-labelledby", QuestionView.TEXT_ID + " question-unit")
                .setAttribute("aria-describedby", HINT_ID);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) typed.accept(event.getValue());
        });
        var unit = new Span(field.unit());
        unit.setId("question-unit");
        unit.addClassName("figure-unit");
        var row = new Div(
                button("less", "−", () -> stepped.accept(-1)),
                input,
                button("more", "+", () -> stepped.accept(1)),
                unit);
        row.addClassName("figure-row");
        var hint = new Paragraph(getTranslation("question.number.range", field.min(), field.max(), field.step()));
        hint.setId(HINT_ID);
        hint.addClassName("wm-small");
        add(row, hint);
    }

    void write(Field.Figure field) {
        input.setValue(field.typed());
    }

    void pointToError(boolean wrong) {
        input.getElement()
                .setAttribute("aria-invalid", Boolean.toString(wrong))
                .setAttribute("aria-describedby", wrong ? QuestionView.ERROR_ID + " " + HINT_ID : HINT_ID);
    }

    void focus() {
        input.focus();
    }

    private ActionButton button(String which, String sign, Runnable action) {
        var button = new ActionButton("question-" + which, sign, Look.PLAIN, action);
        button.addClassName("figure-step");
        button.getElement().setAttribute("aria-label", getTranslation("question.number." + which));
        return button;
    }
}
