package org.waymark.core.acceptability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightInformation;

class AcceptabilityTest {

    @Test
    void sharesOfOppositesFollowTheClosedForm() {
        var a = new AlternativeId("a");
        var b = new AlternativeId("b");
        var criteria = new LinkedHashMap<CriterionId, ValueFunction>();
        var cells = new LinkedHashMap<Cell, Distribution>();
        for (int c = 0; c < 3; c++) {
            var id = new CriterionId("c" + c);
            criteria.put(id, ValueFunction.linear(new Scale(0, 1)));
            cells.put(new Cell(a, id), new Distribution.Exact(c == 1 ? 0 : 1));
            cells.put(new Cell(b, id), new Distribution.Exact(c == 1 ? 1 : 0));
        }
        var result = Acceptability.of(
                new Performances(List.of(a, b), criteria, cells),
                new WeightInformation.Missing(criteria.keySet()),
                new Draws(1, 1_000_000));
        assertEquals(0.75, result.firstRankShare(a), 4 * result.firstRankShareError(a));
    }
}
