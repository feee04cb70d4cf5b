package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Interval;
import org.waymark.core.numerics.RandomStream;

class BoundedPolytopeTest {

    private static CriterionId criterion(int number) {
        return new CriterionId("c%02d".formatted(number));
    }

    private static BoundedPolytope polytope(int count, IntFunction<Interval> bounds) {
        Map<CriterionId, Interval> all = new LinkedHashMap<>();
        for (int j = 0; j < count; j++) all.put(criterion(j), bounds.apply(j));
        return new BoundedPolytope(all);
    }

    private static BoundedPolytope polytope(double... ends) {
        return polytope(ends.length / 2, j -> new Interval(ends[2 * j], ends[2 * j + 1]));
    }

    private static double[] centroid(BoundedPolytope polytope) {
        var centroid = polytope.centroid();
        return IntStream.range(0, polytope.dimensions())
                .mapToDouble(j -> centroid.of(criterion(j)))
                .toArray();
    }

    @Test
    void tightensUpperBoundsToWhatTheLowerOnesLeave() {
        var polytope = polytope(0.2, 0.9, 0.1, 0.3, 0.3, 0.5);
        assertEquals(3, polytope.dimensions());
        assertArrayEquals(new double[] {0.2, 0.1, 0.3}, polytope.low(), 1e-15);
        assertArrayEquals(new double[] {0.6, 0.3, 0.5}, polytope.high(), 1e-15);
        assertEquals(0.4, polytope.aboveLow().slack(), 1e-15);
        assertArrayEquals(new double[] {0.4, 0.2, 0.2}, polytope.aboveLow().widths(), 1e-15);
        assertEquals(0.4, polytope.belowHigh().slack(), 1e-15);
    }

    @Test
    void tightensLowerBoundsToWhatTheUpperOnesLeave() {
        var polytope = polytope(0, 0.5, 0, 0.4, 0, 0.3);
        assertArrayEquals(new double[] {0.3, 0.2, 0.1}, polytope.low(), 1e-15);
        assertArrayEquals(new double[] {0.5, 0.4, 0.3}, polytope.high(), 1e-15);
        assertEquals(0.2, polytope.belowHigh().slack(), 1e-15);
    }

    @Test
    void hasNoFreeWeightWhereAllButOneAreKnown() {
        assertArrayEquals(
                new int[] {0, 2}, polytope(0.1, 0.5, 0.3, 0.3, 0.1, 0.6).free());
        assertArrayEquals(new int[] {}, polytope(0.5, 0.5, 0.3, 0.3, 0.1, 0.6).free());
        assertArrayEquals(new double[] {0.5, 0.3, 0.2}, centroid(polytope(0.5, 0.5, 0.3, 0.3, 0.1, 0.6)), 1e-12);
    }

    @Test
    void hasItsCentreByFormulaFromBelow() {
        var centre = centroid(polytope(0, 0.5, 0, 0.4, 0, 0.3));
        assertArrayEquals(new double[] {0.5 - 0.2 / 3, 0.4 - 0.2 / 3, 0.3 - 0.2 / 3}, centre, 1e-12);
    }

    @Test
    void hasItsCentreByFormulaFromAboveWhereThatFromBelowIsTooLong() {
        // 18 weights that together could be 0.018 more: from above a whole simplex, from below 2^18 sets of corners
        var centre = centroid(polytope(18, j -> new Interval(0, 1.0 / 18 + (j == 4 ? 0.018 : 0))));
        for (int j = 0; j < 18; j++) {
            assertEquals(1.0 / 18 + (j == 4 ? 0.018 : 0) - 0.001, centre[j], 1e-9, "weight " + j);
        }
    }

    @Test
    void hasItsCentreFromDrawsWhereBothAreTooLong() {
        // the middles sum to 1, so the weights lie evenly around them, whatever the widths are
        var centre = centroid(polytope(20, j -> {
            double middle = j < 10 ? 0.04 : 0.06;
            double reach = 0.01 + 0.001 * j;
            return new Interval(middle - reach, middle + reach);
        }));
        for (int j = 0; j < 20; j++) assertEquals(j < 10 ? 0.04 : 0.06, centre[j], 2e-4, "weight " + j);
    }

    @Test
    void isDrawnFromAboveWhereThatIsTheWholeSimplex() {
        // from below a twentieth is left; the fifth weight is known
        var polytope = polytope(0, 0.28, 0, 0.28, 0, 0.28, 0, 0.28, 0.05, 0.05);
        var streams = IntStream.range(0, 5)
                .mapToObj(j -> RandomStream.of(5, "weight-" + j))
                .toArray(RandomStream[]::new);
        int count = RandomStream.BLOCK;
        var columns = new double[5][count];
        BoundedWeights.of(polytope, streams).fill(0, count, columns);
        double mean = 0;
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int c = 0; c < 5; c++) {
                sum += columns[c][i];
                assertEquals(0, Math.max(0, polytope.low()[c] - columns[c][i]), 1e-15);
                assertEquals(0, Math.max(0, columns[c][i] - polytope.high()[c]), 1e-15);
            }
            assertEquals(1, sum, 1e-12);
            assertEquals(0.05, columns[4][i]);
            mean += columns[0][i] / count;
        }
        assertEquals(0.95 / 4, mean, 0.01);
    }
}
