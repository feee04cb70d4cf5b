package org.waymark.core.answers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Importance;
import org.waymark.core.model.OptionId;

/** What a person answers to one question. {@link AnswerFit} checks whether it fits the question. */
public sealed interface Answer {

    /** How much a criterion matters. */
    record Matters(Importance importance) implements Answer {}

    /** One option. */
    record Chosen(OptionId option) implements Answer {}

    /** Any options, also none. */
    record ChosenAll(Set<OptionId> options) implements Answer {
        public ChosenAll {
            options = Set.copyOf(options);
        }
    }

    /** A number, in the unit of the question. */
    record Amount(double value) implements Answer {
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("amount is %s, not a number".formatted(value));
            }
        }
    }

    /**
     * What the person would improve first.
     *
     * @param order from first to last; criteria of the same group come equally; empty if none of them is worth it
     * @param ranges what was within reach when the person said so, of every criterion that could be named
     */
    record Ranked(List<Set<CriterionId>> order, Map<CriterionId, LevelRange> ranges) implements Answer {
        public Ranked {
            order = order.stream().map(Set::copyOf).toList();
            ranges = Map.copyOf(ranges);
        }
    }

    /** Which of two offers the person would rather have. */
    record Preferred(Offers offers, Preference preference) implements Answer {}

    /** Yes or no. */
    record Agreed(boolean yes) implements Answer {}

    /** The person was asked and chose not to say. Counts as an answer to an optional question only. */
    record Skipped() implements Answer {}
}
