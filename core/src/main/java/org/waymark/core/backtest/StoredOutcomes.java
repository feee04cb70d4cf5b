package org.waymark.core.backtest;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.core.model.VersionNumber;

/** The finished assessments that a draft is replayed over; without anything that leads back to a person. */
public interface StoredOutcomes {

    /**
     * Which of them.
     *
     * @param from those decided then or later
     * @param to those decided before
     */
    record Period(Optional<Instant> from, Optional<Instant> to) {
        public static final Period ALL = new Period(Optional.empty(), Optional.empty());
    }

    /** @param areMadeUp whether they belong to made-up people, which count only as long as there is nobody real */
    record Extent(long outcomes, boolean areMadeUp) {}

    /**
     * A part of them: every one whose number leaves a remainder of 0 when divided by {@code step}, or all but those. Numbers follow
     * each other in time, so that a part has as much of every time and version as all have.
     *
     * @param step 1 or more
     */
    record Part(int step, boolean isRest) {}

    /**
     * What one outcome rests on.
     *
     * @param packedAnswers as the version packs them
     */
    record StoredAnswers(VersionNumber version, byte[] packedAnswers) {}

    Extent extent(Period period);

    /** Hands over one after the other, on the thread of the caller. */
    void read(Period period, Extent extent, Part part, Consumer<StoredAnswers> taker);
}
