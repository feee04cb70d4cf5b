package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.util.List;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.IncomeTable;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;

/** Simulated months know every path, and their tables are by questions, options and evidence that exist. */
final class IncomeRules {

    private static final String PATH = "$.income";

    private IncomeRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        model.income().ifPresent(income -> {
            income.person()
                    .forEach((number, parameter) ->
                            References.parameter(model, PATH + ".person", EnumKey.of(number), parameter, found));
            plans(model, income, found);
            each(PATH + ".events", List.copyOf(income.events().keySet()))
                    .forEach(event -> References.criterion(model, event.path(), event.part(), found));
            income.outcomes()
                    .ifPresent(outcomes -> each(
                                    PATH + ".outcomes.criteria",
                                    List.copyOf(outcomes.criteria().keySet()))
                            .forEach(criterion ->
                                    References.criterion(model, criterion.path(), criterion.part(), found)));
            each(PATH + ".tables", income.tables()).forEach(table -> table(model, table, found));
        });
    }

    private static void plans(DecisionModel model, IncomeModel income, List<Finding> found) {
        each(PATH + ".plans", List.copyOf(income.plans().keySet()))
                .forEach(plan -> References.alternative(model, plan.path(), plan.part(), found));
        model.alternatives().stream()
                .filter(path -> !income.plans().containsKey(path.id()))
                .forEach(path -> found.add(Finding.error(PATH + ".plans", DraftFinding.PATH_WITHOUT_PLAN, path.id())));
    }

    private static void table(DecisionModel model, Located<IncomeTable> table, List<Finding> found) {
        EvidenceRules.cited(model, table.path() + ".evidence", table.part().evidence(), found);
        each(table.path() + ".by", table.part().by()).forEach(by -> {
            var question = model.question(by.part());
            if (question.isEmpty()) {
                found.add(Finding.error(by.path(), DraftFinding.TABLE_BY_UNKNOWN, by.part()));
            } else if (options(question.get()).isEmpty()) {
                found.add(Finding.error(by.path(), DraftFinding.TABLE_BY_OTHER_KIND, by.part()));
            }
        });
        each(table.path() + ".rows", table.part().rows()).forEach(row -> row(model, table.part(), row, found));
    }

    private static void row(DecisionModel model, IncomeTable table, Located<IncomeTable.Row> row, List<Finding> found) {
        for (int i = 0; i < table.by().size(); i++) {
            var path = row.path() + ".when[" + i + "]";
            var question = model.question(table.by().get(i));
            row.part()
                    .when()
                    .get(i)
                    .ifPresent(
                            option -> question.ifPresent(asked -> option(asked, new Located<>(path, option), found)));
        }
    }

    private static void option(Question question, Located<OptionId> option, List<Finding> found) {
        var known = options(question);
        if (known.isEmpty() || known.contains(option.part())) return;
        found.add(Finding.error(option.path(), DraftFinding.NO_SUCH_OPTION, option.part(), question.id(), known));
    }

    /** None if the question is not one of choices. */
    private static List<OptionId> options(Question question) {
        var options = switch (question.kind()) {
            case QuestionKind.Single(var one) -> one;
            case QuestionKind.Multiple(var several) -> several;
            case QuestionKind.Number number -> List.<Option>of();
            case QuestionKind.YesNo yesNo -> List.<Option>of();
            case QuestionKind.Ranking ranking -> List.<Option>of();
            case QuestionKind.TradeOff tradeOff -> List.<Option>of();
            case QuestionKind.ImportanceOf importance -> List.<Option>of();
        };
        return options.stream().map(Option::id).toList();
    }
}
