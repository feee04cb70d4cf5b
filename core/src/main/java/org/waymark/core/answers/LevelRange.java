package org.waymark.core.answers;

/**
 * From the worse to the better of two levels of a criterion, in its unit.
 *
 * @param worse finite
 * @param better finite
 */
public record LevelRange(double worse, double better) {

    public LevelRange {
        if (!Double.isFinite(worse) || !Double.isFinite(better)) {
            throw new IllegalArgumentException("levels are %s and %s, but must be numbers".formatted(worse, better));
        }
    }
}
