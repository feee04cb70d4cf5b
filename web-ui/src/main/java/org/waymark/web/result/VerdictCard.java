package org.waymark.web.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.uikit.chart.Chart;
import org.waymark.uikit.chart.ShareBar;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;
import org.waymark.uikit.part.Sentence;
import org.waymark.web.result.ResultState.Share;
import org.waymark.web.result.ResultState.Verdict;

/** Which path, and how sure. */
final class VerdictCard extends Section {
    static final String HEADLINE_ID = "result-headline";
    private static final long serialVersionUID = 1;

    private final transient Saying saying;

    VerdictCard(Verdict verdict, Saying saying) {
        this.saying = saying;
        setId("result-verdict");
        addClassNames("wm-card", "verdict");
        getElement().setAttribute("aria-labelledby", HEADLINE_ID);
        verdict.colour().ifPresent(colour -> addClassName(colour.cssClass()));

        var about = new Paragraph(saying.say(verdict.about()));
        about.addClassName("wm-small");
        var headline = new H1(saying.say(verdict.headline()));
        headline.setId(HEADLINE_ID);
        headline.addClassName("wm-headline");
        headline.getElement().setAttribute("tabindex", "-1");
        add(about, headline);
        add(new Sentence(saying.say(verdict.lead()) + " " + saying.say(verdict.qualifier()), "wm-lead"));
        if (!verdict.shares().isEmpty()) add(picture(verdict.shares()));
        if (!verdict.advice().isEmpty()) add(advice(verdict));
    }

    private Chart picture(List<Share> shares) {
        return new Chart(
                "result-shares",
                saying.say("result.shares.sentence"),
                new ShareBar(shares.stream()
                        .map(share -> new ShareBar.Part(
                                share.path().colour(), name(share), share.share(), saying.say(share.figure())))
                        .toList()),
                new PlainTable(
                        saying.say("result.shares.table"),
                        List.of(
                                Column.words(saying.say("result.table.path")),
                                Column.figures(saying.say("result.shares.column"))),
                        shares.stream()
                                .map(share -> List.of(name(share), saying.say(share.figure())))
                                .toList()));
    }

    private String name(Share share) {
        return share.ruledOut()
                ? saying.say("result.shares.ruled-out", share.path().name())
                : share.path().name();
    }

    private Div advice(Verdict verdict) {
        var title = new H2(saying.say("result.advice.title"));
        title.addClassName("wm-heading");
        var list = new UnorderedList();
        list.addClassName("start-list");
        verdict.advice().forEach(item -> list.add(new ListItem(saying.say(item))));
        var advice = new Div(title, list);
        advice.addClassNames("wm-stack-s", "verdict-advice");
        return advice;
    }
}
