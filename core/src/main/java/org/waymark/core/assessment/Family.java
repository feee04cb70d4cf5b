package org.waymark.core.assessment;

import java.time.Instant;
import java.util.List;

/**
 * What belongs to an assessment: the one it was copied from, its copies, and theirs. They are one person's, who may want
 * to delete all of them at once.
 *
 * @param isCopy whether the assessment itself is a copy
 * @param others the earliest first; none when it stands alone
 */
public record Family(boolean isCopy, List<Member> others) {
    public Family {
        others = List.copyOf(others);
    }

    /** How many there are, the assessment itself among them. */
    public int size() {
        return others.size() + 1;
    }

    /** Another one of the family; its token is not known to anybody but the person. */
    public record Member(boolean isCopy, Instant startedAt, boolean isFinished) {}
}
