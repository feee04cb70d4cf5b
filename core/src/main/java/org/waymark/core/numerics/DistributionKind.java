package org.waymark.core.numerics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.waymark.core.document.EnumKey;

/** The kinds of distributions, each with the numbers that describe it. A new kind is one line here and one class. */
public enum DistributionKind {
    EXACT(only(1), n -> new Exact(n.get(0))),
    UNIFORM(only(2), n -> new Uniform(n.get(0), n.get(1))),
    TRIANGULAR(only(3), n -> new Triangular(n.get(0), n.get(1), n.get(2))),
    PERT(only(3), n -> new Pert(n.get(0), n.get(1), n.get(2))),
    NORMAL(only(2), n -> new Normal(n.get(0), n.get(1))),
    BETA(only(4), n -> new Beta(n.get(0), n.get(1), n.get(2), n.get(3))),
    LOGNORMAL(
            count -> count == 2 || count == 4,
            n -> new LogNormal(n.get(0), n.get(1), orUsual(0, n, 2), orUsual(1, n, 3))),
    LOGIT_NORMAL(
            count -> count == 2 || count == 4,
            n -> new LogitNormal(n.get(0), n.get(1), orUsual(0, n, 2), orUsual(1, n, 3))),
    GAMMA(count -> count == 2 || count == 3, n -> new Gamma(n.get(0), n.get(1), orUsual(0, n, 2))),
    STUDENT(only(3), n -> new Student(n.get(0), n.get(1), n.get(2))),
    BETA_COUNTS(
            count -> count == 2 || count == 4,
            n -> new BetaCounts(n.get(0), n.get(1), orUsual(0, n, 2), orUsual(1, n, 3))),
    DISCRETE(count -> count >= 2 && count % 2 == 0, Discrete::of),
    SAMPLES(count -> count >= 1, Samples::new);

    private final IntPredicate counts;
    private final Function<List<Double>, Distribution> maker;

    /** @param counts of numbers that describe one */
    DistributionKind(IntPredicate counts, Function<List<Double>, Distribution> maker) {
        this.counts = counts;
        this.maker = maker;
    }

    private static IntPredicate only(int count) {
        return actual -> actual == count;
    }

    private static double orUsual(double usual, List<Double> numbers, int place) {
        return place < numbers.size() ? numbers.get(place) : usual;
    }

    /** As in documents. */
    public String key() {
        return EnumKey.of(this);
    }

    public static Optional<DistributionKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Whether so many numbers can describe a distribution of this kind. */
    public boolean takes(int numbers) {
        return counts.test(numbers);
    }

    /** Whether documents have its numbers two by two. */
    public boolean isInPairs() {
        return this == DISCRETE;
    }

    /**
     * The distribution that these numbers describe, in the order of {@link Distribution#numbers}.
     *
     * @throws IllegalArgumentException if they describe none, with the reason
     */
    public Distribution of(List<Double> values) {
        if (!takes(values.size())) {
            throw new IllegalArgumentException("%s does not take %d numbers".formatted(key(), values.size()));
        }
        return maker.apply(values);
    }
}
