package org.waymark.web.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.LinkButton;
import org.waymark.uikit.part.ResumeLink;
import org.waymark.web.address.Addresses;
import org.waymark.web.question.QuestionState.Field;

/** What stands on the page of one question, from the progress to the buttons. */
final class QuestionSheet extends Div {
    private static final long serialVersionUID = 1;

    private final transient QuestionState first;
    private final Element bar = new Element("progress");
    private final Paragraph where = new Paragraph();
    private final H1 text;
    private final Paragraph error = new Paragraph();
    private final transient Entry entry;

    /** The way of answering that the kind of the question asks for. */
    private sealed interface Entry {
        record Cards(OptionCards cards) implements Entry {}

        record Figure(FigureField field) implements Entry {}
    }

    QuestionSheet(QuestionState state, QuestionPresenter presenter) {
        first = state;
        addClassName("question-sheet");
        bar.setAttribute("max", "1").setAttribute("aria-label", getTranslation("question.progress"));
        bar.getClassList().add("question-progress");
        getElement().appendChild(bar);

        where.setId("question-where");
        where.addClassName("wm-small");
        text = new H1(state.text());
        text.setId(QuestionView.TEXT_ID);
        text.addClassName("wm-title");
        text.getElement().setAttribute("tabindex", "-1");
        error.setId(QuestionView.ERROR_ID);
        error.addClassName("wm-field-error");
        error.getElement().setAttribute("role", "alert");
        entry = entry(state.field(), presenter);

        var column = new Div(where, text, helped(state), answer(), error, buttons(state, presenter), foot(state));
        column.addClassNames("wm-column", "question-column");
        column.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("data-question", state.question().key());
        add(column);
    }

    boolean isFor(QuestionState state) {
        return state.question().equals(first.question());
    }

    void show(QuestionState state) {
        bar.setAttribute("value", Double.toString(state.progress()));
        where.setText(getTranslation(
                state.minutesLeft() > 0 ? "question.where" : "question.where-at-end",
                state.section(),
                state.position(),
                state.total(),
                state.minutesLeft()));
        error.setText(state.error()
                .map(problem ->
                        getTranslation(problem.key(), problem.arguments().toArray()))
                .orElse(""));
        boolean wrong = state.error().isPresent();
        switch (entry) {
            case Entry.Cards(var cards)
            when state.field() instanceof Field.Cards field -> {
                cards.tick(field.cards());
                cards.pointToError(wrong);
            }
            case Entry.Figure(var figure)
            when state.field() instanceof Field.Figure field -> {
                figure.write(field);
                figure.pointToError(wrong);
            }
            default -> throw new IllegalStateException("question %s changed its kind".formatted(state.question()));
        }
    }

    void focusText() {
        text.getElement().executeJs("window.scrollTo(0, 0); this.focus({preventScroll: true})");
    }

    void focusAnswer() {
        switch (entry) {
            case Entry.Cards(var cards) -> cards.focus();
            case Entry.Figure(var figure) -> figure.focus();
        }
    }

    private static Entry entry(Field field, QuestionPresenter presenter) {
        return switch (field) {
            case Field.Cards cards -> new Entry.Cards(new OptionCards(cards, presenter::choose));
            case Field.Figure figure -> new Entry.Figure(new FigureField(figure, presenter::type, presenter::step));
        };
    }

    private Component answer() {
        var group = new Div();
        group.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", QuestionView.TEXT_ID);
        group.add(
                switch (entry) {
                    case Entry.Cards(var cards) -> cards;
                    case Entry.Figure(var field) -> field;
                });
        return group;
    }

    private Component helped(QuestionState state) {
        var words = new Div();
        words.addClassName("question-help");
        if (!state.help().isEmpty()) {
            words.add(new Paragraph(state.help()));
        } else if (state.field() instanceof Field.Cards(var many, var cards) && many) {
            words.add(new Paragraph(getTranslation("question.many")));
        }
        if (!state.why().isEmpty()) {
            words.add(new Disclosure("question-why", getTranslation("question.why"), new Paragraph(state.why())));
        }
        return words;
    }

    private Component buttons(QuestionState state, QuestionPresenter presenter) {
        var row = new Div();
        row.addClassName("question-buttons");
        var back =
                new ActionButton("question-back", getTranslation("question.action.back"), Look.PLAIN, presenter::back);
        back.setVisible(!state.isFirst());
        row.add(
                back,
                new Span(),
                new ActionButton(
                        "question-skip",
                        getTranslation(state.optional() ? "question.action.skip" : "question.action.later"),
                        Look.PLAIN,
                        presenter::skip),
                new ActionButton(
                        "question-next",
                        getTranslation(state.isLast() ? "question.action.finish" : "question.action.next"),
                        Look.PRIMARY,
                        presenter::next));
        return row;
    }

    private Component foot(QuestionState state) {
        var keys = new Paragraph(getTranslation(
                state.field() instanceof Field.Cards(var many, var cards)
                        ? "question.keys.cards"
                        : "question.keys.number",
                state.field() instanceof Field.Cards(var many, var cards) ? Math.min(9, cards.size()) : 0));
        keys.addClassNames("wm-small", "question-keys");
        var all = new LinkButton(
                "question-review",
                getTranslation("question.action.review"),
                Addresses.review(state.token()),
                Look.QUIET);
        var later = new Disclosure(
                "question-link",
                getTranslation("question.link.title"),
                new Paragraph(getTranslation("question.link.text")),
                new ResumeLink("resume-link", Addresses.of(state.token())));
        var foot = new Div(keys, later, all);
        foot.addClassNames("question-foot", "wm-no-print");
        return foot;
    }
}
