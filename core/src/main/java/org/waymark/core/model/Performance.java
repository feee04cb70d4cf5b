package org.waymark.core.model;

import java.util.Set;
import org.waymark.core.numerics.Distribution;

/**
 * What an alternative achieves on a criterion before anything is known of the person, and where that comes from.
 *
 * @param distribution in the unit of the criterion
 * @param evidence at least one entry; an assumption is an entry too
 */
public record Performance(
        AlternativeId alternative, CriterionId criterion, Distribution distribution, Set<EvidenceId> evidence) {

    public Performance {
        evidence = Set.copyOf(evidence);
    }
}
