package org.waymark.core.numerics;

import java.util.List;

/**
 * {@code low + unit · e^N}, N normal.
 *
 * @param meanLog mean of N: the natural logarithm of the median, −700 to 700
 * @param sdLog standard deviation of N, 0 to 10
 * @param low no value is smaller; usually 0
 * @param unit 0 or more; usually 1
 */
public record LogNormal(double meanLog, double sdLog, double low, double unit) implements Shaped {
    public LogNormal {
        Require.within("mean of the logarithm", meanLog, -700, 700);
        Require.within("sd of the logarithm", sdLog, 0, 10);
        Require.finite("low", low);
        Require.within("unit", unit, 0, Double.MAX_VALUE);
        Width.require("lognormal", 0, unit * StrictMath.exp(meanLog));
        Width.require("lognormal", low, low + unit * reach(meanLog, sdLog));
    }

    /** As far out as any draw, mean or standard deviation lies. */
    private static double reach(double meanLog, double sdLog) {
        return StrictMath.exp(meanLog) * StrictMath.exp(10 * sdLog);
    }

    @Override
    public Shape shape() {
        return new LogNormalShape(sdLog);
    }

    @Override
    public double start() {
        return low;
    }

    @Override
    public double stretch() {
        return unit * StrictMath.exp(meanLog);
    }

    @Override
    public boolean isCertain() {
        return stretch() == 0 || sdLog == 0;
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.LOGNORMAL;
    }

    @Override
    public List<Double> numbers() {
        return Double.compare(low, 0) == 0 && unit == 1 ? List.of(meanLog, sdLog) : List.of(meanLog, sdLog, low, unit);
    }

    @Override
    public LogNormal times(double factor) {
        return at(low * Require.positive(factor), unit * factor);
    }

    @Override
    public LogNormal plus(double amount) {
        return at(low + amount, unit);
    }

    private LogNormal at(double otherLow, double otherUnit) {
        boolean isUsable = otherUnit * StrictMath.exp(meanLog) >= Width.LEAST;
        var kept = Unbounded.of(otherLow, isUsable ? otherUnit : 0, Math.max(1, reach(meanLog, sdLog)));
        return new LogNormal(meanLog, sdLog, kept.start(), kept.stretch());
    }
}
