package org.waymark.web.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.core.answers.Preference;
import org.waymark.core.document.EnumKey;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.question.QuestionState.Field;
import org.waymark.web.question.QuestionState.Term;

/** Two offers side by side, each a native radio button that looks like a card, and a third one for whoever likes both alike. */
final class OfferCards extends Div implements AnswerElement.Inputs {
    private static final long serialVersionUID = 1;

    private final List<Element> inputs = new ArrayList<>();

    OfferCards(Field.Choice field) {
        addClassName("offer-field");
        var both = new Div();
        both.addClassName("offers");
        both.getElement()
                .appendChild(
                        offer(Preference.FIRST, field.terms().getFirst()),
                        offer(Preference.SECOND, field.terms().getLast()));
        var same = new Span(new Span(getTranslation("question.offer.same")));
        same.addClassName("option-words");
        var rest = new Paragraph(getTranslation("question.offer.rest"));
        rest.addClassName("wm-small");
        getElement().appendChild(both.getElement(), option(Preference.SAME, same), rest.getElement());
    }

    @Override
    public void pointToError(boolean wrong) {
        AnswerElement.pointToError(inputs, wrong);
    }

    @Override
    public void focus() {
        inputs.getFirst().executeJs("this.focus()");
    }

    private Element offer(Preference preference, List<Term> terms) {
        var words = new Div();
        words.addClassName("offer");
        for (var term : terms) words.add(term(term));
        var choose = new Span(getTranslation("question.offer." + EnumKey.of(preference)));
        choose.addClassName("offer-choose");
        words.add(choose);
        return option(preference, words);
    }

    private Component term(Term term) {
        var name = new Span(said(term.name()));
        name.addClassName("offer-name");
        var level = new Span(said(term.level()));
        level.addClassName("offer-level");
        var bar = new Span();
        bar.addClassName("offer-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--part", String.format(Locale.ROOT, "%.3f", term.value()));
        var part = new Span(name, level, bar);
        part.addClassName("offer-term");
        return part;
    }

    private Element option(Preference preference, Component words) {
        var key = EnumKey.of(preference);
        var input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", "answer")
                .setAttribute("id", "option-" + key)
                .setAttribute("value", key);
        inputs.add(input);
        var label = new Element("label");
        label.getClassList().add("option");
        return label.appendChild(input, words.getElement());
    }

    private String said(Phrase phrase) {
        return getTranslation(phrase.key(), phrase.arguments().toArray());
    }
}
