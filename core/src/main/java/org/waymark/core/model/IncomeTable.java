package org.waymark.core.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.core.document.RefusedValue;

/**
 * A parameter by the answers to several questions.
 *
 * @param by questions of one or several choices; none if the parameter is the same for everybody
 * @param rows the first that fits a person's answers counts
 * @param otherwise for whoever no row fits
 * @param evidence at least one entry; an assumption is an entry too
 */
public record IncomeTable(
        IncomeParameter parameter, List<QuestionId> by, List<Row> rows, Spread otherwise, Set<EvidenceId> evidence) {

    /**
     * What is known of the parameter for whoever gave these answers.
     *
     * @param when an option for each question of the table, in their order, which is chosen, be it with others; empty where any
     *     answer fits, and none too
     */
    public record Row(List<Optional<OptionId>> when, Spread value) {
        public Row {
            when = List.copyOf(when);
        }

        private boolean fits(List<Set<OptionId>> answers) {
            for (int i = 0; i < when.size(); i++) {
                var wanted = when.get(i);
                if (wanted.isPresent() && !answers.get(i).contains(wanted.get())) return false;
            }
            return true;
        }
    }

    public IncomeTable {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
        evidence = Set.copyOf(evidence);
        var seen = new HashSet<List<Optional<OptionId>>>();
        for (var row : rows) {
            var when = row.when().stream()
                    .map(option -> option.map(OptionId::key).orElse("any"))
                    .toList();
            if (row.when().size() != by.size()) {
                throw new RefusedValue(
                        ModelValueFinding.ROW_OF_ANOTHER_LENGTH,
                        when.toString(),
                        when.size(),
                        by.size(),
                        by.toString());
            }
            if (!seen.add(row.when())) throw new RefusedValue(ModelValueFinding.ROW_TWICE, when.toString());
            requireUnit(parameter, row.value());
        }
        requireUnit(parameter, otherwise);
    }

    /** What is known of the parameter for somebody who chose these options; nothing for a question without an answer. */
    public Spread of(Function<QuestionId, Set<OptionId>> answers) {
        return row(answers).map(Row::value).orElse(otherwise);
    }

    /** The row that counts for somebody who chose these options; empty if none fits. */
    public Optional<Row> row(Function<QuestionId, Set<OptionId>> answers) {
        var given = by.stream().map(answers).toList();
        for (var row : rows) if (row.fits(given)) return Optional.of(row);
        return Optional.empty();
    }

    /**
     * The table with every number {@code factor} times as large; of shares the odds are, so that they stay between 0 and 1.
     *
     * @param factor above 0
     */
    public IncomeTable times(double factor) {
        return new IncomeTable(
                parameter,
                by,
                rows.stream()
                        .map(row -> new Row(row.when(), times(row.value(), factor)))
                        .toList(),
                times(otherwise, factor),
                evidence);
    }

    private Spread times(Spread spread, double factor) {
        if (spread.high() == 0) return spread;
        return parameter.unit() == IncomeParameter.Unit.SHARE
                ? spread.timesOdds(factor)
                : spread.around(spread.median() * factor);
    }

    private static void requireUnit(IncomeParameter parameter, Spread spread) {
        if (parameter.unit() != IncomeParameter.Unit.SHARE) return;
        boolean isShare = spread.isExact() ? spread.high() <= 1 : spread.high() < 1;
        if (!isShare) throw new RefusedValue(ModelValueFinding.SHARE_TOO_LARGE, parameter, spread.high());
    }
}
