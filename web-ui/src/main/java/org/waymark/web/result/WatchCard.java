package org.waymark.web.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.uikit.part.Badge;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PathName;
import org.waymark.uikit.part.Sentence;
import org.waymark.web.result.ResultState.Warning;
import org.waymark.web.result.ResultState.Watch;

/** Must-haves that may be missed. */
final class WatchCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient Watch watch;
    private final transient Saying saying;

    WatchCard(Watch watch, Saying saying) {
        this.watch = watch;
        this.saying = saying;
    }

    @Override
    protected Card initContent() {
        var card = new Card("result-watch", saying.say("result.watch.title"));
        watch.summary().ifPresent(summary -> card.add(new Sentence(saying.say(summary), "wm-text")));
        if (watch.warnings().isEmpty()) return card;
        card.addClassName("wm-card-caution");
        var list = new UnorderedList();
        list.addClassName("warnings");
        watch.warnings().forEach(warning -> list.add(new ListItem(head(warning), said(warning))));
        card.add(list);
        return card;
    }

    private Component head(Warning warning) {
        var head = new Div(
                new Badge(saying.say(warning.standing()), warning.ruledOut() ? Badge.Tone.DANGER : Badge.Tone.CAUTION),
                new PathName(warning.path().name(), warning.path().colour()));
        head.addClassName("wm-row");
        return head;
    }

    private Component said(Warning warning) {
        var need = new Span(saying.say(warning.need()));
        need.addClassName("warning-need");
        var risk = new Paragraph(saying.say(warning.risk()));
        risk.addClassName("wm-text");
        return new Div(need, risk);
    }
}
