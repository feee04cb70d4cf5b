package org.waymark.core.numerics;

import java.util.Arrays;
import java.util.List;

/** An empirical distribution: each of the numbers that were seen is as likely as any other. Drawn by itself. */
public record Samples(List<Double> seen) implements Stepped {

    /** @param seen one or more, finite; kept in ascending order, for nothing else tells them apart */
    public Samples {
        if (seen.isEmpty()) throw new IllegalArgumentException("there is no sample");
        for (double number : seen) Require.finite("sample", number);
        seen = seen.stream().sorted().toList();
        Width.require("samples", seen.getFirst(), seen.getLast());
    }

    @Override
    public Steps steps() {
        return Steps.even(values());
    }

    private double[] values() {
        return seen.stream().mapToDouble(number -> number).toArray();
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.SAMPLES;
    }

    @Override
    public List<Double> numbers() {
        return seen;
    }

    @Override
    public Samples times(double factor) {
        Require.positive(factor);
        return with(Arrays.stream(values()).map(value -> value * factor).toArray());
    }

    @Override
    public Samples plus(double amount) {
        return with(Arrays.stream(values()).map(value -> value + amount).toArray());
    }

    private static Samples with(double[] values) {
        return new Samples(Arrays.stream(Ends.around(values)).boxed().toList());
    }
}
