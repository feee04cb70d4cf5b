package org.waymark.web.result;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.Sentence;
import org.waymark.web.result.ResultState.Leaning;

/** The evidence that the result leans on most, and how far it would give way. */
final class LeaningsCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient List<Leaning> leanings;
    private final transient PageTexts texts;

    LeaningsCard(List<Leaning> leanings, PageTexts texts) {
        this.leanings = leanings;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        var list = new UnorderedList();
        list.addClassNames("steps", "leanings");
        leanings.forEach(leaning -> list.add(new ListItem(
                new Sentence(texts.say(leaning.swing()), "wm-text"), new SourceLine(leaning.source(), texts))));
        return new Card("result-leanings", texts.say("result.leanings.title"), list)
                .withLead(texts.say("result.leanings.lead"));
    }
}
