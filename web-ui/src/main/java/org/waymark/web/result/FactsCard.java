package org.waymark.web.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.waymark.core.model.Resource;
import org.waymark.uikit.part.Badge;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.Notice;
import org.waymark.web.result.ResultState.FactCard;

/** Platforms, employers and tools of the paths ahead: who can join, how pay works, and what has closed. */
final class FactsCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient List<FactCard> facts;
    private final transient PageTexts texts;

    FactsCard(List<FactCard> facts, PageTexts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        var list = new UnorderedList();
        list.addClassName("facts");
        facts.forEach(fact -> list.add(item(fact)));
        return new Card("result-facts", texts.say("result.facts.title"), list).withLead(texts.say("result.facts.lead"));
    }

    private ListItem item(FactCard fact) {
        var name = new H3(fact.name());
        name.addClassName("wm-subheading");
        var head = new Div(
                name,
                new Badge(word("resource.kind.", fact.kind()), Badge.Tone.QUIET),
                new Badge(word("resource.status.", fact.status()), tone(fact.status())));
        head.addClassName("fact-head");
        var item = new ListItem(head);
        item.addClassName("fact");
        if (!fact.notice().isEmpty()) {
            boolean closed = fact.status() == Resource.Status.CLOSED;
            item.add(new Notice(closed ? Notice.Kind.CAUTION : Notice.Kind.INFO, "", fact.notice()));
            if (closed) item.addClassName("fact-closed");
        }
        var what = new Paragraph(fact.what());
        what.addClassName("wm-text");
        item.add(what, details(fact), foot(fact));
        return item;
    }

    private Component details(FactCard fact) {
        var details = new DescriptionList();
        details.addClassName("fact-details");
        describe(details, "result.facts.who", fact.whoCanJoin());
        describe(details, "result.facts.pay", fact.howPayWorks());
        return new Disclosure("fact-" + fact.key(), texts.say("result.facts.details"), details);
    }

    private void describe(DescriptionList details, String key, String text) {
        if (text.isEmpty()) return;
        details.add(new DescriptionList.Term(texts.say(key)), new DescriptionList.Description(text));
    }

    private Component foot(FactCard fact) {
        var link = new Anchor(fact.link().toString(), fact.link().getHost(), AnchorTarget.BLANK);
        link.addClassName("wm-link");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var foot = new Div(link, new Span(texts.say("result.facts.checked", fact.checkedOn())));
        foot.addClassName("fact-foot");
        return foot;
    }

    private String word(String keys, Enum<?> constant) {
        return texts.say(keys + constant.name().toLowerCase(Locale.ROOT));
    }

    private static Badge.Tone tone(Resource.Status status) {
        return switch (status) {
            case OPEN -> Badge.Tone.GOOD;
            case LIMITED -> Badge.Tone.CAUTION;
            case CLOSED -> Badge.Tone.DANGER;
        };
    }
}
