package org.waymark.core.income;

import java.util.Comparator;

/**
 * How somebody splits a week, in whole hours. The hours of the job itself are those of {@link IncomeSituation#jobHours}.
 *
 * @param tasks given to tasks until a job comes, as far as there are any; 0 or more
 * @param searching given to the search until a job comes; 0 or more, 0 if no job is looked for
 * @param beside given to tasks beside the job, as far as there are any; 0 or more
 */
public record WeekSplit(int tasks, int searching, int beside) {

    /** The one with more free time first: until a job comes, then beside the job. */
    public static final Comparator<WeekSplit> BY_HOURS =
            Comparator.comparingInt(WeekSplit::untilJob).thenComparingInt(WeekSplit::beside);

    public WeekSplit {
        if (!(tasks >= 0 && searching >= 0 && beside >= 0)) {
            throw new IllegalArgumentException("a week of %s hours of tasks, %s of searching and %s beside a job"
                    .formatted(tasks, searching, beside));
        }
    }

    /** Hours that are not free until a job comes. */
    public int untilJob() {
        return tasks + searching;
    }
}
