package org.waymark.core.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.OrderedValue;
import org.waymark.core.numerics.SharedQuantity;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;

/**
 * A table of performances as it is told.
 *
 * @param told what is told of each cell that is told by itself
 * @param joint what is told of a criterion for all alternatives together, in their order; with {@code told}, all cells
 */
record ProblemTable(
        List<AlternativeId> alternatives,
        Collection<ProblemCriterion> criteria,
        Map<Cell, Told> told,
        Map<CriterionId, List<SharedQuantity>> joint) {

    /** What is told of a cell. */
    sealed interface Told {

        /** A quantity in the unit of the criterion. */
        record Quantity(Distribution distribution) implements Told {}

        /** A number in an order of numbers. */
        record Place(double number) implements Told {}

        /** Nothing. */
        record Missing() implements Told {}
    }

    /** Cells of which nothing is told, in the order of the table. */
    List<Cell> missing() {
        return told.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Told.Missing)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The table that can be drawn. What is missing may be anything on its scale, uniformly. */
    Performances performances() {
        var values = new LinkedHashMap<CriterionId, ValueFunction>();
        criteria.forEach(criterion -> values.put(criterion.id(), criterion.value()));
        var alone = new LinkedHashMap<Cell, Distribution>();
        told.forEach((cell, what) -> {
            switch (what) {
                case Told.Quantity(var distribution) -> alone.put(cell, distribution);
                case Told.Missing missing -> {
                    var scale = values.get(cell.criterion()).scale();
                    alone.put(cell, new Uniform(scale.low(), scale.high()));
                }
                case Told.Place place -> {}
            }
        });
        return new Performances(alternatives, values, alone, together(), Map.of());
    }

    private Map<Cell, SharedQuantity> together() {
        var together = new LinkedHashMap<Cell, SharedQuantity>();
        for (var criterion : criteria) {
            criterion.order().ifPresent(order -> together.putAll(ordered(criterion.id(), order)));
        }
        joint.forEach((criterion, quantities) -> {
            for (int a = 0; a < quantities.size(); a++) {
                together.put(new Cell(alternatives.get(a), criterion), quantities.get(a));
            }
        });
        return together;
    }

    private Map<Cell, OrderedValue> ordered(CriterionId criterion, ProblemCriterion.Order order) {
        var numbers = new LinkedHashMap<Cell, Double>(); // 0 and −0 are the same, which a sum with 0 makes of them
        told.forEach((cell, what) -> {
            if (cell.criterion().equals(criterion) && what instanceof Told.Place(var number)) {
                numbers.put(cell, order == ProblemCriterion.Order.RANKS ? 0 - number : 0 + number);
            }
        });
        var levels = new ArrayList<>(new TreeSet<>(numbers.values()));
        var ordered = new LinkedHashMap<Cell, OrderedValue>();
        numbers.forEach((cell, number) -> ordered.put(cell, new OrderedValue(levels.indexOf(number), levels.size())));
        return ordered;
    }
}
