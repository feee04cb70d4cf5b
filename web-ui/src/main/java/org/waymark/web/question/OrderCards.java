package org.waymark.web.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.question.QuestionState.Field;
import org.waymark.web.question.QuestionState.Item;

/**
 * Native check boxes that are numbered in the order in which they are ticked. The browser keeps the order and says it
 * ({@code answer.js}); a button puts one level with the one before.
 */
final class OrderCards extends Div implements AnswerElement.Inputs {
    private static final long serialVersionUID = 1;

    /** Rows on the screen from the beginning. */
    private static final int SHOWN = 8;

    private final List<Element> inputs = new ArrayList<>();

    OrderCards(Field.Order field) {
        addClassNames("options", "ranking");
        getElement()
                .setAttribute("data-most", Integer.toString(field.most()))
                .setAttribute("data-none", getTranslation("question.order.nothing", field.most()))
                .setAttribute("data-then", getTranslation("question.order.then"))
                .setAttribute("data-and", getTranslation("question.order.and"));
        int shown = Math.min(SHOWN, field.items().size());
        for (var item : field.items().subList(0, shown)) getElement().appendChild(row(item));
        var rest = field.items().subList(shown, field.items().size());
        if (!rest.isEmpty()) add(rest(rest));
        var summary = new Paragraph();
        summary.addClassName("ranking-summary");
        summary.getElement().setAttribute("role", "status");
        add(summary);
    }

    /** Those that can hardly matter are there, but out of the way. */
    private Disclosure rest(List<Item> items) {
        var rows = new Div();
        rows.addClassName("options");
        for (var item : items) rows.getElement().appendChild(row(item));
        return new Disclosure("ranking-rest", getTranslation("question.order.rest", items.size()), rows);
    }

    @Override
    public void pointToError(boolean wrong) {
        AnswerElement.pointToError(inputs, wrong);
    }

    @Override
    public void focus() {
        inputs.stream().findFirst().ifPresent(input -> input.executeJs("this.focus()"));
    }

    private Element row(Item item) {
        var name = said(item.name());
        var input = new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("id", "option-" + item.criterion().key())
                .setAttribute("value", item.criterion().key())
                .setAttribute("data-name", name);
        inputs.add(input);
        var place = new Span();
        place.addClassName("ranking-place");
        place.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(new Span(name), new Span(said(item.levels())));
        words.addClassName("option-words");
        var label = new Element("label");
        label.getClassList().add("option");
        label.appendChild(input, place.getElement(), words.getElement());
        var row = new Element("div");
        row.getClassList().add("ranking-row");
        return row.appendChild(label, level(item, name).getElement());
    }

    private NativeButton level(Item item, String name) {
        var level = new NativeButton();
        level.addClassNames("wm-button", "ranking-level");
        level.getElement()
                .setAttribute("type", "button")
                .setAttribute("hidden", true)
                .setAttribute("data-level-of", item.criterion().key())
                .setAttribute("data-words", getTranslation("question.order.level-with"))
                .setAttribute("aria-pressed", "false")
                .setAttribute("aria-label", getTranslation("question.order.level-name", name));
        return level;
    }

    private String said(Phrase phrase) {
        return getTranslation(phrase.key(), phrase.arguments().toArray());
    }
}
