package org.waymark.web.result;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.ResumeLink;
import org.waymark.web.address.Addresses;

/** What a person takes along, changes, or deletes. */
final class TakeAlongCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient ResultState state;
    private final transient ResultPresenter presenter;
    private final transient PageTexts texts;
    private final DeletionPart deletion;

    TakeAlongCard(ResultState state, ResultPresenter presenter, PageTexts texts) {
        this.state = state;
        this.presenter = presenter;
        this.texts = texts;
        this.deletion = new DeletionPart(presenter, texts);
    }

    @Override
    protected Card initContent() {
        var text = new Paragraph(texts.say("result.take.text"));
        text.addClassName("wm-text");
        var print = new ActionButton(
                "result-print",
                texts.say("result.take.print"),
                Look.PLAIN,
                () -> getElement().executeJs("window.print()"));
        var buttons = new Div(
                print,
                new DownloadLink(presenter, texts),
                new ActionButton(
                        "result-change", texts.say("result.take.change"), Look.PLAIN, presenter::changeAnswers));
        buttons.addClassName("wm-row");
        var card = new Card(
                "result-take",
                texts.say("result.take.title"),
                text,
                new ResumeLink("result-link", Addresses.result(state.token())),
                buttons,
                deletion);
        card.addClassName("wm-no-print");
        return card;
    }

    void show(Deletion what) {
        deletion.show(what);
    }
}
