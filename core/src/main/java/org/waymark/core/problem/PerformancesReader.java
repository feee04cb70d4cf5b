package org.waymark.core.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.document.Place;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.json.DistributionReader;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.performance.Cell;

/** Reads what each alternative achieves on each criterion. */
record PerformancesReader(Set<AlternativeId> alternatives, Map<CriterionId, ValueFunction> criteria) {

    Optional<Map<Cell, Distribution>> read(Place place) {
        return ProblemReader.byName(place, alternatives, true, alternative -> this::achievements)
                .map(PerformancesReader::flat);
    }

    private Optional<Map<CriterionId, Distribution>> achievements(Place place) {
        return ProblemReader.byName(place, criteria.keySet(), true, criterion -> {
            var scale = criteria.get(criterion).scale();
            return new DistributionReader(Optional.of(scale))::read;
        });
    }

    private static Map<Cell, Distribution> flat(Map<AlternativeId, Map<CriterionId, Distribution>> table) {
        var cells = new LinkedHashMap<Cell, Distribution>();
        table.forEach((alternative, row) ->
                row.forEach((criterion, distribution) -> cells.put(new Cell(alternative, criterion), distribution)));
        return cells;
    }
}
