package org.waymark.core.population;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How people answer one question.
 *
 * @param skipped how often it is left out, in [0, 1], where it may be
 * @param usual the number that half of usual people stay below, in the question's own unit; 1 for other kinds
 * @param options of each option by its key, how often and by whom it is chosen
 * @param leans how far each trait draws people along the options, or towards more
 */
record Habit(double skipped, double usual, Map<String, Tendency> options, Map<Trait, Double> leans) {

    /**
     * How an option stands among the others.
     *
     * @param parts how many usual people choose it, as against the parts of the others; of a question with several choices,
     *     how many of 100
     * @param level its place along the options, about −1 to 1: who has more of what the question leans to chooses a higher one
     */
    record Tendency(double parts, double level) {}

    private static final Tendency UNKNOWN = new Tendency(1, 0);

    Habit {
        options = Map.copyOf(options);
        // in the order of the traits: a sum in another order may differ in its last digit
        var ordered = new EnumMap<Trait, Double>(Trait.class);
        ordered.putAll(leans);
        leans = Collections.unmodifiableMap(ordered);
    }

    static Habit ofOptions() {
        return new Habit(0.25, 1, Map.of(), Map.of());
    }

    /** A number whose logarithm is normal: {@code exp(leans)} times {@code usual}, with a spread of 0.45 on top. */
    static Habit ofNumber(double usual, double skipped) {
        return new Habit(skipped, usual, Map.of(), Map.of());
    }

    /** The same with one more option. */
    Habit option(String key, double parts, double level) {
        var more = new LinkedHashMap<>(options);
        more.put(key, new Tendency(parts, level));
        return new Habit(skipped, usual, more, leans);
    }

    /** The same, leaning to a trait also. */
    Habit leaning(Trait trait, double by) {
        var more = new LinkedHashMap<>(leans);
        more.put(trait, by);
        return new Habit(skipped, usual, options, more);
    }

    /** That of an option of which nothing is known: one part, drawn to by nothing. */
    Tendency tendency(String option) {
        return options.getOrDefault(option, UNKNOWN);
    }

    /** How likely a person chooses this option, as against the others: {@code parts · exp(level · leans)}. */
    double weight(String option, Person person) {
        var tendency = tendency(option);
        return tendency.parts() * StrictMath.exp(tendency.level() * person.sum(leans));
    }

    /**
     * How likely a person says this one among several, in (0, 1): the logit is that of {@code parts} of 100, plus
     * {@code level · leans}.
     */
    double probability(String option, Person person) {
        var tendency = tendency(option);
        double odds =
                tendency.parts() / (100 - tendency.parts()) * StrictMath.exp(tendency.level() * person.sum(leans));
        return odds / (1 + odds);
    }
}
