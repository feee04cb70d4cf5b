package org.waymark.core.numerics;

import java.util.List;

/**
 * Student's t distribution: {@code mean + scale · T}.
 *
 * @param scale 0 or more, in the unit of the criterion: the standard error of a mean, for example
 * @param degrees of freedom, 1.01 to 1,000,000; with 1 there is no mean
 */
public record Student(double mean, double scale, double degrees) implements Shaped {
    public Student {
        Require.finite("mean", mean);
        Require.within("scale", scale, 0, Double.MAX_VALUE);
        Require.within("degrees", degrees, 1.01, 1_000_000);
        Width.require("student", 0, scale);
        Width.require("student", mean - scale * StudentShape.REACH, mean + scale * StudentShape.REACH);
    }

    @Override
    public Shape shape() {
        return new StudentShape(degrees);
    }

    @Override
    public double start() {
        return mean;
    }

    @Override
    public double stretch() {
        return scale;
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.STUDENT;
    }

    @Override
    public List<Double> numbers() {
        return List.of(mean, scale, degrees);
    }

    @Override
    public Student times(double factor) {
        return at(mean * Require.positive(factor), scale * factor);
    }

    @Override
    public Student plus(double amount) {
        return at(mean + amount, scale);
    }

    private Student at(double otherMean, double otherScale) {
        var kept = Unbounded.of(otherMean, otherScale, StudentShape.REACH);
        return new Student(kept.start(), kept.stretch(), degrees);
    }
}
