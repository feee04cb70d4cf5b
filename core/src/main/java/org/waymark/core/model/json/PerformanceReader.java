package org.waymark.core.model.json;

import java.util.List;
import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.Performance;
import org.waymark.core.numerics.Scale;

/**
 * Reads performances.
 *
 * @param criteria those of the document, for their scales; nothing if they could not be read
 */
record PerformanceReader(Optional<List<Criterion>> criteria) {

    /** Stands in for every scale when the criteria could not be read: the document makes no model anyway. */
    private static final Scale ANY_SCALE = new Scale(0, 1);

    Optional<List<Performance>> all(Place place) {
        return place.list(this::performance);
    }

    private Optional<Performance> performance(Place place) {
        return place.object(fields -> {
            var alternative = fields.required("alternative", ValueReader.key(AlternativeId::new));
            var criterion = fields.required("criterion", ValueReader.key(CriterionId::new));
            var distribution =
                    fields.required("distribution", here -> new DistributionReader(scale(criterion)).read(here));
            var evidence = fields.required("evidence", ValueReader.keys(EvidenceId::new));
            return fields.build(() -> new Performance(
                    alternative.orElseThrow(),
                    criterion.orElseThrow(),
                    distribution.orElseThrow(),
                    evidence.orElseThrow()));
        });
    }

    private Optional<Scale> scale(Optional<CriterionId> criterion) {
        if (criteria.isEmpty() || criterion.isEmpty()) return Optional.of(ANY_SCALE);
        return criteria.get().stream()
                .filter(candidate -> candidate.id().equals(criterion.get()))
                .findFirst()
                .map(Criterion::scale);
    }
}
