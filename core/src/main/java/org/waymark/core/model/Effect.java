package org.waymark.core.model;

import java.util.Optional;
import org.waymark.core.document.RefusedValue;

/** What an answer does to the person's profile. */
public sealed interface Effect {

    /** The criterion counts {@code factor} times as much as it would; 0 or more. */
    record Emphasis(CriterionId criterion, double factor) implements Effect {
        public Emphasis {
            if (!(factor >= 0 && Double.isFinite(factor))) {
                throw new RefusedValue(ModelValueFinding.NEGATIVE_EMPHASIS, criterion, factor);
            }
        }
    }

    /**
     * What the alternative achieves moves by {@code amount}, in the unit of the criterion.
     *
     * @param spread how sure the amount is: one standard deviation as a share of it, 0 to {@value Settings#MOST_SPREAD}; that of
     *     the {@link Settings#effectSpread settings} if empty
     */
    record Shift(AlternativeId alternative, CriterionId criterion, Quantity amount, Optional<Double> spread)
            implements Effect {
        public Shift {
            spread.ifPresent(Settings::requireEffectSpread);
        }
    }

    /**
     * What the alternative achieves is multiplied by {@code factor}; larger than 0. Factors come before shifts.
     *
     * @param spread how sure the factor is: one standard deviation of its logarithm as a share of that, 0 to {@value
     *     Settings#MOST_SPREAD}; that of the {@link Settings#effectSpread settings} if empty
     */
    record Factor(AlternativeId alternative, CriterionId criterion, double factor, Optional<Double> spread)
            implements Effect {
        public Factor {
            spread.ifPresent(Settings::requireEffectSpread);
            if (!(factor > 0 && Double.isFinite(factor))) {
                throw new RefusedValue(ModelValueFinding.FACTOR_NOT_POSITIVE, criterion, alternative, factor);
            }
        }
    }

    /** A must-have: at least as good as {@code limit}, in the unit and direction of the criterion. */
    record Requirement(CriterionId criterion, Quantity limit) implements Effect {}

    /** The parameter takes this value. A question of kind number sets its own parameter to the answer. */
    record Assignment(ParameterId parameter, double value) implements Effect {
        public Assignment {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "value of parameter %s is %s, not a number".formatted(parameter, value));
            }
        }
    }
}
