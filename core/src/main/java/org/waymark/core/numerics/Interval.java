package org.waymark.core.numerics;

import org.waymark.core.document.RefusedValue;

/**
 * All numbers from {@code low} to {@code high}, both included.
 *
 * @param low finite
 * @param high finite, not below {@code low}, and as far from it as {@link Width} allows
 */
public record Interval(double low, double high) {

    public Interval {
        if (!Double.isFinite(low)) throw new IllegalArgumentException("low is %s, not a number".formatted(low));
        if (!Double.isFinite(high)) throw new IllegalArgumentException("high is %s, not a number".formatted(high));
        if (!(low <= high)) throw new RefusedValue(NumberFinding.EMPTY_INTERVAL, low, high);
        Width.require("interval", low, high);
    }
}
