package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.EvidenceId;

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
     * @param dependants the performances that cite it and count as less certain since then; may be none
     */
    public record Entry(EvidenceId evidence, LocalDate expiredOn, List<Dependant> dependants) {
        public Entry {
            dependants = List.copyOf(dependants);
        }
    }

    /** What a path achieves on a criterion. */
    public record Dependant(AlternativeId alternative, CriterionId criterion) {}

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
        return model.performances().stream()
                .filter(performance -> performance.evidence().contains(entry))
                .map(performance -> new Dependant(performance.alternative(), performance.criterion()))
                .toList();
    }
}
