package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.weights.Somebody.BETAS;
import static org.waymark.core.weights.Somebody.IDS;
import static org.waymark.core.weights.Somebody.PARTS;
import static org.waymark.core.weights.Somebody.SIGMA;
import static org.waymark.core.weights.Somebody.mean;
import static org.waymark.core.weights.Somebody.prior;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Preference;
import org.waymark.core.model.CriterionId;
import org.waymark.core.weights.PreferenceStatement.Choice;
import org.waymark.core.weights.PreferenceStatement.Order;

/** {@link PreferencePool} against numerical integration of the formulas of docs/elicitation.md. */
class PreferenceIntegrationTest {

    /** To six times the prior's spread on both sides. */
    private static final int STEPS = 80;

    private record Integral(double evidence, double mean, double variance, double careless) {}

    /** Of the first weight; the density is written down once more, for one point, as the documentation has it. */
    private static Integral integrate(Weights prior, List<PreferenceStatement> statements) {
        int d = prior.byCriterion().size();
        var logs =
                IDS.stream().limit(d).mapToDouble(id -> Math.log(prior.of(id))).toArray();
        double[] sums = new double[4];
        var at = new int[d];
        do {
            var theta = new double[d];
            double density = 1;
            for (int c = 0; c < d; c++) {
                double z = 6 * (2.0 * at[c] / STEPS - 1);
                theta[c] = logs[c] + SIGMA * z;
                density *= Math.exp(-z * z / 2);
            }
            double first = Math.exp(theta[0])
                    / IntStream.range(0, d).mapToDouble(c -> Math.exp(theta[c])).sum();
            for (int kind = 0; kind < BETAS.length; kind++) {
                double p = density * PARTS[kind];
                for (var statement : statements) p *= probability(statement, BETAS[kind], theta);
                sums[0] += p;
                sums[1] += p * first;
                sums[2] += p * first * first;
                if (kind == 0) sums[3] += p;
            }
        } while (next(at));
        double mean = sums[1] / sums[0];
        return new Integral(sums[0], mean, sums[2] / sums[0] - mean * mean, sums[3] / sums[0]);
    }

    private static boolean next(int[] at) {
        for (int c = 0; c < at.length; c++) {
            if (at[c]++ < STEPS) return true;
            at[c] = 0;
        }
        return false;
    }

    private static double probability(PreferenceStatement statement, double beta, double[] theta) {
        return switch (statement) {
            case Choice(var first, double ofFirst, var second, double ofSecond, var said) -> {
                double margin =
                        theta[IDS.indexOf(first)] - theta[IDS.indexOf(second)] + Math.log(ofFirst) - Math.log(ofSecond);
                double above = 1 / (1 + Math.exp(-beta * (margin - 0.2)));
                double below = 1 / (1 + Math.exp(-beta * (-margin - 0.2)));
                yield switch (said) {
                    case FIRST -> above;
                    case SECOND -> below;
                    case SAME -> 1 - above - below;
                };
            }
            case Order(var groups, var gains) -> {
                var left = new HashSet<>(gains.keySet());
                double p = 1;
                for (var group : groups) {
                    double sum = 0;
                    for (var id : left) sum += strength(id, gains, beta, theta);
                    for (var id : group) p *= strength(id, gains, beta, theta) / sum;
                    left.removeAll(group);
                }
                yield p;
            }
        };
    }

    private static double strength(CriterionId id, Map<CriterionId, Double> gains, double beta, double[] theta) {
        return Math.pow(Math.exp(theta[IDS.indexOf(id)]) * gains.get(id), beta);
    }

    private void agree(Weights prior, List<PreferenceStatement> statements) {
        var pool = PreferencePool.of(prior, statements, 1, PreferencePool.SIZE);
        var exact = integrate(prior, statements);
        double error = Math.sqrt(exact.variance() / pool.effective());
        assertEquals(exact.mean(), mean(pool, weights -> weights[0]), 4 * error);
        double carelessError = Math.sqrt(exact.careless() * (1 - exact.careless()) / pool.effective());
        assertEquals(exact.careless(), pool.careless(), 4 * carelessError);
        var silent = PreferencePool.of(prior, List.of(), 1, PreferencePool.SIZE);
        var nothing = integrate(prior, List.of());
        assertEquals(
                Math.log(exact.evidence() / nothing.evidence()),
                pool.evidence() - silent.evidence(),
                8 / Math.sqrt(Math.min(pool.effective(), silent.effective())));
    }

    @Test
    void withTwoCriteria() {
        var a = IDS.get(0);
        var b = IDS.get(1);
        var order = new Order(List.of(Set.of(b)), Map.of(a, 0.5, b, 0.9));
        for (var said : Preference.values()) {
            agree(prior(2), List.of(order, new Choice(a, 0.8, b, 0.3, said), new Choice(b, 0.2, a, 0.7, said)));
        }
        agree(prior(2), List.of(new Order(List.of(Set.of(a, b)), Map.of(a, 0.5, b, 0.9))));
    }

    @Test
    void withThreeCriteria() {
        var a = IDS.get(0);
        var b = IDS.get(1);
        var c = IDS.get(2);
        var order = new Order(List.of(Set.of(a), Set.of(b, c)), Map.of(a, 0.5, b, 0.9, c, 0.4));
        agree(
                prior(3),
                List.of(
                        order,
                        new Choice(a, 0.8, b, 0.3, Preference.FIRST),
                        new Choice(b, 0.5, c, 0.5, Preference.SAME)));
    }
}
