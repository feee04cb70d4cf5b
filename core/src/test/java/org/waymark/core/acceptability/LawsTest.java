package org.waymark.core.acceptability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Pert;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.score.Scores;
import org.waymark.core.testing.SeededProblem;
import org.waymark.core.weights.WeightInformation;

/** What holds for any problem, tried on 200 of them each. */
class LawsTest {

    private static final int COUNT = 1500;

    /** The result of each seeded problem as it is, which several laws look at: simulated once. */
    private static final Map<Long, Acceptability> RESULTS = new ConcurrentHashMap<>();

    private static Acceptability simulated(SeededProblem problem) {
        return RESULTS.computeIfAbsent(
                problem.seed(), seed -> simulated(problem.performances(), problem.weights(), seed));
    }

    private static Acceptability simulated(Performances performances, WeightInformation weights, long seed) {
        return Acceptability.of(performances, weights, new Draws(seed, COUNT));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void everyAlternativeHoldsSomeRankAndEveryRankIsHeld(long seed) {
        var problem = SeededProblem.of(seed);
        var result = simulated(problem);
        int places = result.alternatives().size();
        for (var alternative : result.alternatives()) {
            double sum = 0;
            for (int place = 1; place <= places; place++) sum += result.share(alternative, new Rank(place));
            assertEquals(1, sum, 1e-12);
        }
        for (int place = 1; place <= places; place++) {
            var rank = new Rank(place);
            assertEquals(
                    1,
                    result.alternatives().stream()
                            .mapToDouble(a -> result.share(a, rank))
                            .sum(),
                    1e-12);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void nothingIsEverNoNumber(long seed) {
        var problem = SeededProblem.of(seed);
        var result = simulated(problem);
        for (var standing : result.standings().values()) {
            // guarded by Estimate and Weights; what is left is that who ranks first has central weights, and nobody
            // else
            assertEquals(
                    standing.share(Rank.FIRST).value() > 0, standing.whenFirst().isPresent());
            standing.whenFirst()
                    .ifPresent(first -> first.standardErrors().values().forEach(e -> assertTrue(e >= 0 && e <= 1)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void whatIsWorseOnEveryCriterionNeverRanksFirst(long seed) {
        var problem = SeededProblem.of(seed);
        var best = problem.performances().alternatives().getFirst();
        var worse = new AlternativeId("worse");
        var cells = new LinkedHashMap<Cell, Distribution>();
        var straight = new LinkedHashMap<CriterionId, ValueFunction>();
        problem.performances().criteria().forEach((criterion, value) -> {
            var scale = value.scale();
            straight.put(criterion, ValueFunction.linear(scale));
            double step = (scale.best() - scale.worst()) / 10;
            cells.put(new Cell(best, criterion), between(scale.worst() + 5 * step, scale.best()));
            cells.put(new Cell(worse, criterion), between(scale.worst(), scale.worst() + 4 * step));
        });
        var result = simulated(new Performances(List.of(worse, best), straight, cells), problem.weights(), seed);
        assertEquals(0, result.firstRankShare(worse));
        assertEquals(1, result.firstRankShare(best));
        assertTrue(result.standing(worse).whenFirst().isEmpty());
    }

    private static Distribution between(double one, double other) {
        return new Pert(Math.min(one, other), (one + other) / 2, Math.max(one, other));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void whatGetsBetterNeverRanksLower(long seed) {
        var problem = SeededProblem.of(seed);
        var favoured = problem.performances().alternatives().getLast();
        var better = problem.changed((cell, known) -> {
            var scale = problem.performances().criteria().get(cell.criterion()).scale();
            return cell.alternative().equals(favoured) ? known.plus((scale.best() - scale.worst()) / 7) : known;
        });
        var before = simulated(problem);
        var after = simulated(better, problem.weights(), seed);
        double cumulativeBefore = 0;
        double cumulativeAfter = 0;
        for (int place = 1; place <= before.alternatives().size(); place++) {
            cumulativeBefore += before.share(favoured, new Rank(place));
            cumulativeAfter += after.share(favoured, new Rank(place));
            assertTrue(cumulativeAfter >= cumulativeBefore - 1e-12);
        }
        var expected = problem.weights().expected();
        assertTrue(Scores.of(better, expected).of(favoured)
                >= Scores.of(problem.performances(), expected).of(favoured) - 1e-15);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void theOrderOfAlternativesAndCriteriaChangesNoBit(long seed) {
        var problem = SeededProblem.of(seed);
        var alternatives = new ArrayList<>(problem.performances().alternatives());
        var criteria = new ArrayList<>(problem.performances().criteria().entrySet());
        Collections.shuffle(alternatives, new Random(seed));
        Collections.shuffle(criteria, new Random(seed));
        var reordered = new LinkedHashMap<CriterionId, ValueFunction>();
        criteria.forEach(entry -> reordered.put(entry.getKey(), entry.getValue()));
        var shuffled =
                new Performances(alternatives, reordered, problem.performances().distributions());
        assertEquals(
                simulated(problem).standings(),
                simulated(shuffled, problem.weights(), seed).standings());
        for (var alternative : alternatives) {
            assertEquals(
                    Scores.of(problem.performances(), problem.weights().expected())
                            .of(alternative),
                    Scores.of(shuffled, problem.weights().expected()).of(alternative));
        }
    }

    /** A name is where the draws come from, so another name is another seed: equal within the errors, and exact scores. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void anotherNameMovesNothingBeyondTheErrors(long seed) {
        var problem = SeededProblem.of(seed);
        var cells = new LinkedHashMap<Cell, Distribution>();
        problem.performances()
                .distributions()
                .forEach((cell, known) -> cells.put(new Cell(renamed(cell.alternative()), cell.criterion()), known));
        var other = new Performances(
                problem.performances().alternatives().stream()
                        .map(LawsTest::renamed)
                        .toList(),
                problem.performances().criteria(),
                cells);
        var expected = problem.weights().expected();
        var before = simulated(problem);
        var after = simulated(other, problem.weights(), seed);
        for (var alternative : before.alternatives()) {
            assertEquals(
                    Scores.of(problem.performances(), expected).of(alternative),
                    Scores.of(other, expected).of(renamed(alternative)));
            double apart = before.firstRankShare(alternative) - after.firstRankShare(renamed(alternative));
            double error = Math.hypot(
                    before.firstRankShareError(alternative), after.firstRankShareError(renamed(alternative)));
            assertTrue(Math.abs(apart) <= 5 * error + 4.0 / COUNT, () -> apart + " is over 5 × " + error);
        }
    }

    private static AlternativeId renamed(AlternativeId alternative) {
        return new AlternativeId("renamed " + alternative);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void anotherUnitChangesNothing(long seed) {
        var problem = SeededProblem.of(seed);
        var converted = new LinkedHashMap<CriterionId, ValueFunction>();
        problem.performances().criteria().forEach((criterion, value) -> converted.put(criterion, inOtherUnit(value)));
        var cells = new LinkedHashMap<Cell, Distribution>();
        problem.performances()
                .distributions()
                .forEach((cell, known) -> cells.put(cell, known.times(1.8).plus(32)));
        var other = new Performances(problem.performances().alternatives(), converted, cells);
        var before = simulated(problem);
        var after = simulated(other, problem.weights(), seed);
        for (var alternative : before.alternatives()) {
            for (int place = 1; place <= before.alternatives().size(); place++) {
                assertEquals(
                        before.share(alternative, new Rank(place)),
                        after.share(alternative, new Rank(place)),
                        1.0 / COUNT);
            }
        }
    }

    private static ValueFunction inOtherUnit(ValueFunction value) {
        var scale = new Scale(value.scale().worst() * 1.8 + 32, value.scale().best() * 1.8 + 32);
        var points = new ArrayList<ValueFunction.Point>();
        value.points().forEach(p -> points.add(new ValueFunction.Point(p.x() * 1.8 + 32, p.value())));
        return new ValueFunction(scale, points);
    }

    /** Up to the largest and down to the smallest widths that a double holds. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void aUnitThatIsAPowerOfTwoChangesNoBit(long seed) {
        var problem = SeededProblem.of(seed);
        var performances = problem.performances();
        for (double unit : new double[] {0x1p1010, 0x1p-1010}) {
            var criteria = new LinkedHashMap<CriterionId, ValueFunction>();
            performances.criteria().forEach((criterion, value) -> criteria.put(criterion, scaled(value, unit)));
            var cells = new LinkedHashMap<Cell, Distribution>();
            performances.distributions().forEach((cell, known) -> cells.put(cell, known.times(unit)));
            var extreme = new Performances(performances.alternatives(), criteria, cells);
            var weights = problem.weights();
            assertEquals(
                    Scores.of(performances, weights.expected()).contributions(),
                    Scores.of(extreme, weights.expected()).contributions());
            var draws = new Draws(seed, 200);
            assertEquals(
                    Acceptability.of(performances, weights, draws).standings(),
                    Acceptability.of(extreme, weights, draws).standings());
        }
    }

    private static ValueFunction scaled(ValueFunction value, double unit) {
        return new ValueFunction(
                new Scale(value.scale().worst() * unit, value.scale().best() * unit),
                value.points().stream()
                        .map(point -> new ValueFunction.Point(point.x() * unit, point.value()))
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void contributionsAddUpToScoresAndDifferencesToMargins(long seed) {
        var problem = SeededProblem.of(seed);
        var scores = Scores.of(problem.performances(), problem.weights().expected());
        for (var a : problem.performances().alternatives()) {
            assertEquals(scores.of(a), sum(scores.contributionsTo(a)), 1e-12);
            assertTrue(scores.of(a) >= 0 && scores.of(a) <= 1 + 1e-12);
            for (var b : problem.performances().alternatives()) {
                var difference = scores.difference(a, b);
                assertEquals(scores.of(a) - scores.of(b), sum(difference), 1e-12);
                difference.forEach((criterion, points) -> assertEquals(
                        scores.contributionsTo(a).get(criterion),
                        scores.contributionsTo(b).get(criterion) + points,
                        1e-12));
            }
        }
    }

    private static double sum(Map<CriterionId, Double> parts) {
        return parts.values().stream().mapToDouble(part -> part).sum();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void threadsAndRepetitionChangeNoBit(long seed) {
        var problem = SeededProblem.of(seed);
        var draws = new Draws(seed, 4000);
        var alone = Acceptability.of(problem.performances(), problem.weights(), draws);
        assertEquals(alone, Acceptability.of(problem.performances(), problem.weights(), draws));
        for (int threads : new int[] {2, 3, 8}) {
            assertEquals(
                    alone,
                    Acceptability.of(
                            problem.performances(), problem.weights(), draws, new Effort(threads, done -> {})));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void theFastWayIsTheObviousWay(long seed) {
        var problem = SeededProblem.of(seed);
        var draws = new Draws(seed, 700);
        var fast = Acceptability.of(problem.performances(), problem.weights(), draws);
        var plain = new PlainSimulation(problem.performances(), problem.weights(), draws);
        for (var alternative : fast.alternatives()) {
            var shares = fast.standing(alternative).shares().stream()
                    .mapToDouble(s -> s.value())
                    .toArray();
            assertArrayEquals(plain.shares.get(alternative), shares, 1e-12);
            fast.standing(alternative).whenFirst().ifPresent(first -> {
                first.centralWeights()
                        .byCriterion()
                        .forEach((criterion, weight) -> assertEquals(
                                plain.centralWeights.get(alternative).get(criterion), weight, 1e-12));
                assertEquals(
                        plain.confidence.get(alternative), first.confidence().value());
            });
        }
    }
}
