package org.waymark.core.weights;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.Sampler;

/**
 * Weights after what somebody said, as {@value #SIZE} draws that count differently: Laplace importance sampling. People answer more
 * or less carefully, so that four kinds of answerers are mixed, each as far as the statements speak for it. The draws of a kind come
 * from a t distribution with {@value #FREEDOM} degrees of freedom around the mode of its {@link LogPosterior}, as wide as that
 * curves there; each counts by how much more probable it is than it was likely to be drawn.
 *
 * <p>It depends on the set of the statements, not on their order, and every random number belongs to a criterion and a place: the
 * same statements give the same bits, and other ones use the same numbers.
 */
public final class PreferencePool {

    /** How many draws there are. */
    public static final int SIZE = 4_096;

    /** β of the answerers that there are most of. */
    static final double USUAL_BETA = 2.5;

    private static final int FREEDOM = 12;

    /** Wider than at the mode, for away from it a statement curves less. */
    private static final double WIDENING = 1.12;

    /** No draw counts more than so many times the mean (Ionides 2008, truncated importance sampling). */
    private static final double MOST_COUNTED = Math.sqrt(SIZE);

    /** No kind of answerer gets a smaller part of the draws. */
    private static final double LEAST_PART = 0.02;

    /** How surely people of a kind say what weighs more (β), and how many of them there are. */
    private record Answerers(double beta, double part) {
        static final List<Answerers> ALL = List.of(
                new Answerers(0.15, 0.08),
                new Answerers(1, 0.2),
                new Answerers(USUAL_BETA, 0.47),
                new Answerers(4, 0.25));
    }

    private final Weights prior;
    private final double[][] weights;
    private final Drawn drawn;
    private final double[] counts;
    private final double evidence;

    /**
     * What was drawn of the weights that can be larger than 0.
     *
     * @param logs their logarithms, in some ratio, one column for each
     * @param careless how many of the first draws are of answerers who take next to no care
     */
    private record Drawn(List<CriterionId> criteria, double[][] logs, int careless) {}

    private PreferencePool(Weights prior, double[][] weights, Drawn drawn, double[] counts, double evidence) {
        this.prior = prior;
        this.weights = weights;
        this.drawn = drawn;
        this.counts = counts;
        this.evidence = evidence;
    }

    /**
     * @param prior weights before anything is said, in any ratio; those of 0 stay 0
     * @param statements all that was said
     */
    public static PreferencePool of(Weights prior, List<PreferenceStatement> statements, long seed) {
        var criteria = prior.byCriterion().keySet().stream().sorted().toList();
        var weighing = criteria.stream().filter(id -> prior.of(id) > 0).toList();
        var ordered = statements.stream()
                .sorted(Comparator.comparing(PreferenceStatement::canonical))
                .toList();
        var logs = weighing.stream()
                .mapToDouble(id -> StrictMath.log(prior.of(id)))
                .toArray();
        var posteriors = Answerers.ALL.stream()
                .map(kind -> LogPosterior.of(weighing, logs, ordered, kind.beta()))
                .toList();
        return new Sampling(prior, weighing, posteriors, seed).pool(criteria);
    }

    private record Sampling(Weights prior, List<CriterionId> criteria, List<LogPosterior> posteriors, long seed) {

        PreferencePool pool(List<CriterionId> all) {
            var modes = posteriors.stream().map(PosteriorMode::of).toList();
            var parts = parts(modes);
            var logs = new double[criteria.size()][SIZE];
            var weights = new double[criteria.size()][SIZE];
            var counts = new double[SIZE];
            var random = numbers();
            int last = 0;
            int firstCareful = 0;
            double sum = 0;
            for (int kind = 0; kind < parts.length; kind++) {
                sum += parts[kind];
                int end = kind == parts.length - 1 ? SIZE : (int) Math.rint(sum * SIZE);
                fill(kind, modes.get(kind), last, end, random, logs, weights, counts);
                double share = Answerers.ALL.get(kind).part() * SIZE / (end - last);
                for (int i = last; i < end; i++) counts[i] += StrictMath.log(share);
                if (kind == 0) firstCareful = end;
                last = end;
            }
            return counted(prior, all(all, weights), new Drawn(criteria, logs, firstCareful), counts);
        }

        /** Of the draws, by the evidence for each kind as Laplace has it. */
        private double[] parts(List<PosteriorMode> modes) {
            var logs = IntStream.range(0, modes.size())
                    .mapToDouble(kind -> StrictMath.log(Answerers.ALL.get(kind).part())
                            + modes.get(kind).height()
                            - modes.get(kind).logDeterminant())
                    .toArray();
            double highest = Arrays.stream(logs).max().orElseThrow();
            var parts = Arrays.stream(logs)
                    .map(log -> StrictMath.exp(log - highest))
                    .toArray();
            double sum = Arrays.stream(parts).sum();
            double left = 1 - parts.length * LEAST_PART;
            return Arrays.stream(parts)
                    .map(part -> LEAST_PART + left * part / sum)
                    .toArray();
        }

