package org.waymark.core.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.decision.RequirementCheck.Standing;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.QuestionId;

/**
 * How one result differs from another: for "what changed between my two results", and for the replay of a draft.
 *
 * @param bestBefore the best path of the result compared with
 * @param bestNow the best path of this result
 * @param figures this minus the other
 * @param standings requirements to which a path stands otherwise now, or that stand on one side only
 * @param newlyExpired evidence that has expired for this result but not yet for the other
 */
public record ExplanationDiff(
        Optional<AlternativeId> bestBefore,
        Optional<AlternativeId> bestNow,
        Figures figures,
        List<StandingChange> standings,
        List<EvidenceId> newlyExpired) {

    /** How a path stood and stands to a requirement; empty on the side where it was not asked for. */
    public record StandingChange(
            QuestionId from,
            CriterionId criterion,
            AlternativeId path,
            Optional<Standing> before,
            Optional<Standing> now) {}

    /** What a requirement is known by on both sides; a limit may have moved. */
    private record Claim(QuestionId from, CriterionId criterion, AlternativeId path) {}

    public ExplanationDiff {
        standings = List.copyOf(standings);
        newlyExpired = List.copyOf(newlyExpired);
    }

    /** What is different in {@code now} as against {@code before}; {@code between(a, b).figures() + b = a}. */
    public static ExplanationDiff between(Explanation now, Explanation before) {
        var newlyExpired = new ArrayList<>(now.expiredEvidence());
        newlyExpired.removeAll(before.expiredEvidence());
        return new ExplanationDiff(
                before.best(),
                now.best(),
                Figures.of(now).minus(Figures.of(before)),
                changes(standings(now), standings(before)),
                newlyExpired);
    }

    /** Whether another path is best. */
    public boolean changesTheBest() {
        return !bestBefore.equals(bestNow);
    }

    private static List<StandingChange> changes(Map<Claim, Standing> now, Map<Claim, Standing> before) {
        var claims = new LinkedHashSet<>(now.keySet());
        claims.addAll(before.keySet());
        return claims.stream()
                .filter(claim -> now.get(claim) != before.get(claim))
                .map(claim -> new StandingChange(
                        claim.from,
                        claim.criterion,
                        claim.path,
                        Optional.ofNullable(before.get(claim)),
                        Optional.ofNullable(now.get(claim))))
                .toList();
    }

    /** Of two requirements from one question on one criterion the harder one tells. */
    private static Map<Claim, Standing> standings(Explanation explanation) {
        var standings = new LinkedHashMap<Claim, Standing>();
        for (var check : explanation.requirements()) {
            check.standings()
                    .forEach((path, standing) -> standings.merge(
                            new Claim(check.from(), check.criterion(), path),
                            standing,
                            (a, b) -> a.compareTo(b) > 0 ? a : b));
        }
        return standings;
    }
}
