package org.waymark.web.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.question.QuestionState.Card;
import org.waymark.web.question.QuestionState.Field;

/** Options as native radio buttons or check boxes that look like cards; the number keys press them. */
final class OptionCards extends Div implements AnswerElement.Inputs {
    private static final long serialVersionUID = 1;
    private static final int NUMBER_KEYS = 9;

    private final List<Element> inputs = new ArrayList<>();

    OptionCards(Field.Cards field) {
        addClassName("options");
        for (var card : field.cards()) {
            var input = input(field.many(), card);
            inputs.add(input);
            getElement().appendChild(label(card, input, inputs.size()));
        }
    }

    @Override
    public void pointToError(boolean wrong) {
        AnswerElement.pointToError(inputs, wrong);
    }

    @Override
    public void focus() {
        inputs.stream().findFirst().ifPresent(input -> input.executeJs("this.focus()"));
    }

    private static Element input(boolean many, Card card) {
        return new Element("input")
                .setAttribute("type", many ? "checkbox" : "radio")
                .setAttribute("name", "answer")
                .setAttribute("id", "option-" + card.key())
                .setAttribute("value", card.key());
    }

    private Element label(Card card, Element input, int number) {
        var words = new Span(new Span(said(card.label())));
        words.addClassName("option-words");
        var help = said(card.help());
        if (!help.isEmpty()) words.add(new Span(help));
        var label = new Element("label");
        label.getClassList().add("option");
        label.appendChild(input);
        if (number <= NUMBER_KEYS) label.appendChild(key(number).getElement());
        return label.appendChild(words.getElement());
    }

    private static Component key(int number) {
        var key = new Span(Integer.toString(number));
        key.addClassName("option-key");
        key.getElement().setAttribute("aria-hidden", "true");
        return key;
    }

    private String said(Phrase phrase) {
        return getTranslation(phrase.key(), phrase.arguments().toArray());
    }
}