        /** Standard normals, a column for each criterion, and the factors that widen them to t in the last. */
        private double[][] numbers() {
            var numbers = new double[criteria.size() + 1][SIZE];
            var normal = new Normal(0, 1);
            for (int c = 0; c < criteria.size(); c++) {
                fill(
                        normal.sampler(RandomStream.of(
                                seed, "preference", criteria.get(c).key())),
                        numbers[c]);
            }
            var exponential = new double[SIZE];
            var squares = numbers[criteria.size()];
            for (int k = 0; k < FREEDOM / 2; k++) {
                fill(Sampler.exponential(RandomStream.of(seed, "preference width", Integer.toString(k))), exponential);
                for (int i = 0; i < SIZE; i++) squares[i] += 2 * exponential[i];
            }
            for (int i = 0; i < SIZE; i++) squares[i] = Math.sqrt(FREEDOM / squares[i]);
            return numbers;
        }

        private static void fill(Sampler sampler, double[] column) {
            var block = new double[RandomStream.BLOCK];
            for (int first = 0; first < SIZE; first += RandomStream.BLOCK) {
                sampler.fill(first, RandomStream.BLOCK, block);
                System.arraycopy(block, 0, column, first, RandomStream.BLOCK);
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

        /** A column for each criterion, zeros for those that weigh nothing. */
        private double[][] all(List<CriterionId> all, double[][] drawn) {
            var weights = new double[all.size()][];
            for (int c = 0; c < weights.length; c++) {
                int place = criteria.indexOf(all.get(c));
                weights[c] = place < 0 ? new double[SIZE] : drawn[place];
            }
            Columns.normalise(weights, weights.length, SIZE);
            return weights;
        }
    }

    /** @param logs of how much each draw counts, which become that */
    private static PreferencePool counted(Weights prior, double[][] weights, Drawn drawn, double[] logs) {
        double highest = Arrays.stream(logs).max().orElseThrow();
        for (int i = 0; i < SIZE; i++) logs[i] = StrictMath.exp(logs[i] - highest);
        double most = MOST_COUNTED * sum(logs, SIZE) / SIZE;
        for (int i = 0; i < SIZE; i++) logs[i] = Math.min(logs[i], most);
        double sum = sum(logs, SIZE);
        for (int i = 0; i < SIZE; i++) logs[i] /= sum;
        return new PreferencePool(prior, weights, drawn, logs, highest + StrictMath.log(sum / SIZE));
    }

    private static double sum(double[] counts, int first) {
        double sum = 0;
        for (int i = 0; i < first; i++) sum += counts[i];
        return sum;
    }

    /**
     * The same draws after the same statements, but around another prior: they count by how much more probable that makes them. Less
     * exact than a pool of its own. Empty if other criteria weigh nothing.
     */
    Optional<PreferencePool> around(Weights other) {
        if (other.equals(prior)) return Optional.of(this);
        var shifts = new double[drawn.criteria().size()];
        double mean = 0;
        for (int c = 0; c < shifts.length; c++) {
            var id = drawn.criteria().get(c);
            if (!(other.of(id) > 0)) return Optional.empty();
            shifts[c] = StrictMath.log(other.of(id) / prior.of(id));
            mean += shifts[c] / shifts.length;
        }
        long weighing = other.byCriterion().values().stream()
                .filter(weight -> weight > 0)
                .count();
        if (weighing != shifts.length) return Optional.empty();
        var logs = new double[SIZE];
        for (int i = 0; i < SIZE; i++) logs[i] = StrictMath.log(counts[i]);
        for (int c = 0; c < shifts.length; c++) {
            // weights are told up to a factor, so that shifts by the same for all say nothing
            double shift = shifts[c] - mean;
            double middle = StrictMath.log(prior.of(drawn.criteria().get(c))) + shift / 2;
            double slope = shift / (LogPosterior.SPREAD * LogPosterior.SPREAD);
            var column = drawn.logs()[c];
            for (int i = 0; i < SIZE; i++) logs[i] += slope * (column[i] - middle);
        }
        var moved = counted(other, weights, drawn, logs);
        return Optional.of(new PreferencePool(
                other, weights, drawn, moved.counts, evidence + moved.evidence + StrictMath.log(SIZE)));
    }

    /** The weight of each criterion, in the order of the keys, in each draw; all of a draw together are 1. Not to be changed. */
    public double[][] weights() {
        return weights;
    }

    /** How much each draw counts; all together 1. Not to be changed. */
    public double[] counts() {
        return counts;
    }

    /** The logarithm of how probable it was that somebody says all this, but for a constant that is the same for every pool. */
    public double evidence() {
        return evidence;
    }

    /** How probable it is, in [0, 1], that all was answered with next to no care. */
    public double careless() {
        return sum(counts, drawn.careless());
    }

    /** As how many draws that count alike these count (Kish 1965), from 1 to {@value #SIZE}. */
    public double effective() {
        double squares = 0;
        for (double count : counts) squares += count * count;
        return 1 / squares;
    }

    Weights expected() {
        var criteria = prior.byCriterion().keySet().stream().sorted().toList();
        Map<CriterionId, Double> expected = new LinkedHashMap<>();
        for (int c = 0; c < weights.length; c++) {
            double sum = 0;
            for (int i = 0; i < SIZE; i++) sum += counts[i] * weights[c][i];
            expected.put(criteria.get(c), sum);
        }
        return Weights.inRatio(expected);
    }
}
