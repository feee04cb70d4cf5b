package org.waymark.core.weights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.core.answers.Preference;
import org.waymark.core.model.CriterionId;

/**
 * What somebody said they would rather have. Gains are differences of value, larger than 0 and at most 1: what it is worth, as a
 * part of the whole scale of the criterion, to come from the worse of two levels to the better.
 */
public sealed interface PreferenceStatement {

    /** Of two equal statements the same, of two others another one, whatever the order of the sets and maps that they are made of. */
    String canonical();

    /**
     * What should be improved first.
     *
     * @param groups from first to last; the criteria of a group come equally; those that are in none come after all
     * @param gains of all criteria that could be named
     */
    record Order(List<Set<CriterionId>> groups, Map<CriterionId, Double> gains) implements PreferenceStatement {
        public Order {
            groups = List.copyOf(groups);
            gains = Map.copyOf(gains);
            gains.forEach(PreferenceStatement::requireGain);
            for (var group : groups) {
                if (!gains.keySet().containsAll(group)) {
                    throw new IllegalArgumentException(
                            "%s come early, but only %s could be named".formatted(group, gains.keySet()));
                }
            }
        }

        @Override
        public String canonical() {
            return "%s of %s"
                    .formatted(
                            groups.stream()
                                    .map(group -> group.stream().sorted().toList())
                                    .toList(),
                            new TreeMap<>(gains));
        }
    }

    /** Which of two offers is better: one that gains on {@code first}, or one that gains on {@code second}. */
    record Choice(CriterionId first, double gainOfFirst, CriterionId second, double gainOfSecond, Preference preference)
            implements PreferenceStatement {
        public Choice {
            requireGain(first, gainOfFirst);
            requireGain(second, gainOfSecond);
        }

        /**
         * How probably a careful answerer says so.
         *
         * @param margin logarithm of what the gain on the first weighs over what that on the second does
         */
        public static double usually(double margin, Preference preference) {
            return LogPosterior.probability(PreferencePool.USUAL_BETA, margin, preference);
        }

        @Override
        public String canonical() {
            return toString();
        }
    }

    private static void requireGain(CriterionId criterion, double gain) {
        if (!(gain > 0 && gain <= 1)) {
            throw new IllegalArgumentException(
                    "gain on %s is %s, but must be above 0 and at most 1".formatted(criterion, gain));
        }
    }
}
