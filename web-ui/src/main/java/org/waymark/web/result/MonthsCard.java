package org.waymark.web.result;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.income.IncomeProjection.MonthlyIncome;
import org.waymark.uikit.chart.Fan;
import org.waymark.uikit.part.Badge;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.PathName;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;
import org.waymark.uikit.part.Sentence;
import org.waymark.web.result.ResultState.Months;
import org.waymark.web.result.ResultState.PathMonths;

/** What may arrive each month on each path: a fan a path on one scale, the figures below it, a table behind all. */
final class MonthsCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient Months ofResult;
    private final transient PageTexts texts;
    private final Div shown = new Div();
    private transient Months months;

    MonthsCard(Months months, PageTexts texts) {
        this.ofResult = months;
        this.months = months;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        shown.addClassName("wm-stack");
        draw();
        return new Card("result-months", texts.say("result.months.title"), shown);
    }

    /** Shows other months in place of those of the result, which stay as outlines. */
    void showTrial(Months tried) {
        months = tried;
        draw();
    }

    /** Shows those of the result again. */
    void endTrial() {
        months = ofResult;
        draw();
    }

    private void draw() {
        var fans = new UnorderedList();
        fans.addClassName("wm-fans");
        var axis = Fan.Axis.upTo(
                Math.max(largest(ofResult), largest(months)), number -> texts.say("result.months.axis", number));
        for (int i = 0; i < months.paths().size(); i++) {
            fans.add(fan(months.paths().get(i), ofResult.paths().get(i), axis));
        }
        var note = new Paragraph(texts.say(months.note()));
        note.addClassName("wm-small");
        shown.removeAll();
        if (isTrial()) shown.add(new Div(new Badge(texts.say("result.trial.shown"), Badge.Tone.CAUTION)));
        shown.add(
                new Sentence(texts.say(months.lead())),
                keys(),
                fans,
                note,
                new Disclosure("result-months-table", texts.say("common.action.show-table"), table()));
    }

    private boolean isTrial() {
        return months != ofResult;
    }

    private static double largest(Months months) {
        return Stream.concat(
                        months.paths().stream()
                                .flatMap(path -> path.income().stream())
                                .map(MonthlyIncome::p95),
                        months.need().stream())
                .reduce(0.0, Math::max);
    }

    private UnorderedList keys() {
        var keys = new UnorderedList(key("middle"), key("half"), key("most"));
        if (months.need().isPresent()) keys.add(key("need"));
        if (isTrial()) keys.add(key("before"));
        keys.addClassName("wm-keys");
        return keys;
    }

    private ListItem key(String what) {
        var sample = new Span();
        sample.addClassNames("months-key", "months-key-" + what);
        return new ListItem(sample, new Span(texts.say("result.months.key." + what)));
    }

    private static List<Fan.Step> steps(PathMonths path) {
        return path.income().stream()
                .map(month -> new Fan.Step(month.p5(), month.p25(), month.p50(), month.p75(), month.p95()))
                .toList();
    }

    private ListItem fan(PathMonths path, PathMonths before, Fan.Axis axis) {
        var name = new H3(new PathName(path.path().name(), path.path().colour()));
        name.addClassName("wm-subheading");
        var head = new Div(name);
        head.addClassName("months-head");
        if (path.recommended()) head.add(new Badge(texts.say("result.months.fits-best"), Badge.Tone.GOOD));
        var picture = new Fan(
                path.path().colour(),
                steps(path),
                isTrial() ? steps(before) : List.of(),
                axis,
                List.of(texts.say("result.months.first"), texts.say("result.months.last")),
                months.need().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                path.metFrom().isPresent() ? OptionalInt.of(path.metFrom().getAsInt() - 1) : OptionalInt.empty());
        picture.getElement().setAttribute("aria-hidden", "true");
        var findings = new DescriptionList();
        findings.addClassNames("months-findings", path.path().colour().cssClass());
        path.findings()
                .forEach(finding -> findings.add(new Div(
                        new DescriptionList.Term(texts.say(finding.meaning())),
                        new DescriptionList.Description(texts.say(finding.figure())))));
        return new ListItem(head, picture, findings);
    }

    private PlainTable table() {
        var columns = new ArrayList<>(List.of(Column.words(texts.say("result.months.column"))));
        months.paths().forEach(path -> columns.add(Column.figures(path.path().name())));
        int count = months.paths().getFirst().income().size();
        return new PlainTable(
                texts.say("result.months.table"),
                columns,
                IntStream.range(0, count).mapToObj(this::row).toList());
    }

    private List<String> row(int month) {
        var row = new ArrayList<>(List.of(texts.say("result.months.axis", month + 1)));
        for (var path : months.paths()) {
            var income = path.income().get(month);
            row.add(texts.say("result.months.cell", income.p50(), income.p5(), income.p95()));
        }
        return row;
    }
}
