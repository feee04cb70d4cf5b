package org.waymark.core.acceptability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightInformation;

/** Enough alternatives that their scores with each other's central weights do not fit into memory at once. */
class ManyAlternativesTest {

    private static final int MANY = 70;

    @Test
    void areSimulatedAsFewAre() {
        var x = new CriterionId("x");
        var y = new CriterionId("y");
        var alternatives = new ArrayList<AlternativeId>();
        var cells = new LinkedHashMap<Cell, Distribution>();
        for (int a = 0; a < MANY; a++) {
            var alternative = new AlternativeId("alternative-" + a);
            alternatives.add(alternative);
            cells.put(new Cell(alternative, x), new Uniform(0, 1));
            cells.put(new Cell(alternative, y), new Uniform(0, 1));
        }
        var straight = ValueFunction.linear(new Scale(0, 1));
        var table = new Performances(alternatives, Map.of(x, straight, y, straight), cells);
        var weights = new WeightInformation.Missing(Set.of(x, y));
        var draws = new Draws(1, 520);
        var fast = Acceptability.of(table, weights, draws);
        var plain = new PlainSimulation(table, weights, draws);
        for (var alternative : alternatives) {
            assertEquals(plain.shares.get(alternative)[0], fast.firstRankShare(alternative), 1e-12);
            fast.standing(alternative)
                    .whenFirst()
                    .ifPresent(first -> assertEquals(
                            plain.confidence.get(alternative),
                            first.confidence().value()));
        }
    }
}
