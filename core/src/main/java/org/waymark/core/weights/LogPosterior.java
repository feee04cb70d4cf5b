package org.waymark.core.weights;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.core.answers.Preference;
import org.waymark.core.model.CriterionId;

/**
 * How probable logarithms of weights are after what somebody said, for one kind of answerer. For the logarithms θ of d weights, up
 * to a constant:
 *
 * <ul>
 *   <li>prior: normal around the logarithms of the prior weights, standard deviation {@value #SPREAD};
 *   <li>a choice: the first offer with probability {@code s(β(η − τ))}, the second with {@code s(β(−η − τ))}, about the same
 *       otherwise, where {@code s} is the logistic function, {@code η = θ₁ + ln Δ₁ − θ₂ − ln Δ₂} and τ is {@value #INDIFFERENCE};
 *   <li>an order: the next criterion among those left with a probability in the ratio of {@code (w Δ)^β} (Luce 1959, Plackett
 *       1975); those that come equally are each drawn from the same ones left (Breslow 1974).
 * </ul>
 *
 * The logarithm of each is concave in θ, so there is one mode.
 */
final class LogPosterior {

    /** σ of the logarithm of a weight. */
    static final double SPREAD = 0.8;

    /** τ: offers within this of each other in the logarithm of their worth are about the same. */
    static final double INDIFFERENCE = 0.2;

    private static final double PRECISION = 1 / (SPREAD * SPREAD);

    private final double[] prior;
    private final double beta;
    private final double threshold;
    private final List<Part> parts;

    /** What a statement says, in places of the criteria that can weigh anything. */
    private sealed interface Part {

        /**
         * @param places of all that could be named
         * @param gains of theirs
         * @param groups indices into both, from first to last
         * @param rest those in no group
         */
        record Order(int[] places, double[] gains, int[][] groups, int[] rest) implements Part {}

        /** @param gain on the first over that on the second */
        record Choice(int first, int second, double gain, Preference preference) implements Part {}
    }

    private LogPosterior(double[] prior, double beta, List<Part> parts) {
        this.prior = prior;
        this.beta = beta;
        this.threshold = StrictMath.exp(beta * INDIFFERENCE);
        this.parts = parts;
    }

    /**
     * @param criteria whose weights can be larger than 0; a statement says nothing of others
     * @param prior logarithms of their weights
     * @param beta β: how surely somebody says what weighs more; near 0 for whoever answers by chance
     */
    static LogPosterior of(
            List<CriterionId> criteria, double[] prior, List<PreferenceStatement> statements, double beta) {
        var parts = statements.stream()
                .flatMap(statement -> part(criteria, statement).stream())
                .toList();
        return new LogPosterior(prior, beta, parts);
    }

    private static Optional<Part> part(List<CriterionId> criteria, PreferenceStatement statement) {
        return switch (statement) {
            case PreferenceStatement.Order order -> Optional.of(part(criteria, order));
            case PreferenceStatement.Choice choice -> {
                int first = criteria.indexOf(choice.first());
                int second = criteria.indexOf(choice.second());
                double gain = choice.gainOfFirst() / choice.gainOfSecond();
                yield first < 0 || second < 0
                        ? Optional.empty()
                        : Optional.of(new Part.Choice(first, second, gain, choice.preference()));
            }
        };
    }

    private static Part part(List<CriterionId> criteria, PreferenceStatement.Order order) {
        var known = criteria.stream().filter(order.gains()::containsKey).toList();
        var groups = order.groups().stream()
                .map(group -> group.stream()
                        .filter(known::contains)
                        .mapToInt(known::indexOf)
                        .sorted()
                        .toArray())
                .filter(group -> group.length > 0)
                .toArray(int[][]::new);
        return new Part.Order(
                known.stream().mapToInt(criteria::indexOf).toArray(),
                known.stream().mapToDouble(order.gains()::get).toArray(),
                groups,
                IntStream.range(0, known.size())
                        .filter(k -> order.groups().stream().noneMatch(group -> group.contains(known.get(k))))
                        .toArray());
    }

    double[] prior() {
        return prior;
    }

    /** The logarithm of the density at θ, without the constant of the prior. */
    double at(double[] theta) {
        return at(theta, weights(theta));
    }

    /**
     * The same.
     *
     * @param weights those of which θ are the logarithms
     */
    double at(double[] theta, double[] weights) {
        double log = 0;
        for (int c = 0; c < prior.length; c++) log -= square(theta[c] - prior[c]);
        double probability = 1;
        for (var part : parts) {
            probability *= switch (part) {
                case Part.Choice choice -> chance(odds(choice, weights), threshold, choice.preference());
                case Part.Order order -> probability(order, weights);
            };
        }
        return log * PRECISION / 2 + StrictMath.log(probability);
    }

