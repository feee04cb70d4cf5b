package org.waymark.core.population;

import java.util.EnumMap;
import java.util.Map;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RandomStream;

/** One made-up person: a value of each trait. */
final class Person {

    private static final Normal STANDARD = new Normal(0, 1);

    private final long seed;
    private final long number;
    private final Map<Trait, Double> traits = new EnumMap<>(Trait.class);

    /**
     * Person {@code number} of all those that {@code seed} stands for. Each trait is a mix of those before it and of chance,
     * with shares of variance that add up to about 1.
     *
     * @param place how rich the person's region is
     */
    Person(long seed, long number, double place) {
        this.seed = seed;
        this.number = number;
        traits.put(Trait.PLACE, place);
        traits.put(Trait.AGE, chance(Trait.AGE));
        traits.put(Trait.SCHOOLING, 0.35 * place + 0.93 * chance(Trait.SCHOOLING));
        traits.put(
                Trait.MEANS,
                0.45 * place + 0.35 * of(Trait.SCHOOLING) + 0.3 * of(Trait.AGE) + 0.65 * chance(Trait.MEANS));
        traits.put(Trait.DUTIES, 0.4 * of(Trait.AGE) + 0.9 * chance(Trait.DUTIES));
        traits.put(Trait.TIME, -0.45 * of(Trait.DUTIES) + 0.9 * chance(Trait.TIME));
        traits.put(Trait.NEED, -0.6 * of(Trait.MEANS) + 0.3 * of(Trait.DUTIES) + 0.7 * chance(Trait.NEED));
    }

    double of(Trait trait) {
        return traits.get(trait);
    }

    /** The sum of the traits, each as often as {@code leans} says; taken in their order. */
    double sum(Map<Trait, Double> leans) {
        double sum = 0;
        for (var lean : leans.entrySet()) sum += lean.getValue() * of(lean.getKey());
        return sum;
    }

    /** A number evenly from 0 to 1 that belongs to this person and these names: what else is asked does not change it. */
    double even(String... names) {
        return even(seed, number, names);
    }

    static double even(long seed, long number, String... names) {
        return RandomStream.of(seed, names).uniform(number);
    }

    private double chance(Trait trait) {
        return STANDARD.quantile(even("trait", trait.name()));
    }
}
