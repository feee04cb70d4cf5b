package org.waymark.core.assessment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.core.model.PublishedModel;

/**
 * Of which made-up assessments there are to be some.
 *
 * @param versions one or more, in the order in which they follow each other: each has the same part of the time
 * @param seed of the people
 * @param from when the first may end
 * @param to before which the last ends
 * @param abandoned share in [0, 1] of those that are left unfinished
 */
public record SamplePlan(List<PublishedModel> versions, long seed, Instant from, Instant to, double abandoned) {

    public SamplePlan {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) throw new IllegalArgumentException("no version to answer");
        if (!from.isBefore(to)) throw new IllegalArgumentException("from %s until %s".formatted(from, to));
        if (!(abandoned >= 0 && abandoned <= 1)) {
            throw new IllegalArgumentException("a share of %s is abandoned".formatted(abandoned));
        }
    }

    /** Over the last {@code months} months of the calendar (UTC). */
    public static SamplePlan ofLast(
            int months, Instant now, List<PublishedModel> versions, long seed, double abandoned) {
        var from = now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
        return new SamplePlan(versions, seed, from, now, abandoned);
    }

    /** The version that is answered at a part of the time in [0, 1). */
    PublishedModel versionAt(double part) {
        return versions.get((int) (part * versions.size()));
    }
}
