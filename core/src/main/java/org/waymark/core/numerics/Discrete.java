package org.waymark.core.numerics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.document.RefusedValue;

/** One of several numbers, each with its probability; kept in ascending order. */
public record Discrete(List<Chance> chances) implements Stepped {

    /** As much as people round away. */
    private static final double TOLERANCE = 1e-3;

    /** @param probability 0 to 1 */
    public record Chance(double value, double probability) {
        public Chance {
            Require.finite("value", value);
            Require.within("probability", probability, 0, 1);
        }
    }

    /** @param chances one or more, of which the probabilities sum to 1, but for a thousandth; only their ratio counts */
    public Discrete {
        chances = chances.stream()
                .sorted(Comparator.comparingDouble(Chance::value).thenComparingDouble(Chance::probability))
                .toList();
        double sum = sum(chances);
        if (!(Math.abs(sum - 1) <= TOLERANCE)) throw new RefusedValue(NumberFinding.PROBABILITIES_DO_NOT_SUM, sum);
        Width.require("discrete", chances.getFirst().value(), chances.getLast().value());
    }

    /** @param numbers value and probability in turn */
    static Discrete of(List<Double> numbers) {
        return new Discrete(IntStream.range(0, numbers.size() / 2)
                .mapToObj(k -> new Chance(numbers.get(2 * k), numbers.get(2 * k + 1)))
                .toList());
    }

    private static double sum(List<Chance> chances) {
        return chances.stream().map(Chance::probability).reduce(0.0, Double::sum);
    }

    /** Those with probability 0 are never drawn, and are none of its ends. */
    @Override
    public Steps steps() {
        var possible =
                chances.stream().filter(chance -> chance.probability() > 0).toList();
        double sum = sum(possible);
        var upTo = new double[possible.size()];
        double before = 0;
        for (int k = 0; k < upTo.length; k++) {
            before += possible.get(k).probability();
            upTo[k] = before / sum;
        }
        return new Steps(possible.stream().mapToDouble(Chance::value).toArray(), upTo);
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.DISCRETE;
    }

    /** Value and probability in turn. */
    @Override
    public List<Double> numbers() {
        return chances.stream()
                .flatMap(chance -> Stream.of(chance.value(), chance.probability()))
                .toList();
    }

    @Override
    public Discrete times(double factor) {
        Require.positive(factor);
        return with(values().map(value -> value * factor).toArray());
    }

    @Override
    public Discrete plus(double amount) {
        return with(values().map(value -> value + amount).toArray());
    }

    private DoubleStream values() {
        return chances.stream().mapToDouble(Chance::value);
    }

    private Discrete with(double[] values) {
        var kept = Ends.around(values);
        return new Discrete(IntStream.range(0, kept.length)
                .mapToObj(k -> new Chance(kept[k], chances.get(k).probability()))
                .toList());
    }
}
