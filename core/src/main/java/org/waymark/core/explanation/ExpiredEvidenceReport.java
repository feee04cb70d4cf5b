package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.IncomeParameter;

/**
 * What depends on evidence that has expired by a day: for those who keep a model up to date.
 *
 * @param entries the longest expired first
 */
public record ExpiredEvidenceReport(LocalDate on, List<Entry> entries) {

    /**
     * An expired entry.
     *
     * @param expiredOn first day on which it was too old
     * @param dependants what cites it and counts as less certain since then, performances first; may be none
     */
    public record Entry(EvidenceId evidence, LocalDate expiredOn, List<Dependant> dependants) {
        public Entry {
            dependants = List.copyOf(dependants);
        }
    }

    /** What cites an entry. */
    public sealed interface Dependant {

        /** What a path achieves on a criterion. */
        record OfPerformance(AlternativeId alternative, CriterionId criterion) implements Dependant {}

        /** What simulated months rest on. */
        record OfIncome(IncomeParameter parameter) implements Dependant {}
    }

    public ExpiredEvidenceReport {
        entries = List.copyOf(entries);
    }

    public static ExpiredEvidenceReport of(DecisionModel model, LocalDate on) {
        return new ExpiredEvidenceReport(
                on,
                model.evidence().stream()
                        .filter(entry -> entry.hasExpiredOn(on))
                        .map(entry -> new Entry(entry.id(), entry.expiresOn(), dependants(model, entry.id())))
                        .sorted(Comparator.comparing(Entry::expiredOn).thenComparing(Entry::evidence))
                        .toList());
    }

    private static List<Dependant> dependants(DecisionModel model, EvidenceId entry) {
        var performances = model.performances().stream()
                .filter(performance -> performance.evidence().contains(entry))
                .<Dependant>map(
                        performance -> new Dependant.OfPerformance(performance.alternative(), performance.criterion()));
        var tables = model.income().stream()
                .flatMap(income -> income.tables().stream())
                .filter(table -> table.evidence().contains(entry))
                .<Dependant>map(table -> new Dependant.OfIncome(table.parameter()));
        return Stream.concat(performances, tables).toList();
    }
}
