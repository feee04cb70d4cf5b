package org.waymark.core.numerics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.document.EnumKey;

/** The kinds of distributions, each with the numbers that describe it. A new kind is one line here and one class. */
public enum DistributionKind {
    EXACT(1, n -> new Exact(n.get(0))),
    UNIFORM(2, n -> new Uniform(n.get(0), n.get(1))),
    TRIANGULAR(3, n -> new Triangular(n.get(0), n.get(1), n.get(2))),
    PERT(3, n -> new Pert(n.get(0), n.get(1), n.get(2))),
    NORMAL(2, n -> new Normal(n.get(0), n.get(1))),
    BETA(4, n -> new Beta(n.get(0), n.get(1), n.get(2), n.get(3)));

    private final int numbers;
    private final Function<List<Double>, Distribution> maker;

    DistributionKind(int numbers, Function<List<Double>, Distribution> maker) {
        this.numbers = numbers;
        this.maker = maker;
    }

    /** As in documents. */
    public String key() {
        return EnumKey.of(this);
    }

    public static Optional<DistributionKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** How many numbers describe a distribution of this kind. */
    public int numbers() {
        return numbers;
    }

    /**
     * The distribution that these numbers describe, in the order of {@link Distribution#numbers}.
     *
     * @throws IllegalArgumentException if they describe none, with the reason
     */
    public Distribution of(List<Double> values) {
        if (values.size() != numbers) {
            throw new IllegalArgumentException("%s takes %d numbers, not %d".formatted(key(), numbers, values.size()));
        }
        return maker.apply(values);
    }
}
