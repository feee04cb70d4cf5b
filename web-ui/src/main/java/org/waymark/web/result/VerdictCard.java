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
import org.waymark.uikit.chart.Dots;
import org.waymark.uikit.chart.ShareBar;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;
import org.waymark.uikit.part.Sentence;
import org.waymark.web.result.ResultState.Share;
import org.waymark.web.result.ResultState.Verdict;
import org.waymark.web.result.ResultState.WorksOut;

/** Which path, and how sure. */
final class VerdictCard extends Section {
    static final String HEADLINE_ID = "result-headline";
    private static final long serialVersionUID = 1;

    private final transient PageTexts texts;

    VerdictCard(Verdict verdict, PageTexts texts) {
        this.texts = texts;
        setId("result-verdict");
        addClassNames("wm-card", "verdict");
        getElement().setAttribute("aria-labelledby", HEADLINE_ID);
        verdict.colour().ifPresent(colour -> addClassName(colour.cssClass()));

        var about = new Paragraph(texts.say(verdict.about()));
        about.addClassName("wm-small");
        var headline = new H1(texts.say(verdict.headline()));
        headline.setId(HEADLINE_ID);
        headline.addClassName("wm-headline");
        headline.getElement().setAttribute("tabindex", "-1");
        add(about, headline);
        add(new Sentence(texts.say(verdict.lead()) + " " + texts.say(verdict.qualifier()), "wm-lead"));
        if (!verdict.shares().isEmpty()) add(picture(verdict.shares()));
        verdict.worksOut().ifPresent(worksOut -> add(picture(worksOut)));
        if (!verdict.advice().isEmpty()) add(advice(verdict));
    }

    private Chart picture(List<Share> shares) {
        return new Chart(
                "result-shares",
                texts.say("result.shares.sentence"),
                new ShareBar(shares.stream()
                        .map(share -> new ShareBar.Part(
                                share.path().colour(), name(share), share.share(), texts.say(share.figure())))
                        .toList()),
                new PlainTable(
                        texts.say("result.shares.table"),
                        List.of(
                                Column.words(texts.say("result.table.path")),
                                Column.figures(texts.say("result.shares.column"))),
                        shares.stream()
                                .map(share -> List.of(name(share), texts.say(share.figure())))
                                .toList()));
    }

    private Div picture(WorksOut worksOut) {
        var caption = new Paragraph(texts.say("result.works-out.caption", worksOut.figure()));
        caption.addClassName("wm-small");
        var picture = new Div(new Dots(worksOut.lives()), caption);
        picture.setId("result-works-out");
        picture.addClassName("wm-stack-s");
        return picture;
    }

    private String name(Share share) {
        return switch (share.standing()) {
            case OPEN, AT_RISK -> share.path().name();
            case RULED_OUT -> texts.say("result.shares.ruled-out", share.path().name());
            case NOT_OPEN_YET ->
                texts.say("result.shares.not-open-yet", share.path().name());
        };
    }

    private Div advice(Verdict verdict) {
        var title = new H2(texts.say("result.advice.title"));
        title.addClassName("wm-heading");
        var list = new UnorderedList();
        list.addClassName("start-list");
        verdict.advice().forEach(item -> list.add(new ListItem(texts.say(item))));
        var advice = new Div(title, list);
        advice.addClassNames("wm-stack-s", "verdict-advice");
        return advice;
    }
}
