package org.waymark.core.acceptability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Estimate;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.testing.Seeds;
import org.waymark.core.weights.WeightInformation;

/** A standard error says how far estimates lie apart over seeds: measured over 200 of them. */
class StandardErrorsTest {

    private static final AlternativeId A = new AlternativeId("a");
    private static final AlternativeId B = new AlternativeId("b");
    private static final AlternativeId C = new AlternativeId("c");
    private static final CriterionId X = new CriterionId("x");
    private static final CriterionId Y = new CriterionId("y");
    private static final CriterionId Z = new CriterionId("z");

    /** A is better on x and z, B on y, none without doubt. */
    private static Acceptability simulated(long seed) {
        var criteria = new LinkedHashMap<CriterionId, ValueFunction>();
        var cells = new LinkedHashMap<Cell, Distribution>();
        for (var criterion : List.of(X, Y, Z)) {
            criteria.put(criterion, ValueFunction.linear(new Scale(0, 1)));
            cells.put(new Cell(A, criterion), criterion.equals(Y) ? low() : high());
            cells.put(new Cell(B, criterion), criterion.equals(Y) ? high() : low());
        }
        return Acceptability.of(
                new Performances(List.of(A, B), criteria, cells),
                new WeightInformation.Missing(Set.of(X, Y, Z)),
                new Draws(seed, 2000),
                Set.of(Output.values()),
                Effort.ONE_THREAD);
    }

    private static Distribution low() {
        return new Uniform(0, 0.7);
    }

    private static Distribution high() {
        return new Uniform(0.4, 1);
    }

    @Test
    void ofAShareIsHonest() {
        assertHonest(result -> result.standing(A).share(Rank.FIRST));
    }

    @Test
    void ofACentralWeightIsHonest() {
        assertHonest(result -> new Estimate(
                whenFirst(result, B).centralWeights().of(Y),
                whenFirst(result, B).standardErrors().get(Y)));
    }

    @Test
    void ofAConfidenceFactorIsHonest() {
        assertHonest(result -> whenFirst(result, B).confidence());
    }

    @Test
    void ofAPairwiseWinningIndexIsHonest() {
        assertHonest(result -> result.further().pairwiseWinning().get(B).get(A));
    }

    @Test
    void ofARankEntropyIsHonest() {
        assertHonest(result -> result.rankEntropy(A));
    }

    @ParameterizedTest(name = "quantile {0}")
    @ValueSource(ints = {0, 1, 2})
    void ofAQuantileOfWeightsIsHonest(int quantile) {
        assertHonest(result -> result.further().weightQuantiles().get(B).get(Y).get(quantile));
    }

    private static WhenFirst whenFirst(Acceptability result, AlternativeId alternative) {
        return result.standing(alternative).whenFirst().orElseThrow();
    }

    /** A published example of smaa, a package for R (smaa.entropy.choice, 10,000 draws of two anticoagulants), in bits too. */
    @Test
    void ofARankEntropyStandsBesideTheEntropyThatOthersHave() {
        var shares = List.of(new Estimate(0.3504, 0), new Estimate(0.6496, 0));
        var known = new Acceptability(
                new Draws(1, 10_000), Map.of(A, new Standing(shares, Optional.empty())), Further.NOTHING);
        assertEquals(0.9344248, known.rankEntropy(A).value(), 5e-8);
        double slope = Math.log(0.6496 / 0.3504) / Math.log(2);
        double error = slope * Math.sqrt(0.3504 * 0.6496 / 10_000);
        assertEquals(error, known.rankEntropy(A).standardError(), 1e-12);
    }

    /** Equal in every draw, so that each takes half of every first rank: nothing of that depends on the seed. */
    @Test
    void ofWhatIsTheSameInEveryDrawIsNothing() {
        var result = simulated(Map.of(A, 1.0, B, 1.0));
        for (int place = 1; place <= 2; place++) {
            assertEquals(new Estimate(0.5, 0), result.standing(A).share(new Rank(place)));
        }
    }

    /**
     * A and B are equal in every draw, and C comes first where they do not. With q the share of C, the share of A in a
     * draw is 1/2 with probability 1 − q, else 0: its variance is q(1 − q)/4, a quarter of that of C.
     */
    @Test
    void ofASharedRankIsThatOfItsShares() {
        var result = simulated(Map.of(A, 1.0, B, 1.0, C, 0.0));
        double q = result.firstRankShare(C);
        assertEquals((1 - q) / 2, result.firstRankShare(A), 1e-12);
        assertEquals(Math.sqrt(q * (1 - q) / 2000), result.firstRankShareError(C), 1e-12);
        assertEquals(Math.sqrt(q * (1 - q) / 2000) / 2, result.firstRankShareError(A), 1e-12);
    }

    /** Half of each of n draws says as much of the central weights as the whole of each. */
    @Test
    void ofACentralWeightCountsASharedDrawAsADraw() {
        var shared = whenFirst(simulated(Map.of(A, 1.0, B, 1.0, C, 0.0)), A).standardErrors();
        var alone = whenFirst(simulated(Map.of(A, 1.0, C, 0.0)), A).standardErrors();
        assertEquals(alone.get(X), shared.get(X), 1e-12);
        assertEquals(alone.get(Y), shared.get(Y), 1e-12);
    }

    /** Known exactly: each has its value on x, and the rest of 1 on y. */
    private static Acceptability simulated(Map<AlternativeId, Double> onX) {
        var straight = ValueFunction.linear(new Scale(0, 1));
        var cells = new LinkedHashMap<Cell, Distribution>();
        onX.forEach((alternative, value) -> {
            cells.put(new Cell(alternative, X), new Exact(value));
            cells.put(new Cell(alternative, Y), new Exact(1 - value));
        });
        return Acceptability.of(
                new Performances(List.copyOf(onX.keySet()), Map.of(X, straight, Y, straight), cells),
                new WeightInformation.Missing(Set.of(X, Y)),
                new Draws(20261126, 2000));
    }

    /** The spread over 200 seeds is known to 5 in 100 (1/√400); four of those are allowed. */
    private static void assertHonest(Function<Acceptability, Estimate> figure) {
        var estimates = Seeds.first(200)
                .mapToObj(StandardErrorsTest::simulated)
                .map(figure)
                .toList();
        double mean = mean(estimates, Estimate::value);
        double spread = Math.sqrt(mean(estimates, e -> (e.value() - mean) * (e.value() - mean)));
        double claimed = mean(estimates, Estimate::standardError);
        assertEquals(1, spread / claimed, 0.2);
    }

    private static double mean(List<Estimate> estimates, ToDoubleFunction<Estimate> number) {
        return estimates.stream().mapToDouble(number).average().orElseThrow();
    }
}
