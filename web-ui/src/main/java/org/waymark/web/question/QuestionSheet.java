package org.waymark.web.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.waymark.core.answers.Preference;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.LinkButton;
import org.waymark.uikit.part.ResumeLink;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.address.Addresses;
import org.waymark.web.question.QuestionState.Field;

/** What stands on the page of one question, from the progress to the buttons. */
final class QuestionSheet extends Div {
    private static final long serialVersionUID = 1;

    /** The frame of a page that is still opening is there and hidden, and nothing in it takes the focus. */
    private static final String FOCUS_WHEN_SHOWN = """
            const begin = frames => {
              if (this.checkVisibility()) {
                window.scrollTo(0, 0);
                this.focus({ preventScroll: true });
              } else if (frames > 0) {
                requestAnimationFrame(() => begin(frames - 1));
              }
            };
            begin(600);
            """;

    private final transient QuestionState first;
    private final Element bar = new Element("progress");
    private final Paragraph where = new Paragraph();
    private final H1 text;
    private final Paragraph error = new Paragraph();
    private final Paragraph notice = new Paragraph();
    private final AnswerElement answer;

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
        notice.setId("question-notice");
        notice.addClassName("question-notice");
        notice.getElement().setAttribute("role", "status");
        answer = answer(state, presenter);

        var column = new Div(where, text, helped(state), notice, answer, error, buttons(state, presenter), foot(state));
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
                state.minutesLeft()));
        error.setText(state.error().map(this::said).orElse(""));
        notice.setText(state.notice().map(this::said).orElse(""));
        if (state.notice().isPresent()) notice.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        answer.show(state);
    }

    /** Of a page that has just been loaded, what is shown is put into the document a moment later. */
    void focusText() {
        text.getElement().executeJs(FOCUS_WHEN_SHOWN);
    }

    void focusAnswer() {
        answer.focusInput();
    }

    private static AnswerElement answer(QuestionState state, QuestionPresenter presenter) {
        return switch (state.field()) {
            case Field.Cards cards -> new AnswerElement(state, new OptionCards(cards), presenter::enter);
            case Field.Figure figure -> new AnswerElement(state, new FigureField(figure), presenter::enter);
            case Field.Order order -> new AnswerElement(state, new OrderCards(order), presenter::enter);
            case Field.Choice choice -> new AnswerElement(state, new OfferCards(choice), presenter::enter);
            case Field.Settled settled -> new AnswerElement(state, new SettledNote(), presenter::enter);
        };
    }

    private String said(Phrase phrase) {
        return getTranslation(phrase.key(), phrase.arguments().toArray());
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
                new ActionButton("question-skip", getTranslation(skip(state)), Look.PLAIN, presenter::skip),
                new ActionButton(
                        "question-next",
                        getTranslation(state.isLast() ? "question.action.finish" : "question.action.next"),
                        Look.PRIMARY,
                        presenter::next));
        return row;
    }

    private static String skip(QuestionState state) {
        if (!state.optional()) return "question.action.later";
        return switch (state.field()) {
            case Field.Order order -> "question.action.none";
            case Field.Choice choice -> "question.action.cannot-say";
            case Field.Cards cards -> "question.action.skip";
            case Field.Figure figure -> "question.action.skip";
            case Field.Settled settled -> "question.action.skip";
        };
    }

    /** How many number keys choose something. */
    private static int keys(Field field) {
        return switch (field) {
            case Field.Cards(var many, var cards) -> Math.min(9, cards.size());
            case Field.Order(int most, var items, var entered) -> Math.min(9, items.size());
            case Field.Choice choice -> Preference.values().length;
            case Field.Figure figure -> 0;
            case Field.Settled settled -> 0;
        };
    }

    private Component foot(QuestionState state) {
        int number = keys(state.field());
        var keys = new Paragraph(getTranslation(number > 0 ? "question.keys.cards" : "question.keys.number", number));
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
