package org.waymark.core.model;

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

    /** What the alternative achieves moves by {@code amount}, in the unit of the criterion. */
    record Shift(AlternativeId alternative, CriterionId criterion, Quantity amount) implements Effect {}

    /** What the alternative achieves is multiplied by {@code factor}; larger than 0. Factors come before shifts. */
    record Factor(AlternativeId alternative, CriterionId criterion, double factor) implements Effect {
        public Factor {
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
