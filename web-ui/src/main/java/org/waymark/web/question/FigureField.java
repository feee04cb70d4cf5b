package org.waymark.web.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.text.DecimalFormatSymbols;
import org.waymark.uikit.text.Languages;
import org.waymark.web.question.QuestionState.Field;

/** A number to type, with its unit, its ends, and buttons for one step less or more. */
final class FigureField extends Div implements AnswerElement.Inputs {
    private static final long serialVersionUID = 1;
    private static final String HINT_ID = "question-range";

    private final Element input = new Element("input");

    FigureField(Field.Figure field) {
        addClassName("figure-field");
        input.getClassList().add("wm-input");
        input.setAttribute("id", "question-number")
                .setAttribute("type", "text")
                .setAttribute("inputmode", "decimal")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-labelledby", QuestionView.TEXT_ID + " question-unit")
                .setAttribute("aria-describedby", HINT_ID);
        tellStepsTo(input, field);
        var unit = new Span(field.unit());
        unit.setId("question-unit");
        unit.addClassName("figure-unit");
        var row = new Div(button("less", "−", -1));
        row.getElement().appendChild(input);
        row.add(button("more", "+", 1), unit);
        row.addClassName("figure-row");
        var hint = new Paragraph(getTranslation("question.number.range", field.min(), field.max(), field.step()));
        hint.setId(HINT_ID);
        hint.addClassName("wm-small");
        add(row, hint);
    }

    @Override
    public void pointToError(boolean wrong) {
        input.setAttribute("aria-invalid", Boolean.toString(wrong))
                .setAttribute("aria-describedby", wrong ? QuestionView.ERROR_ID + " " + HINT_ID : HINT_ID);
    }

    @Override
    public void focus() {
        input.executeJs("this.focus()");
    }

    /** Steps are taken in the browser, so that they keep up with the finger on a slow network, too. */
    private void tellStepsTo(Element input, Field.Figure field) {
        var marks = DecimalFormatSymbols.getInstance(Languages.nearest(getLocale()));
        input.setAttribute("data-min", Double.toString(field.min()))
                .setAttribute("data-max", Double.toString(field.max()))
                .setAttribute("data-step", Double.toString(field.step()))
                .setAttribute("data-decimal", String.valueOf(marks.getDecimalSeparator()))
                .setAttribute("data-thousands", String.valueOf(marks.getGroupingSeparator()));
    }

    private NativeButton button(String which, String sign, int direction) {
        var button = new NativeButton(sign);
        button.setId("question-" + which);
        button.addClassNames("wm-button", "figure-step");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-direction", Integer.toString(direction))
                .setAttribute("aria-label", getTranslation("question.number." + which));
        return button;
    }
}
