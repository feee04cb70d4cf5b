package org.waymark.admin.inspection;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.waymark.admin.inspection.PersonFigures.OfPath;
import org.waymark.admin.parts.Wording;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.decision.Viability;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.IncomeTable;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;

/** What the model tells the example people, and what it would tell them if one of its numbers were another. */
final class ExamplePeopleCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private static final int[] MONTHS = {1, 6, 12, 24};
    private static final int A_YEAR = 12;

    private final transient InspectionState state;
    private final transient Map<String, AnswerSheet> people;
    private final transient Map<String, PersonFigures> now;
    private final Select<IncomeParameter> parameter = new Select<>();
    private final Select<IncomeTrial.Size> size = new Select<>();
    private final Paragraph said = new Paragraph();
    private final Div tables = new Div();

    ExamplePeopleCard(InspectionState state) {
        this.state = state;
        this.people = ExamplePeople.of(state.model());
        this.now = figures(state.model());
    }

    @Override
    protected Card initContent() {
        parameter.setId("trial-parameter");
        parameter.setLabel(getTranslation("look.income.trial.parameter"));
        parameter.setItems(state.model().income().orElseThrow().tables().stream()
                .map(IncomeTable::parameter)
                .toList());
        parameter.setItemLabelGenerator(one -> ParameterWords.name(this, one));
        parameter.addValueChangeListener(event -> show());
        size.setId("trial-size");
        size.setLabel(getTranslation("look.income.trial.how-much"));
        size.setItems(IncomeTrial.Size.values());
        size.setItemLabelGenerator(one -> Wording.of(this, "look.income.trial.size", one));
        size.setValue(IncomeTrial.Size.DOUBLE);
        size.addValueChangeListener(event -> show());
        var bar = new Div(
                parameter,
                size,
                new ActionButton("trial-clear", getTranslation("look.income.trial.clear"), Look.QUIET, this::clear));
        bar.addClassName("bo-filter");
        bar.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("look.income.trial.label"));
        said.addClassName("wm-text");
        said.getElement().setAttribute("role", "status");
        tables.addClassName("wm-stack");
        show();
        return new Card("income-people", getTranslation("look.income.people.title"), bar, said, tables)
                .withLead(getTranslation("look.income.people.lead", people.size()));
    }

    private void clear() {
        parameter.clear();
        show();
    }

    private void show() {
        var trial = parameter.getOptionalValue().map(tried -> new IncomeTrial(tried, size.getValue()));
        said.setText(trial.map(tried -> getTranslation(
                        "look.income.trial.said",
                        ParameterWords.name(this, tried.parameter()),
                        Wording.of(this, "look.income.trial.size", tried.size())))
                .orElse(getTranslation("look.income.trial.none")));
        var then = trial.map(tried -> figures(tried.in(state.model()))).orElse(now);
        tables.removeAll();
        people.keySet().forEach(person -> tables.add(table(person, now.get(person), then.get(person))));
    }

    private Map<String, PersonFigures> figures(DecisionModel model) {
        var figures = new LinkedHashMap<String, PersonFigures>();
        people.forEach((person, answers) -> figures.put(person, PersonFigures.of(model, answers, state.today())));
        return figures;
    }

    private PlainTable table(String person, PersonFigures before, PersonFigures after) {
        var columns = new ArrayList<>(List.of(Column.words(getTranslation("look.column.path"))));
        for (var column : List.of("fits", "works-out", "hired")) columns.add(figure(column));
        for (int month : MONTHS) columns.add(Column.figures(getTranslation("look.income.people.month", month)));
        for (var column : List.of("met", "runs-out")) columns.add(figure(column));
        return new PlainTable(
                getTranslation("look.income.person." + person),
                columns,
                state.model().alternatives().stream()
                        .filter(path -> before.paths().containsKey(path.id()))
                        .map(path -> row(
                                path,
                                before.paths().get(path.id()),
                                after.paths().get(path.id())))
                        .toList());
    }

    private Column figure(String column) {
        return Column.figures(getTranslation("look.income.people." + column));
    }

    private List<String> row(Alternative path, OfPath before, OfPath after) {
        var row = new ArrayList<>(List.of(state.in(path.name())));
        row.add(both(before, after, this::fits));
        row.add(both(before, after, one -> share(one.months().worksOut())));
        row.add(both(before, after, one -> share(one.months().hiredBy().get(A_YEAR - 1))));
        for (int month : MONTHS) {
            row.add(both(
                    before,
                    after,
                    one -> getTranslation(
                            "look.income.people.figure",
                            one.months().months().get(month - 1).p50())));
        }
        row.add(both(before, after, one -> month(one.months().needMetFrom())));
        row.add(both(before, after, one -> share(one.months().outOfMoney())));
        return row;
    }

    /** "40 → 52" where a trial changes it. */
    private String both(OfPath before, OfPath after, Function<OfPath, String> figure) {
        var now = figure.apply(before);
        var then = figure.apply(after);
        return now.equals(then) ? now : getTranslation("look.income.people.change", now, then);
    }

    private String fits(OfPath path) {
        return path.viability().contends()
                ? share(path.fits())
                : getTranslation(
                        path.viability().standing() == Viability.Standing.NOT_OPEN_YET
                                ? "look.income.people.not-open-yet"
                                : "look.income.people.ruled-out");
    }

    private String share(double share) {
        return getTranslation("look.income.people.figure", Math.rint(100 * share));
    }

    private String month(OptionalInt month) {
        return month.isPresent()
                ? getTranslation("look.income.people.figure", month.getAsInt())
                : InspectionView.orDash(Optional.empty());
    }
}
