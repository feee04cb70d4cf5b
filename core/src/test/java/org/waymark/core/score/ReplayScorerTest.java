package org.waymark.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.ParameterId;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.testing.SeededProblem;
import org.waymark.core.weights.Weights;

/** The fast way to a score is the same as the plain one, for effects of every kind. */
class ReplayScorerTest {

    private static final ParameterId HOURS = new ParameterId("hours");
    private static final ParameterId INCOME = new ParameterId("income");
    private static final int QUESTIONS = 6;
    private static final int HIGHEST = 3;

    /** What answers do, kept twice: told to the scorer, and as steps on plain maps. */
    private static final class Told {
        private final Performances base;
        private final Map<CriterionId, Double> weights = new LinkedHashMap<>();
        private final ReplayPlan plan;
        private final Map<ReplayPlan.Given, List<Consumer<Person>>> steps = new LinkedHashMap<>();

        Told(Performances base, SplittableRandom random) {
            this.base = base;
            base.criteria().keySet().forEach(c -> weights.put(c, (double) random.nextInt(3)));
            var highest = new int[QUESTIONS];
            Arrays.fill(highest, HIGHEST);
            this.plan = ReplayScorer.plan(base, weights, highest)
                    .parameter(HOURS, 20)
                    .parameter(INCOME, 1500);
            for (int q = 0; q < QUESTIONS; q++) {
                for (int code = ReplayScorer.LOWEST_CODE; code <= HIGHEST; code++) {
                    for (int i = random.nextInt(4); i > 0; i--) tell(new ReplayPlan.Given(q, code), random);
                }
            }
        }

        private void tell(ReplayPlan.Given given, SplittableRandom random) {
            var criteria = List.copyOf(base.criteria().keySet());
            var criterion = criteria.get(random.nextInt(criteria.size()));
            var cell = new Cell(
                    base.alternatives().get(random.nextInt(base.alternatives().size())), criterion);
            var scale = base.criteria().get(criterion).scale();
            double amount = (scale.high() - scale.low()) * random.nextDouble(-0.5, 0.5);
            double factor = random.nextDouble(0.5, 1.5);
            var step = steps.computeIfAbsent(given, same -> new ArrayList<>());
            switch (random.nextInt(6)) {
                case 0 -> {
                    double emphasis = random.nextInt(3);
                    plan.emphasise(given, criterion, emphasis);
                    step.add(p -> p.weights.compute(criterion, (c, w) -> w * emphasis));
                }
                case 1 -> {
                    plan.multiply(given, cell, factor);
                    step.add(p -> p.factors.merge(cell, factor, (a, b) -> a * b));
                }
                case 2 -> {
                    plan.shift(given, cell, amount);
                    step.add(p -> p.shifts.merge(cell, amount, Double::sum));
                }
                case 3 -> {
                    double value = random.nextInt(3) * 10;
                    plan.assign(given, HOURS, value);
                    step.add(p -> p.parameters.put(HOURS, value));
                }
                case 4 -> {
                    plan.shift(given, cell, amount / 20, HOURS, Optional.empty());
                    step.add(p ->
                            p.late.add(() -> p.shifts.merge(cell, amount / 20 * p.parameters.get(HOURS), Double::sum)));
                }
                default -> {
                    plan.shift(given, cell, amount / 100, INCOME, Optional.of(HOURS));
                    step.add(p -> p.late.add(() -> {
                        double hours = p.parameters.get(HOURS);
                        double each = amount / 100 * p.parameters.get(INCOME) / (hours == 0 ? 1 : hours);
                        p.shifts.merge(cell, each, Double::sum);
                    }));
                }
            }
        }

        Scores plain(short[] codes) {
            var person = new Person();
            person.weights.putAll(weights);
            for (int q = 0; q < codes.length; q++) {
                steps.getOrDefault(new ReplayPlan.Given(q, codes[q]), List.of()).forEach(step -> step.accept(person));
            }
            person.late.forEach(Runnable::run);
            if (person.weights.values().stream().noneMatch(w -> w > 0)) person.weights.putAll(weights);
            if (person.weights.values().stream().noneMatch(w -> w > 0)) person.weights.replaceAll((c, w) -> 1.0);
            var cells = new LinkedHashMap<Cell, Distribution>();
            base.distributions()
                    .forEach((cell, known) -> cells.put(
                            cell,
                            known.times(person.factors.getOrDefault(cell, 1.0))
                                    .plus(person.shifts.getOrDefault(cell, 0.0))));
            return Scores.of(
                    new Performances(base.alternatives(), base.criteria(), cells), Weights.inRatio(person.weights));
        }
    }

    private static final class Person {
        final Map<CriterionId, Double> weights = new LinkedHashMap<>();
        final Map<Cell, Double> factors = new LinkedHashMap<>();
        final Map<Cell, Double> shifts = new LinkedHashMap<>();
        final Map<ParameterId, Double> parameters = new LinkedHashMap<>(Map.of(HOURS, 20.0, INCOME, 1500.0));
        final List<Runnable> late = new ArrayList<>();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void givesThePlainScores(long seed) {
        var random = new SplittableRandom(seed);
        var told = new Told(SeededProblem.of(seed).performances(), random);
        var scorer = told.plan.compile();
        var sheet = scorer.newSheet();
        for (int person = 0; person < 20; person++) {
            var codes = new short[QUESTIONS];
            for (int q = 0; q < QUESTIONS; q++) {
                codes[q] = (short) random.nextInt(ReplayScorer.LOWEST_CODE, HIGHEST + 1);
            }
            sheet.evaluate(codes, 0);
            var plain = told.plain(codes);
            for (int a = 0; a < scorer.alternatives().size(); a++) {
                assertEquals(plain.of(scorer.alternatives().get(a)), sheet.score(a), 1e-12);
            }
            assertEquals(
                    plain.of(plain.bestFirst().getFirst()),
                    plain.of(scorer.alternatives().get(sheet.best())),
                    1e-12);
        }
    }

    @Test
    void refusesACodeThatTheQuestionDoesNotHave() {
        var problem = SeededProblem.of(1);
        var weights = new LinkedHashMap<CriterionId, Double>();
        problem.performances().criteria().keySet().forEach(c -> weights.put(c, 1.0));
        var plan = ReplayScorer.plan(problem.performances(), weights, new int[] {3});
        var criterion = weights.keySet().iterator().next();
        assertThrows(IllegalArgumentException.class, () -> plan.emphasise(new ReplayPlan.Given(0, 4), criterion, 2));
        assertThrows(IllegalArgumentException.class, () -> plan.emphasise(new ReplayPlan.Given(1, 0), criterion, 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> plan.emphasise(new ReplayPlan.Given(0, 0), new CriterionId("unknown"), 2));
    }
}
