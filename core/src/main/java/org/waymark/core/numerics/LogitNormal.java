package org.waymark.core.numerics;

import java.util.List;

/**
 * A share whose logit is normal, stretched from {@code low} to {@code high}.
 *
 * @param meanLogit mean of {@code ln(share / (1 − share))}, −700 to 700
 * @param sdLogit its standard deviation, 0 to 10
 */
public record LogitNormal(double meanLogit, double sdLogit, double low, double high) implements ShapedShare {
    public LogitNormal {
        Require.within("mean of the logit", meanLogit, -700, 700);
        Require.within("sd of the logit", sdLogit, 0, 10);
        Require.ordered("low", low, "high", high);
        Width.require("logit-normal", low, high);
    }

    @Override
    public Shape shape() {
        return new LogitNormalShape(meanLogit, sdLogit);
    }

    @Override
    public boolean isCertain() {
        return low == high || sdLogit == 0;
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.LOGIT_NORMAL;
    }

    @Override
    public List<Double> numbers() {
        return Double.compare(low, 0) == 0 && high == 1
                ? List.of(meanLogit, sdLogit)
                : List.of(meanLogit, sdLogit, low, high);
    }

    @Override
    public LogitNormal between(Ends ends) {
        return new LogitNormal(meanLogit, sdLogit, ends.low(), ends.high());
    }
}
