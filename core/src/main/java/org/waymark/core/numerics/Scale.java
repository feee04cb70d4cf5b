package org.waymark.core.numerics;

import org.waymark.core.document.RefusedValue;

/**
 * The range on which a criterion is judged, in the criterion's own unit. {@code worst} may be larger than {@code best}:
 * 12 weeks of waiting are worse than none.
 *
 * @param worst where the value is 0; finite
 * @param best where the value is 1; finite, different from {@code worst}, and as far from it as {@link Width} asks
 */
public record Scale(double worst, double best) {

    public Scale {
        if (!Double.isFinite(worst)) {
            throw new IllegalArgumentException("worst of the scale is %s, not a number".formatted(worst));
        }
        if (!Double.isFinite(best)) {
            throw new IllegalArgumentException("best of the scale is %s, not a number".formatted(best));
        }
        Width.require("scale", worst, best);
        if (worst == best) throw new RefusedValue(NumberFinding.SCALE_WITHOUT_WIDTH, worst, best);
    }

    /** Whether more of the unit is better. */
    public boolean isIncreasing() {
        return best > worst;
    }

    /** The smaller end, in the unit of the criterion. */
    public double low() {
        return Math.min(worst, best);
    }

    /** The larger end, in the unit of the criterion. */
    public double high() {
        return Math.max(worst, best);
    }

    /** Whether {@code x} is at least as good as {@code limit}, in the direction of this scale. False for NaN. */
    public boolean isAtLeastAsGood(double x, double limit) {
        return isIncreasing() ? x >= limit : x <= limit;
    }
}
