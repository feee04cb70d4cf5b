package org.waymark.core.answers;

import org.waymark.core.model.CriterionId;

/**
 * Two offers that differ in two criteria and are equal in all else. The first has the better level of the criterion
 * {@code first} and the worse level of {@code second}; the second offer the other way round.
 */
public record Offers(CriterionId first, LevelRange ofFirst, CriterionId second, LevelRange ofSecond) {

    /** The same two, the other one first. */
    public Offers turned() {
        return new Offers(second, ofSecond, first, ofFirst);
    }

    public Offers {
        if (first.equals(second)) {
            throw new IllegalArgumentException(
                    "two offers must differ in two criteria, not in %s alone".formatted(first));
        }
    }
}
