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
    private final transient Saying saying;
    private final DeletionPart deletion;

    TakeAlongCard(ResultState state, ResultPresenter presenter, Saying saying) {
        this.state = state;
        this.presenter = presenter;
        this.saying = saying;
        this.deletion = new DeletionPart(presenter, saying);
    }

    @Override
    protected Card initContent() {
        var text = new Paragraph(saying.say("result.take.text"));
        text.addClassName("wm-text");
        var print = new ActionButton(
                "result-print",
                saying.say("result.take.print"),
                Look.PLAIN,
                () -> getElement().executeJs("window.print()"));
        var buttons = new Div(
                print,
                new DownloadLink(presenter, saying),
                new ActionButton(
                        "result-change", saying.say("result.take.change"), Look.PLAIN, presenter::changeAnswers));
        buttons.addClassName("wm-row");
        var card = new Card(
                "result-take",
                saying.say("result.take.title"),
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
