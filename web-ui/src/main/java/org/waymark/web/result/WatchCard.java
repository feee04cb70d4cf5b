package org.waymark.web.result;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.uikit.part.Badge;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PathName;
import org.waymark.uikit.part.Sentence;
import org.waymark.web.result.ResultState.Need;
import org.waymark.web.result.ResultState.Warning;
import org.waymark.web.result.ResultState.Watch;

/** Must-haves that may be missed. */
final class WatchCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient Watch watch;
    private final transient PageTexts texts;

    WatchCard(Watch watch, PageTexts texts) {
        this.watch = watch;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        var card = new Card("result-watch", texts.say("result.watch.title"));
        watch.summary().ifPresent(summary -> card.add(new Sentence(texts.say(summary), "wm-text")));
        if (watch.needs().isEmpty()) return card;
        card.addClassName("wm-card-caution");
        var list = new UnorderedList();
        list.addClassName("needs");
        watch.needs().forEach(need -> list.add(item(need)));
        card.add(list);
        return card;
    }

    private ListItem item(Need need) {
        var name = new Span(texts.say(need.need()));
        name.addClassName("need-name");
        var paths = new UnorderedList();
        paths.addClassName("need-paths");
        need.warnings().forEach(warning -> paths.add(item(warning)));
        return new ListItem(name, paths);
    }

    private ListItem item(Warning warning) {
        return new ListItem(
                new Badge(texts.say(warning.standing()), warning.ruledOut() ? Badge.Tone.DANGER : Badge.Tone.CAUTION),
                new PathName(warning.path().name(), warning.path().colour()),
                new Span(texts.say(warning.risk())));
    }
}
