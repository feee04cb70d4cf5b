package org.waymark.admin.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.admin.parts.DataTable;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.IncomeTable;
import org.waymark.core.model.IncomeTable.Row;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.uikit.part.Card;

/** One number of the simulated months, with every row of its table and whom of the example people it concerns. */
final class ParameterCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient InspectionState state;
    private final transient IncomeTable table;

    ParameterCard(InspectionState state, IncomeTable table) {
        this.state = state;
        this.table = table;
    }

    @Override
    protected Card initContent() {
        var columns = new ArrayList<String>();
        columns.add(getTranslation("look.income.row"));
        table.by().forEach(question -> columns.add(text(question)));
        columns.add(ParameterWords.unit(this, table.parameter()));
        columns.add(getTranslation("look.income.concerns"));
        var rows = new ArrayList<List<String>>();
        IntStream.range(0, table.rows().size()).forEach(i -> rows.add(row(i)));
        rows.add(otherwise());
        var name = ParameterWords.name(this, table.parameter());
        var shown = new DataTable("income-rows", name, columns);
        shown.show(rows.stream()
                .map(row -> row.stream().<Component>map(Text::new).toList())
                .toList());
        return new Card("income-parameter", name, shown).withLead(getTranslation("look.income.rows", rows.size()));
    }

    private List<String> row(int place) {
        var row = table.rows().get(place);
        var cells = new ArrayList<>(List.of(Integer.toString(place + 1)));
        for (int i = 0; i < table.by().size(); i++) {
            cells.add(option(table.by().get(i), row.when().get(i)));
        }
        cells.add(ParameterWords.known(this, row.value()));
        cells.add(concerned(Optional.of(row)));
        return cells;
    }

    private List<String> otherwise() {
        var cells = new ArrayList<>(List.of(getTranslation("look.income.otherwise")));
        table.by().forEach(question -> cells.add(getTranslation("look.income.any")));
        cells.add(ParameterWords.known(this, table.otherwise()));
        cells.add(concerned(Optional.empty()));
        return cells;
    }

    private String concerned(Optional<Row> row) {
        return ExamplePeople.of(state.model()).entrySet().stream()
                .filter(person -> table.row(Questionnaire.of(state.model(), person.getValue())::chosen)
                        .equals(row))
                .map(person -> getTranslation("look.income.person." + person.getKey()))
                .collect(Collectors.joining("; "));
    }

    private String text(QuestionId id) {
        return state.model()
                .question(id)
                .map(question -> state.in(question.text()))
                .orElse(id.key());
    }

    private String option(QuestionId question, Optional<OptionId> option) {
        return option.map(id -> state.model().question(question).stream()
                        .flatMap(asked -> options(asked).stream())
                        .filter(one -> one.id().equals(id))
                        .map(one -> state.in(one.label()))
                        .findFirst()
                        .orElse(id.key()))
                .orElse(getTranslation("look.income.any"));
    }

    private static List<Option> options(Question question) {
        return switch (question.kind()) {
            case QuestionKind.Single(var options) -> options;
            case QuestionKind.Multiple(var options) -> options;
            case QuestionKind.ImportanceOf matters -> List.of();
            case QuestionKind.Number number -> List.of();
            case QuestionKind.YesNo agreed -> List.of();
            case QuestionKind.Ranking ranking -> List.of();
            case QuestionKind.TradeOff tradeOff -> List.of();
        };
    }
}
