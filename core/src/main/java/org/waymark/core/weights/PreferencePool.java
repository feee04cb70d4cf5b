package org.waymark.core.weights;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.model.CriterionId;

/**
 * Weights after what somebody said, as draws, usually {@value #SIZE}, that count differently: Laplace importance sampling. People answer more
 * or less carefully, so that four kinds of answerers are mixed, each as far as the statements speak for it. The draws of a kind come
 * from a t distribution around the mode of its {@link LogPosterior}, a little wider than that
 * curves there; each counts by how much more probable it is than it was likely to be drawn.
 *
 * <p>It depends on the set of the statements, not on their order, and every random number belongs to a criterion and a place: the
 * same statements give the same bits, and other ones use the same numbers.
 */
public final class PreferencePool {

    /** How many draws there are, but where an outcome rests on few. */
    public static final int SIZE = 4_096;

    /** β of the answerers that there are most of. */
    static final double USUAL_BETA = 2.5;

    private final Weights prior;
    private final double[][] weights;
    private final LaplaceSampling.Drawn drawn;
    private final double[] counts;
    private final double evidence;

    private PreferencePool(
            Weights prior, double[][] weights, LaplaceSampling.Drawn drawn, double[] counts, double evidence) {
        this.prior = prior;
        this.weights = weights;
        this.drawn = drawn;
        this.counts = counts;
        this.evidence = evidence;
    }

    /**
     * @param prior weights before anything is said, in any ratio; those of 0 stay 0
     * @param statements all that was said
     * @param size how many draws, at least 1
     */
    public static PreferencePool of(Weights prior, List<PreferenceStatement> statements, long seed, int size) {
        var criteria = prior.byCriterion().keySet().stream().sorted().toList();
        var weighing = criteria.stream().filter(id -> prior.of(id) > 0).toList();
        var drawn = LaplaceSampling.of(prior, weighing, statements, seed, size).drawn();
        return counted(prior, all(criteria, drawn), drawn, drawn.counts().clone());
    }

    /** A column for each criterion, zeros for those that weigh nothing. */
    private static double[][] all(List<CriterionId> criteria, LaplaceSampling.Drawn drawn) {
        int size = drawn.counts().length;
        var weights = criteria.stream()
                .map(drawn.criteria()::indexOf)
                .map(place -> place < 0 ? new double[size] : drawn.weights()[place])
                .toArray(double[][]::new);
        Columns.normalise(weights, weights.length, size);
        return weights;
    }

    /** @param logs of how much each draw counts, which become that */
    private static PreferencePool counted(
            Weights prior, double[][] weights, LaplaceSampling.Drawn drawn, double[] logs) {
        double highest = Arrays.stream(logs).max().orElseThrow();
        int size = logs.length;
        for (int i = 0; i < size; i++) logs[i] = StrictMath.exp(logs[i] - highest);
        // truncated importance sampling (Ionides 2008): no draw counts more than so many times the mean
        double most = Math.sqrt(size) * sum(logs, size) / size;
        for (int i = 0; i < size; i++) logs[i] = Math.min(logs[i], most);
        double sum = sum(logs, size);
        for (int i = 0; i < size; i++) logs[i] /= sum;
        return new PreferencePool(prior, weights, drawn, logs, highest + StrictMath.log(sum / size));
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
        var logs = new double[counts.length];
        for (int i = 0; i < logs.length; i++) logs[i] = StrictMath.log(counts[i]);
        for (int c = 0; c < shifts.length; c++) {
            // weights are told up to a factor, so that shifts by the same for all say nothing
            double shift = shifts[c] - mean;
            double middle = StrictMath.log(prior.of(drawn.criteria().get(c))) + shift / 2;
            double slope = shift / (LogPosterior.SPREAD * LogPosterior.SPREAD);
            var column = drawn.logs()[c];
            for (int i = 0; i < logs.length; i++) logs[i] += slope * (column[i] - middle);
        }
        var moved = counted(other, weights, drawn, logs);
        return Optional.of(new PreferencePool(
                other, weights, drawn, moved.counts, evidence + moved.evidence + StrictMath.log(counts.length)));
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

    /** As how many draws that count alike these count (Kish 1965), from 1 to as many as there are. */
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
            for (int i = 0; i < counts.length; i++) sum += counts[i] * weights[c][i];
            expected.put(criteria.get(c), sum);
        }
        return Weights.inRatio(expected);
    }
}
