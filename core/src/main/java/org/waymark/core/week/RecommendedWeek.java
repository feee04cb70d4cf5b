package org.waymark.core.week;

import java.util.Optional;
import org.waymark.core.income.WeekSplit;
import org.waymark.core.model.AlternativeId;

/**
 * How the hours of a person are best split, by the person's own value function.
 *
 * @param path whose week it is: that of tasks where no job is searched, that of a job where no tasks are done
 * @param split of the hours; to whole hours where the week of the path itself is the best one
 * @param ownHours of the person to work in, searching included; whole hours
 * @param extraHours of the person for searching alone, on top of those; whole hours
 * @param jobHours that the job takes once it has come; 0 if none is searched
 * @param tasksFound mean hours of tasks a week that are found until a job comes, of those the split would give
 * @param score of the path with this week, in [0, 1]
 * @param worksOut share of the lives, in [0, 1], in which all must-haves hold with it
 * @param compared the best path as it stands, all hours spent by its own plan; empty if none can be recommended
 * @param untilJob what keeps the week until a job comes from being fuller
 * @param onceHired what keeps the week once hired from being fuller; empty if no job is searched
 */
public record RecommendedWeek(
        AlternativeId path,
        WeekSplit split,
        int ownHours,
        int extraHours,
        double jobHours,
        double tasksFound,
        double score,
        double worksOut,
        Optional<Compared> compared,
        WeekLimit untilJob,
        Optional<WeekLimit> onceHired) {

    /** A path with the week of its own plan. {@code score} is in [0, 1], and not above that of the recommended week. */
    public record Compared(AlternativeId path, double score) {}

    public RecommendedWeek {
        double most = score;
        compared.filter(other -> other.score() > most).ifPresent(other -> {
            throw new IllegalArgumentException(
                    "week of %s scores %s, but the week of %s %s".formatted(path, most, other.path(), other.score()));
        });
    }

    /** By how much the score is above that of the best path as it stands; 0 if there is none. */
    public double gain() {
        return compared.map(other -> score - other.score()).orElse(0.0);
    }

    /** Whether a job is searched. */
    public boolean hasJob() {
        return onceHired.isPresent();
    }
}
