package org.waymark.core.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.json.DistributionReader;
import org.waymark.core.performance.Cell;
import org.waymark.core.problem.ProblemTable.Told;

/** Reads what each alternative achieves on each criterion on which it is told by itself. */
record PerformancesReader(List<AlternativeId> alternatives, Map<CriterionId, ProblemCriterion> criteria) {

    Optional<Map<Cell, Told>> read(Place place) {
        return ProblemReader.byName(place, alternatives, true, alternative -> this::achievements)
                .map(PerformancesReader::flat);
    }

    private Optional<Map<CriterionId, Told>> achievements(Place place) {
        return ProblemReader.byName(place, criteria.keySet(), true, criterion -> {
            var known = criteria.get(criterion);
            return here -> told(here, known);
        });
    }

    private static Optional<Told> told(Place place, ProblemCriterion criterion) {
        if (place.node().isNull()) return Optional.of(new Told.Missing());
        if (criterion.order().isEmpty()) {
            return new DistributionReader(Optional.of(criterion.value().scale()))
                    .read(place)
                    .map(Told.Quantity::new);
        }
        return place.node().isNumber()
                ? place.number().map(Told.Place::new)
                : place.found(ProblemFinding.NOT_A_PLACE, criterion.id());
    }

    private static Map<Cell, Told> flat(Map<AlternativeId, Map<CriterionId, Told>> table) {
        var cells = new LinkedHashMap<Cell, Told>();
        table.forEach((alternative, row) ->
                row.forEach((criterion, told) -> cells.put(new Cell(alternative, criterion), told)));
        return cells;
    }
}
