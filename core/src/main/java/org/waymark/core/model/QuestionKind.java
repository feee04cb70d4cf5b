package org.waymark.core.model;

import java.util.List;
import java.util.Optional;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.numerics.Width;

/** How a question is answered, and what the answer does. */
public sealed interface QuestionKind {

    /** Whether it asks what a person would rather have, and not for a fact or a rating. */
    default boolean asksForPreference() {
        return this instanceof Ranking || this instanceof TradeOff;
    }

    /** How much a criterion matters, on five levels ({@link Importance}). */
    record ImportanceOf(CriterionId criterion) implements QuestionKind {}

    /** Exactly one of the options. */
    record Single(List<Option> options) implements QuestionKind {
        public Single {
            options = List.copyOf(options);
        }
    }

    /** Any of the options, also none of them. */
    record Multiple(List<Option> options) implements QuestionKind {
        public Multiple {
            options = List.copyOf(options);
        }
    }

    /**
     * A number from {@code min} to {@code max} in steps of {@code step}, counted from {@code min}.
     *
     * @param sets the parameter that takes the number, if any
     * @param effects what else it does, usually with a {@link Quantity.Proportional} of that parameter
     */
    record Number(
            double min, double max, double step, LocalizedText unit, Optional<ParameterId> sets, List<Effect> effects)
            implements QuestionKind {
        public Number {
            effects = List.copyOf(effects);
            Width.require("number", min, max);
            if (!(min < max)) throw new RefusedValue(ModelValueFinding.NUMBER_WITHOUT_WIDTH, min, max);
            if (!(step > 0 && step <= max - min)) {
                throw new RefusedValue(ModelValueFinding.STEP_OUT_OF_RANGE, step, max - min);
            }
        }
    }

    /**
     * Which of the criteria the person would improve first, each from the worse to the better end of what is within reach for
     * them.
     *
     * @param criteria that can be named, in the order of the screen
     * @param most how many may be named, at least 1
     */
    record Ranking(List<CriterionId> criteria, int most) implements QuestionKind {
        public Ranking {
            criteria = List.copyOf(criteria);
            if (!(most >= 1)) {
                throw new IllegalArgumentException("%s criteria can be named, not 1 or more".formatted(most));
            }
        }
    }

    /**
     * Which of two offers the person would rather have. They differ in two of the criteria; which ones, and how much, depends
     * on what was answered before.
     */
    record TradeOff(List<CriterionId> criteria) implements QuestionKind {
        public TradeOff {
            criteria = List.copyOf(criteria);
        }
    }

    /** Yes or no. */
    record YesNo(List<Effect> whenYes, List<Effect> whenNo) implements QuestionKind {
        public YesNo {
            whenYes = List.copyOf(whenYes);
            whenNo = List.copyOf(whenNo);
        }
    }
}
