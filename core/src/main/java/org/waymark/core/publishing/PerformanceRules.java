package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.core.document.Finding;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.Performance;
import org.waymark.core.numerics.Exact;

/** Every path has exactly one performance on every criterion that lives say nothing of, near its scale, and each cites evidence that exists. */
final class PerformanceRules {

    private record Cell(AlternativeId alternative, CriterionId criterion) {}

    private PerformanceRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        var firstPaths = new HashMap<Cell, String>();
        var lived = model.lifeOutcomes()
                .map(outcomes -> outcomes.criteria().keySet())
                .orElse(Set.of());
        each("$.performances", model.performances()).forEach(performance -> {
            refersToThings(model, performance, found);
            citesEvidence(model, performance, found);
            standsNearItsScale(model, performance, found);
            standsOnce(performance, firstPaths, found);
            if (lived.contains(performance.part().criterion())) {
                found.add(Finding.error(
                        performance.path(),
                        DraftFinding.PERFORMANCE_OF_LIVES,
                        performance.part().criterion()));
            }
        });
        for (var alternative : model.alternatives()) {
            for (var criterion : model.criteria()) {
                if (lived.contains(criterion.id())) continue;
                if (firstPaths.containsKey(new Cell(alternative.id(), criterion.id()))) continue;
                found.add(
                        Finding.error("$.performances", DraftFinding.NO_PERFORMANCE, alternative.id(), criterion.id()));
            }
        }
    }

    private static void refersToThings(DecisionModel model, Located<Performance> performance, List<Finding> found) {
        References.alternative(model, performance.path(), performance.part().alternative(), found);
        References.criterion(model, performance.path(), performance.part().criterion(), found);
    }

    private static void standsOnce(
            Located<Performance> performance, Map<Cell, String> firstPaths, List<Finding> found) {
        var part = performance.part();
        var first = firstPaths.putIfAbsent(new Cell(part.alternative(), part.criterion()), performance.path());
        if (first == null) return;
        found.add(Finding.error(
                performance.path(), DraftFinding.PERFORMANCE_TWICE, part.alternative(), part.criterion(), first));
    }

    private static void citesEvidence(DecisionModel model, Located<Performance> performance, List<Finding> found) {
        var cited = performance.part().evidence();
        EvidenceRules.cited(model, performance.path() + ".evidence", cited, found);
        boolean isAssumed = !cited.isEmpty()
                && cited.stream()
                        .allMatch(key -> model.evidence(key)
                                .filter(entry -> entry.strength() == Evidence.Strength.ASSUMED)
                                .isPresent());
        if (isAssumed && performance.part().distribution() instanceof Exact) {
            found.add(Finding.warning(performance.path() + ".distribution", DraftFinding.EXACTLY_ASSUMED));
        }
    }

    private static void standsNearItsScale(DecisionModel model, Located<Performance> performance, List<Finding> found) {
        model.criterion(performance.part().criterion()).ifPresent(criterion -> {
            var scale = criterion.scale();
            double mean = performance.part().distribution().mean();
            if (mean >= scale.low() && mean <= scale.high()) return;
            found.add(Finding.warning(
                    performance.path() + ".distribution", DraftFinding.OFF_SCALE, mean, scale.worst(), scale.best()));
        });
    }
}
