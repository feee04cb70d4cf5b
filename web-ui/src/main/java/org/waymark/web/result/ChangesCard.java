package org.waymark.web.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.Sentence;
import org.waymark.web.result.ResultState.Change;
import org.waymark.web.result.ResultState.Changes;

/** What would lead elsewhere. */
final class ChangesCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient Changes changes;
    private final transient PageTexts texts;

    ChangesCard(Changes changes, PageTexts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        var card = new Card("result-changes", texts.say("result.changes.title"));
        card.withLead(texts.say(changes.lead()));
        if (!changes.changes().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("changes");
            changes.changes().forEach(change -> list.add(new ListItem(answers(change), consequence(change))));
            card.add(list);
        }
        return card;
    }

    private Component answers(Change change) {
        var answers = new Div();
        for (var other : change.answers()) {
            answers.add(new Sentence(
                    texts.say("result.change.answer", other.question(), other.from(), other.to()), "wm-text"));
        }
        return answers;
    }

    private Component consequence(Change change) {
        var words = new Span(texts.say(change.consequence()));
        words.addClassName("wm-path-name");
        var consequence = new Div(words);
        consequence.addClassName("change-consequence");
        change.path().ifPresent(path -> consequence.addClassName(path.colour().cssClass()));
        return consequence;
    }
}
