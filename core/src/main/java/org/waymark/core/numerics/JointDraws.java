package org.waymark.core.numerics;

import org.apache.commons.numbers.arrays.Selection;

/**
 * A quantity that was drawn together with others: number {@code i} belongs to draw {@code i} of the simulation, so that
 * quantities keep what they have in common. Equal to itself alone.
 */
public final class JointDraws implements UncertainQuantity {

    private final double[] numbers;
    private final double[] values;
    private final double mean;
    private final double meanValue;

    private JointDraws(double[] numbers, double[] values, Scale scale) {
        this.numbers = numbers;
        this.values = values;
        this.mean = mean(numbers, scale.low(), scale.high());
        this.meanValue = mean(values);
    }

    /**
     * @param numbers one for each draw, in the unit of the criterion; finite; stays as it is
     * @param value of the criterion
     */
    public static JointDraws of(double[] numbers, ValueFunction value) {
        return new JointDraws(numbers, ValueDraws.of(numbers, value), value.scale());
    }

    private static double mean(double[] column, double low, double high) {
        double sum = 0;
        for (double number : column) sum += Math.clamp(number, low, high);
        return sum / column.length;
    }

    private static double mean(double[] column) {
        double sum = 0;
        for (double number : column) sum += number;
        return sum / column.length;
    }

    /** In the unit of the criterion. */
    public double number(int draw) {
        return numbers[draw];
    }

    /** What lies beyond the scale counts as its end, as it does for the value: a few huge numbers are nobody's expectation. */
    @Override
    public double mean() {
        return mean;
    }

    /** The mean of the values, which for a curved value function is not the value of the mean. */
    @Override
    public double expectedValue(ValueFunction value) {
        return meanValue;
    }

    @Override
    public double atMost(double x) {
        int met = 0;
        for (double number : numbers) met += number <= x ? 1 : 0;
        return (double) met / numbers.length;
    }

    @Override
    public double atLeast(double x) {
        int met = 0;
        for (double number : numbers) met += number >= x ? 1 : 0;
        return (double) met / numbers.length;
    }

    @Override
    public double quantile(double p) {
        int rank = Math.max(0, (int) Math.ceil(p * numbers.length) - 1);
        var parted = numbers.clone();
        Selection.select(parted, rank);
        return parted[rank];
    }

    @Override
    public ValueDraws values(ValueFunction value, RandomStream alone) {
        return ValueDraws.listed(values);
    }
}
