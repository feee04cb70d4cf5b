package org.waymark.core.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.performance.Performances;

/**
 * Scores stored answers by the million: what answers do to weights and performances is worked out once, per question and
 * answer code, and then only numbers are multiplied and added. Allocates nothing for an evaluation.
 *
 * <p>For answers with codes k_q, with Π and Σ over the questions:
 *
 * <pre>
 *   weight      w_c  = base_c · Π emphasis(q, k_q, c), over their sum
 *   parameter   p    = the last value assigned to it, else its usual value
 *   performance x_ac = E[x_ac] · Π factor(q, k_q, a, c) + Σ (shift(q, k_q, a, c) + scaled(q, k_q, a, c) · p_of / p_per)
 *   score       V(a) = Σ_c w_c · v_c(x_ac)
 * </pre>
 *
 * <p>That is {@link Scores} of the same weights and performances, within 1e-12. If no weight is left, all base weights count;
 * if they are 0 too, all criteria count the same. A parameter {@code per} of 0 counts as 1.
 *
 * <p>Immutable. What an evaluation writes on is a {@link Sheet}, one for each thread.
 */
public final class ReplayScorer {

    private final List<AlternativeId> alternatives;
    private final int criteria;
    private final int[] offsets;
    private final FlatEffects effects;
    private final ScaledShifts scaled;
    private final double[] base;
    private final double[] baseValues;
    private final MovableCells movable;

    ReplayScorer(ReplayPlan plan) {
        this.alternatives = plan.alternatives();
        this.criteria = plan.baseWeights().length;
        this.offsets = plan.offsets();
        this.effects = FlatEffects.of(plan.effects());
        this.scaled = plan.scaled();
        this.movable = MovableCells.of(plan.values(), plan.movable(), criteria);
        var performances = plan.basePerformances();
        this.base = new double[criteria + 2 * performances.length];
        System.arraycopy(plan.baseWeights(), 0, base, 0, criteria);
        System.arraycopy(performances, 0, base, criteria, performances.length);
        this.baseValues = IntStream.range(0, performances.length)
                .mapToDouble(cell -> plan.values().of(cell % criteria, performances[cell]))
                .toArray();
    }

    /**
     * Begins to describe what answers do.
     *
     * @param base what every alternative achieves before anything is known of the person
     * @param weights base weight of every criterion, in any ratio
     * @param highestCodes for each question the largest code of an answer; codes begin at {@link #LOWEST_CODE}
     */
    public static ReplayPlan plan(Performances base, Map<CriterionId, Double> weights, int[] highestCodes) {
        return new ReplayPlan(base, weights, highestCodes);
    }

    /** As in packed answers: −1 skipped, 0 none, from 1 on what was said. */
    public static final int LOWEST_CODE = -1;

    /** In the order of {@link Sheet#scores}. */
    public List<AlternativeId> alternatives() {
        return alternatives;
    }

    public Sheet newSheet() {
        return new Sheet();
    }

    /** Room for one evaluation after the other; for one thread at a time. */
    public final class Sheet {

        /** First the weights, then the performances, then their shifts. */
        private final double[] numbers = base.clone();

        private final double[] parameters = scaled.newParameters();
        private final double[] cellValues = baseValues.clone();
        private final double[] scores = new double[alternatives.size()];

        private Sheet() {}

        /** Score in [0, 1] of each alternative after the last {@link #evaluate}. */
        public double score(int alternative) {
            return scores[alternative];
        }

        /** The alternative of the highest score; of equal ones the first in the order of {@link #alternatives}. */
        public int best() {
            int best = 0;
            for (int a = 1; a < scores.length; a++) {
                if (scores[a] > scores[best]) best = a;
            }
            return best;
        }

        /**
         * Scores one person.
         *
         * @param codes answer codes, one for each question, at {@code from} and after
         * @throws ArrayIndexOutOfBoundsException if a code is beyond those of its question and no other's
         */
        public void evaluate(short[] codes, int from) {
            System.arraycopy(base, 0, numbers, 0, base.length);
            for (int q = 0; q < offsets.length; q++) effects.apply(offsets[q] + codes[from + q], numbers);
            if (!scaled.isEmpty()) scaled.add(offsets, codes, from, parameters, numbers);
            movable.value(numbers, criteria, criteria + baseValues.length, cellValues);
            double total = total();
            for (int a = 0; a < scores.length; a++) scores[a] = weighed(a * criteria) / total;
        }

        /** The sum of the weights, after putting others in their place if none is left. */
        private double total() {
            double sum = sum();
            if (sum > 0) return sum;
            System.arraycopy(base, 0, numbers, 0, criteria);
            sum = sum();
            if (sum > 0) return sum;
            Arrays.fill(numbers, 0, criteria, 1);
            return criteria;
        }

        private double sum() {
            double sum = 0;
            for (int c = 0; c < criteria; c++) sum += numbers[c];
            return sum;
        }

        /** In two halves, which the processor adds up side by side. */
        private double weighed(int row) {
            double even = 0;
            double odd = 0;
            for (int c = 1; c < criteria; c += 2) {
                even += numbers[c - 1] * cellValues[row + c - 1];
                odd += numbers[c] * cellValues[row + c];
            }
            if (criteria % 2 == 1) even += numbers[criteria - 1] * cellValues[row + criteria - 1];
            return even + odd;
        }
    }
}
