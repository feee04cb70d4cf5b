package org.waymark.core.acceptability;

import java.util.Arrays;

/**
 * Who comes first in each of some draws, by the rule of {@link Ties}. Work space that is used again and again; for one thread.
 */
public final class FirstPlaces {

    private final double[] lowest;
    private final double[] second;
    private boolean isAnyShared;

    /** @param most draws at a time */
    public FirstPlaces(int most) {
        this.lowest = new double[most];
        this.second = new double[most];
    }

    /**
     * Turns to the first {@code count} draws of {@code scores}, which has a column for each alternative. Only where the second
     * is so near to the first that a chain of ties may join them, the rule is asked.
     */
    public void find(double[][] scores, int count) {
        Arrays.fill(lowest, 0, count, Double.NEGATIVE_INFINITY);
        Arrays.fill(second, 0, count, Double.NEGATIVE_INFINITY);
        for (var alternative : scores) add(alternative, count);
        double reach = Ties.WIDTH * scores.length;
        isAnyShared = near(reach, count) > 0;
        if (!isAnyShared) return;
        for (int i = 0; i < count; i++) {
            if (second[i] >= lowest[i] - reach) lowest[i] = Ties.lowestFirst(scores, i);
        }
    }

    /** By draw, the lowest score that still shares the first place. */
    public double[] lowest() {
        return lowest;
    }

    /** Whether several may share the first place in some draw; false if surely not. */
    public boolean isAnyShared() {
        return isAnyShared;
    }

    /** In how many of the first {@code count} draws these scores are first, alone or with others. */
    public int count(double[] scores, int count) {
        long below = 0;
        for (int i = 0; i < count; i++) below += Double.doubleToRawLongBits(scores[i] - lowest[i]) >>> 63;
        return (int) (count - below);
    }

    private void add(double[] scores, int count) {
        for (int i = 0; i < count; i++) {
            second[i] = Math.max(second[i], Math.min(lowest[i], scores[i]));
            lowest[i] = Math.max(lowest[i], scores[i]);
        }
    }

    private int near(double reach, int count) {
        int near = 0;
        for (int i = 0; i < count; i++) near += second[i] >= lowest[i] - reach ? 1 : 0;
        return near;
    }
}
