package org.waymark.core.acceptability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightInformation;

/** Equality of scores falls into groups, however close or far the scores lie. */
class TiesTest {

    private static final Draws DRAWS = new Draws(1, 300);

    /** Two criteria on which each alternative is the same amount above one half. */
    private static Performances lying(double... above) {
        var alternatives = new ArrayList<AlternativeId>();
        var cells = new LinkedHashMap<Cell, Distribution>();
        for (int a = 0; a < above.length; a++) {
            alternatives.add(new AlternativeId("a" + a));
            for (var criterion : criteria().keySet()) {
                cells.put(new Cell(alternatives.get(a), criterion), new Exact(0.5 + above[a]));
            }
        }
        return new Performances(alternatives, criteria(), cells);
    }

    private static Map<CriterionId, ValueFunction> criteria() {
        var linear = ValueFunction.linear(new Scale(0, 1));
        var criteria = new LinkedHashMap<CriterionId, ValueFunction>();
        criteria.put(new CriterionId("pay"), linear);
        criteria.put(new CriterionId("time"), linear);
        return criteria;
    }

    private static Acceptability simulated(Performances performances) {
        return Acceptability.of(
                performances,
                new WeightInformation.Missing(new LinkedHashSet<>(criteria().keySet())),
                DRAWS);
    }

    private static double[] shares(Acceptability result, int alternative) {
        return result.standing(new AlternativeId("a" + alternative)).shares().stream()
                .mapToDouble(share -> share.value())
                .toArray();
    }

    @Test
    void linkNeighboursThatLieCloseThoughTheEndsDoNot() {
        var result = simulated(lying(0, 8e-13, 1.6e-12));
        double third = 1.0 / 3;
        for (int a = 0; a < 3; a++) {
            assertArrayEquals(new double[] {third, third, third}, shares(result, a), 1e-12);
            var whenFirst = result.standing(new AlternativeId("a" + a)).whenFirst();
            assertEquals(1, whenFirst.orElseThrow().confidence().value());
        }
    }

    @Test
    void endWhereAGapIsWide() {
        var result = simulated(lying(0, 8e-13, 3e-12, 3.8e-12));
        assertArrayEquals(new double[] {0, 0, 0.5, 0.5}, shares(result, 0), 1e-12);
        assertArrayEquals(new double[] {0.5, 0.5, 0, 0}, shares(result, 3), 1e-12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void giveEveryRankAndEveryAlternativeSharesThatSumToOne(long seed) {
        var random = new SplittableRandom(seed);
        var above = random.ints(random.nextInt(2, 8), 0, 12)
                .mapToDouble(step -> step * 2.3e-13)
                .toArray();
        var performances = lying(above);
        var result = simulated(performances);
        var perRank = new double[above.length];
        for (int a = 0; a < above.length; a++) {
            double sum = 0;
            var shares = shares(result, a);
            for (int place = 0; place < shares.length; place++) {
                sum += shares[place];
                perRank[place] += shares[place];
            }
            assertEquals(1, sum, 1e-9);
        }
        for (double sum : perRank) assertEquals(1, sum, 1e-9);
        agreesWithTheObviousWay(performances, result);
    }

    private static void agreesWithTheObviousWay(Performances performances, Acceptability result) {
        var plain = new PlainSimulation(
                performances,
                new WeightInformation.Missing(new LinkedHashSet<>(criteria().keySet())),
                DRAWS);
        for (var alternative : List.copyOf(plain.shares.keySet())) {
            int number = Integer.parseInt(alternative.key().substring(1));
            assertArrayEquals(plain.shares.get(alternative), shares(result, number), 1e-9);
        }
    }
}
