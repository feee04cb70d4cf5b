package org.waymark.web.result;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.core.document.EnumKey;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;
import org.waymark.uikit.part.Sentence;
import org.waymark.web.result.ResultState.Activity;
import org.waymark.web.result.ResultState.Hours;
import org.waymark.web.result.ResultState.Phase;
import org.waymark.web.result.ResultState.Week;

/** The week that suits the person: a bar a phase on one scale of hours, when tasks end, what limits it, a table behind. */
final class WeekCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    /** Parts narrower than this cannot hold their figure; it stands below the bar. */
    private static final double WIDE_ENOUGH = 0.12;

    private final transient Week week;
    private final transient PageTexts texts;

    WeekCard(Week week, PageTexts texts) {
        this.week = week;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        var phases = new Div();
        phases.addClassName("week");
        week.phases().forEach(phase -> phases.add(phase(phase)));
        var note = new Paragraph(texts.say("result.week.note"));
        note.addClassName("wm-small");
        var advice = new Div();
        advice.addClassName("week-advice");
        week.advice().forEach(sentence -> advice.add(new Sentence(texts.say(sentence))));
        advice.add(new Sentence(texts.say(week.gain())));
        return new Card(
                "result-week",
                texts.say("result.week.title"),
                new Sentence(texts.say(week.lead())),
                phases,
                advice,
                note,
                new Disclosure("result-week-table", texts.say("common.action.show-table"), table()));
    }

    private Div phase(Phase phase) {
        var name = new H3(texts.say(phase.name()));
        name.addClassName("wm-subheading");
        var bar = new Div();
        bar.addClassName("wm-shares");
        bar.getElement().setAttribute("aria-hidden", "true");
        var keys = new UnorderedList();
        keys.addClassName("wm-keys");
        phase.parts().forEach(part -> {
            bar.add(segment(part));
            keys.add(key(part));
        });
        int rest = week.hours() - phase.hours();
        if (rest > 0) bar.add(gap(rest));
        return new Div(name, bar, keys);
    }

    private Span segment(Hours part) {
        double share = (double) part.hours() / week.hours();
        var segment = new Span(texts.say("result.week.hours", part.hours()));
        dress(segment, part);
        if (share < WIDE_ENOUGH) segment.addClassName("wm-narrow");
        segment.getStyle().set("--share", Double.toString(share));
        return segment;
    }

    /** Beyond the hours of the phase, where the other one has more. */
    private Span gap(int hours) {
        var gap = new Span();
        gap.addClassNames("week-gap", "wm-narrow");
        gap.getStyle().set("--share", Double.toString((double) hours / week.hours()));
        return gap;
    }

    private ListItem key(Hours part) {
        var mark = new Span();
        dress(mark, part);
        mark.addClassName("week-key");
        mark.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(
                mark, new Span(texts.say("result.week.key", texts.say(name(part.activity())), part.hours())));
    }

    private static void dress(Span span, Hours part) {
        span.addClassName("week-" + EnumKey.of(part.activity()));
        part.colour().ifPresent(colour -> span.addClassName(colour.cssClass()));
    }

    private static String name(Activity activity) {
        return "result.week.activity." + EnumKey.of(activity);
    }

    private PlainTable table() {
        var columns = new ArrayList<>(List.of(Column.words(texts.say("result.week.column"))));
        week.phases().forEach(phase -> columns.add(Column.figures(texts.say(phase.name()))));
        return new PlainTable(
                texts.say("result.week.table"),
                columns,
                Stream.of(Activity.values()).map(this::row).toList());
    }

    private List<String> row(Activity activity) {
        var row = new ArrayList<>(List.of(texts.say(name(activity))));
        for (var phase : week.phases()) {
            int hours = phase.parts().stream()
                    .filter(part -> part.activity() == activity)
                    .mapToInt(Hours::hours)
                    .sum();
            row.add(texts.say("result.week.hours", hours));
        }
        return row;
    }
}