    /** {@code e^{βη}}: of the worth of the first offer over that of the second. */
    private double odds(Part.Choice choice, double[] weights) {
        return power(weights[choice.first()] / weights[choice.second()] * choice.gain());
    }

    /**
     * Of what was said of two offers; the formula of the class in other terms, without differences of numbers that are nearly equal.
     *
     * @param odds {@code e^{βη}}
     * @param threshold {@code e^{βτ}}
     */
    private static double chance(double odds, double threshold, Preference preference) {
        return switch (preference) {
            case FIRST -> odds / (odds + threshold);
            case SECOND -> 1 / (1 + threshold * odds);
            case SAME -> (threshold * threshold - 1) * odds / ((odds + threshold) * (1 + threshold * odds));
        };
    }

    /** @param margin η */
    static double probability(double beta, double margin, Preference preference) {
        return chance(StrictMath.exp(beta * margin), StrictMath.exp(beta * INDIFFERENCE), preference);
    }

    private double probability(Part.Order order, double[] weights) {
        var strengths = strengths(order, weights);
        var left = left(order, strengths);
        double probability = 1;
        for (int g = 0; g < left.length; g++) {
            for (int k : order.groups()[g]) probability *= strengths[k] / left[g];
        }
        return probability;
    }

    private double[] strengths(Part.Order order, double[] weights) {
        var strengths = new double[order.places().length];
        for (int k = 0; k < strengths.length; k++) {
            strengths[k] = power(weights[order.places()[k]] * order.gains()[k]);
        }
        return strengths;
    }

    /** {@code x^β}; a power costs much more than a square root. */
    private double power(double x) {
        if (beta == 1) return x;
        if (beta == 2.5) return x * x * Math.sqrt(x);
        if (beta == 4) return square(x * x);
        return StrictMath.pow(x, beta);
    }

    private static double[] weights(double[] theta) {
        var weights = new double[theta.length];
        for (int c = 0; c < weights.length; c++) weights[c] = StrictMath.exp(theta[c]);
        return weights;
    }

    /** The strengths of all that are left when each group is named, itself among them. */
    private static double[] left(Part.Order order, double[] strengths) {
        var groups = order.groups();
        double rest = 0;
        for (int k : order.rest()) rest += strengths[k];
        var left = new double[groups.length];
        for (int g = groups.length - 1; g >= 0; g--) {
            for (int k : groups[g]) rest += strengths[k];
            left[g] = rest;
        }
        return left;
    }

    /**
     * Adds the gradient at θ to {@code gradient}, and what the logarithm of the density curves down by to {@code curvature}, which is
     * symmetric and positive definite.
     */
    void slopes(double[] theta, double[] gradient, double[][] curvature) {
        for (int c = 0; c < prior.length; c++) {
            gradient[c] -= PRECISION * (theta[c] - prior[c]);
            curvature[c][c] += PRECISION;
        }
        var weights = weights(theta);
        for (var part : parts) {
            switch (part) {
                case Part.Choice choice -> slopes(choice, weights, gradient, curvature);
                case Part.Order order -> slopes(order, weights, gradient, curvature);
            }
        }
    }

    private void slopes(Part.Choice choice, double[] weights, double[] gradient, double[][] curvature) {
        double odds = odds(choice, weights);
        double above = chance(odds, threshold, Preference.FIRST);
        double below = chance(odds, threshold, Preference.SECOND);
        double slope = beta
                * switch (choice.preference()) {
                    case FIRST -> 1 - above;
                    case SECOND -> below - 1;
                    case SAME -> below - above;
                };
        double bend = beta
                * beta
                * switch (choice.preference()) {
                    case FIRST -> above * (1 - above);
                    case SECOND -> below * (1 - below);
                    case SAME -> above * (1 - above) + below * (1 - below);
                };
        gradient[choice.first()] += slope;
        gradient[choice.second()] -= slope;
        curvature[choice.first()][choice.first()] += bend;
        curvature[choice.second()][choice.second()] += bend;
        curvature[choice.first()][choice.second()] -= bend;
        curvature[choice.second()][choice.first()] -= bend;
    }

    private void slopes(Part.Order order, double[] weights, double[] gradient, double[][] curvature) {
        var strengths = strengths(order, weights);
        var left = left(order, strengths);
        for (int g = 0; g < left.length; g++) {
            int size = order.groups()[g].length;
            for (int k : order.groups()[g]) gradient[order.places()[k]] += beta;
            for (int k = 0; k < strengths.length; k++) {
                int at = order.places()[k];
                double chance = strengths[k] / left[g];
                gradient[at] -= size * beta * chance;
                curvature[at][at] += size * beta * beta * chance;
                for (int m = 0; m < strengths.length; m++) {
                    curvature[at][order.places()[m]] -= size * beta * beta * chance * strengths[m] / left[g];
                }
            }
            for (int k : order.groups()[g]) strengths[k] = 0;
        }
    }

    private static double square(double x) {
        return x * x;
    }
}
