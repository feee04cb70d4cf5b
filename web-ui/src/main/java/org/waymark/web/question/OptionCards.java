package org.waymark.web.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.question.QuestionState.Card;
import org.waymark.web.question.QuestionState.Field;

/** Options as native radio buttons or check boxes that look like cards; the number keys press them. */
final class OptionCards extends Div {
    private static final long serialVersionUID = 1;
    private static final int NUMBER_KEYS = 9;

    private final Map<String, Element> inputs = new LinkedHashMap<>();

    OptionCards(Field.Cards field, Consumer<String> pressed) {
        addClassName("options");
        for (var card : field.cards()) {
            var input = input(field.many(), card, pressed);
            inputs.put(card.key(), input);
            getElement().appendChild(label(card, input, inputs.size()));
        }
    }

    /** Ticks what is chosen now; the cards and the focus stay. */
    void tick(List<Card> cards) {
        for (var card : cards) inputs.get(card.key()).setProperty("checked", card.chosen());
    }

    void pointToError(boolean wrong) {
        inputs.values().forEach(input -> {
            if (wrong) input.setAttribute("aria-describedby", QuestionView.ERROR_ID);
            else input.removeAttribute("aria-describedby");
        });
    }

    void focus() {
        inputs.values().stream().findFirst().ifPresent(input -> input.executeJs("this.focus()"));
    }

    private static Element input(boolean many, Card card, Consumer<String> pressed) {
        var input = new Element("input");
        input.setAttribute("type", many ? "checkbox" : "radio").setAttribute("name", "answer");
        input.setAttribute("id", "option-" + card.key());
        input.setProperty("checked", card.chosen());
        // the browser ticks first; the server learns it so that a later difference is sent
        input.addPropertyChangeListener("checked", "change", event -> pressed.accept(card.key()));
        return input;
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
