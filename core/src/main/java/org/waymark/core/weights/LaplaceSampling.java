package org.waymark.core.weights;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.Sampler;

/** Draws the weights of a {@link PreferencePool}, for each kind of answerer around the mode of its posterior. */
record LaplaceSampling(List<CriterionId> criteria, List<LogPosterior> posteriors, long seed, int size) {

    private static final int FREEDOM = 12;

    /** Wider than at the mode, for away from it a statement curves less. */
    private static final double WIDENING = 1.12;

    /** No kind of answerer gets a smaller part of the draws. */
    private static final double LEAST_PART = 0.02;

    /** How surely people of a kind say what weighs more (β), and how many of them there are. */
    private record Answerers(double beta, double part) {
        static final List<Answerers> ALL = List.of(
                new Answerers(0.15, 0.08),
                new Answerers(1, 0.2),
                new Answerers(PreferencePool.USUAL_BETA, 0.47),
                new Answerers(4, 0.25));
    }

    /**
     * What was drawn of the weights that can be larger than 0.
     *
     * @param logs their logarithms, in some ratio, one column for each
     * @param weights themselves, in the same ratio
     * @param counts logarithms of how much each draw counts
     * @param careless how many of the first draws are of answerers who take next to no care
     */
    record Drawn(List<CriterionId> criteria, double[][] logs, double[][] weights, double[] counts, int careless) {}

    /**
     * @param criteria whose weights can be larger than 0, in the order of the keys
     * @param size how many draws there are to be
     */
    static LaplaceSampling of(
            Weights prior, List<CriterionId> criteria, List<PreferenceStatement> statements, long seed, int size) {
        var ordered = statements.stream()
                .sorted(Comparator.comparing(PreferenceStatement::canonical))
                .toList();
        var logs = criteria.stream()
                .mapToDouble(id -> StrictMath.log(prior.of(id)))
                .toArray();
        return new LaplaceSampling(
                criteria,
                Answerers.ALL.stream()
                        .map(kind -> LogPosterior.of(criteria, logs, ordered, kind.beta()))
                        .toList(),
                seed,
                size);
    }

    Drawn drawn() {
        var modes = posteriors.stream().map(PosteriorMode::of).toList();
        var parts = parts(modes);
        var logs = new double[criteria.size()][size];
        var weights = new double[criteria.size()][size];
        var counts = new double[size];
        var random = numbers();
        int last = 0;
        int firstCareful = 0;
        double sum = 0;
        for (int kind = 0; kind < parts.length; kind++) {
            sum += parts[kind];
            int end = kind == parts.length - 1 ? size : (int) Math.rint(sum * size);
            fill(kind, modes.get(kind), last, end, random, logs, weights, counts);
            double share = Answerers.ALL.get(kind).part() * size / (end - last);
            for (int i = last; i < end; i++) counts[i] += StrictMath.log(share);
            if (kind == 0) firstCareful = end;
            last = end;
        }
        return new Drawn(criteria, logs, weights, counts, firstCareful);
    }

    /** Of the draws, by the evidence for each kind as Laplace has it. */
    private double[] parts(List<PosteriorMode> modes) {
        var logs = IntStream.range(0, modes.size())
                .mapToDouble(kind -> StrictMath.log(Answerers.ALL.get(kind).part())
                        + modes.get(kind).height()
                        - modes.get(kind).logDeterminant())
                .toArray();
        double highest = Arrays.stream(logs).max().orElseThrow();
        var parts =
                Arrays.stream(logs).map(log -> StrictMath.exp(log - highest)).toArray();
        double sum = Arrays.stream(parts).sum();
        double left = 1 - parts.length * LEAST_PART;
        return Arrays.stream(parts).map(part -> LEAST_PART + left * part / sum).toArray();
    }

    /** Standard normals, a column for each criterion, and the factors that widen them to t in the last. */
    private double[][] numbers() {
        var numbers = new double[criteria.size() + 1][size];
        var normal = new Normal(0, 1);
        for (int c = 0; c < criteria.size(); c++) {
            fill(
                    normal.sampler(
                            RandomStream.of(seed, "preference", criteria.get(c).key())),
                    numbers[c]);
        }
        var exponential = new double[size];
        var squares = numbers[criteria.size()];
        for (int k = 0; k < FREEDOM / 2; k++) {
            fill(Sampler.exponential(RandomStream.of(seed, "preference width", Integer.toString(k))), exponential);
            for (int i = 0; i < size; i++) squares[i] += 2 * exponential[i];
        }
        for (int i = 0; i < size; i++) squares[i] = Math.sqrt(FREEDOM / squares[i]);
        return numbers;
    }

    private static void fill(Sampler sampler, double[] column) {
        var block = new double[RandomStream.BLOCK];
        for (int first = 0; first < column.length; first += RandomStream.BLOCK) {
            int count = Math.min(RandomStream.BLOCK, column.length - first);
            sampler.fill(first, count, block);
            System.arraycopy(block, 0, column, first, count);
        }
    }

    /** Draws {@code from} to {@code to}: logarithms of weights, weights, and logarithms of how much each counts. */
    private void fill(
            int kind,
            PosteriorMode mode,
            int from,
            int to,
            double[][] random,
            double[][] logs,
            double[][] weights,
            double[] counts) {
        int d = criteria.size();
        double determinant = mode.logDeterminant();
        var z = new double[d];
        var theta = new double[d];
        var worth = new double[d];
        for (int i = from; i < to; i++) {
            double squares = 0;
            double widening = random[d][i];
            for (int c = 0; c < d; c++) {
                z[c] = random[c][i];
                squares += z[c] * z[c];
            }
            mode.away(z, WIDENING * widening, theta);
            double proposal =
                    determinant - 0.5 * (FREEDOM + d) * StrictMath.log1p(squares * widening * widening / FREEDOM);
            for (int c = 0; c < d; c++) {
                worth[c] = StrictMath.exp(theta[c]);
                logs[c][i] = theta[c];
                weights[c][i] = worth[c];
            }
            counts[i] = posteriors.get(kind).at(theta, worth) - proposal;
        }
    }
}
