package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.document.Finding;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.Performance;
import org.waymark.core.numerics.Distribution;

/** Every path has exactly one performance on every criterion, near its scale, and each cites evidence that exists. */
final class PerformanceRules {

    private record Cell(AlternativeId alternative, CriterionId criterion) {}

    private PerformanceRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        var firstPaths = new HashMap<Cell, String>();
        each("$.performances", model.performances()).forEach(performance -> {
            refersToThings(model, performance, found);
            citesEvidence(model, performance, found);
            standsNearItsScale(model, performance, found);
            standsOnce(performance, firstPaths, found);
        });
        for (var alternative : model.alternatives()) {
            for (var criterion : model.criteria()) {
                if (firstPaths.containsKey(new Cell(alternative.id(), criterion.id()))) continue;
                found.add(Finding.error(
                        "$.performances",
                        "Nothing says what \"%s\" achieves on \"%s\"".formatted(alternative.id(), criterion.id()),
                        "Add a performance; if there is no source, a wide one with an assumption as its evidence."));
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
                performance.path(),
                "What \"%s\" achieves on \"%s\" stands already at %s"
                        .formatted(part.alternative(), part.criterion(), first),
                "Remove one of the two."));
    }

    private static void citesEvidence(DecisionModel model, Located<Performance> performance, List<Finding> found) {
        var path = performance.path() + ".evidence";
        var cited = performance.part().evidence();
        if (cited.isEmpty()) {
            found.add(Finding.error(
                    path,
                    "The performance cites no evidence",
                    "Cite an entry; if there is no source, add an assumption that says so and why."));
        }
        cited.stream()
                .filter(key -> model.evidence(key).isEmpty())
                .sorted()
                .forEach(key -> found.add(Finding.error(
                        path,
                        "There is no evidence \"%s\"".formatted(key),
                        "Add the entry, or cite one that exists.")));
        boolean isAssumed = !cited.isEmpty()
                && cited.stream()
                        .allMatch(key -> model.evidence(key)
                                .filter(entry -> entry.strength() == Evidence.Strength.ASSUMED)
                                .isPresent());
        if (isAssumed && performance.part().distribution() instanceof Distribution.Exact) {
            found.add(Finding.warning(
                    performance.path() + ".distribution",
                    "The performance is only assumed, but stated as if it were known exactly",
                    "Maybe give it a range."));
        }
    }

    private static void standsNearItsScale(DecisionModel model, Located<Performance> performance, List<Finding> found) {
        model.criterion(performance.part().criterion()).ifPresent(criterion -> {
            var scale = criterion.scale();
            double mean = performance.part().distribution().mean();
            if (mean >= scale.low() && mean <= scale.high()) return;
            found.add(Finding.warning(
                    performance.path() + ".distribution",
                    "The expected performance is %s, outside the scale from %s to %s"
                            .formatted(mean, scale.worst(), scale.best()),
                    "Maybe widen the scale, or correct the performance: it counts as the end of the scale."));
        });
    }
}
