package org.waymark.core.income;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.LifeOutcomes;
import org.waymark.core.model.WorkPlan;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RandomStream;

/**
 * A person's next {@value #MONTHS} months on every path, once a life. Life {@code i} is draw {@code i} of the simulation: it
 * depends on the seed and {@code i} alone, and its paths share what chance decides.
 *
 * <p>Money is in USD of today, before income tax and after social contributions, in the month in which it arrives. Nothing
 * is allocated per life.
 *
 * @param paths in the order of the situation
 */
public record Lives(int count, Map<AlternativeId, PathLives> paths) {

    /** Changes whenever the same situation and draws give other numbers. */
    public static final String ENGINE = "lives-2";

    /** The horizon. */
    public static final int MONTHS = LifeOutcomes.MOST_MONTHS;

    /** In the calendar's mean. */
    public static final double WEEKS_OF_A_MONTH = 52.0 / 12;

    /** The hours of a full job; whoever has fewer works part-time. */
    public static final double FULL_TIME = 40;

    public Lives {
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
    }

    /** With the income of every month. */
    public static Lives withMonths(IncomeSituation situation, Draws draws) {
        return of(situation, draws.count(), LifeBlock.passing(situation.parameters(), draws.seed()), true);
    }

    /** Without the months themselves, which take most of the memory. */
    public static Lives of(IncomeSituation situation, Draws draws) {
        return of(situation, draws.count(), LifeBlock.passing(situation.parameters(), draws.seed()), false);
    }

    /** The same with draws that are kept, and with what is kept of lives with tasks alone. */
    public static Lives of(IncomeSituation situation, LifeColumns kept) {
        var alone = situation.ofTasksAlone();
        var tasks = alone.flatMap(kept::tasksOf);
        var block = LifeBlock.of(situation.parameters(), kept);
        var lives = of(situation, kept.draws().count(), block, false, tasks);
        if (tasks.isEmpty()) {
            alone.ifPresent(
                    same -> lives.of(WorkPlan.TASKS, situation).ifPresent(made -> kept.keepTasksOf(same, made)));
        }
        return lives;
    }

    private Optional<PathLives> of(WorkPlan plan, IncomeSituation situation) {
        return situation.plans().entrySet().stream()
                .filter(path -> path.getValue() == plan)
                .map(path -> paths.get(path.getKey()))
                .findFirst();
    }

    private static Lives of(IncomeSituation situation, int count, LifeBlock block, boolean withIncome) {
        return of(situation, count, block, withIncome, Optional.empty());
    }

    /** @param tasks the lives with tasks alone, if they are known */
    private static Lives of(
            IncomeSituation situation, int count, LifeBlock block, boolean withIncome, Optional<PathLives> tasks) {
        var paths = new LinkedHashMap<AlternativeId, PathLives>();
        var open = new LinkedHashMap<PathLives, WorkPlan>();
        situation.plans().forEach((path, plan) -> {
            var known = tasks.filter(lives -> plan == WorkPlan.TASKS);
            var lives = known.orElseGet(() -> PathLives.empty(count, withIncome));
            paths.put(path, lives);
            if (known.isEmpty()) open.put(lives, plan);
        });
        var life = new Life(situation, block);
        for (int first = 0; first < count; first += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, count - first);
            block.turnTo(first, size);
            for (int i = 0; i < size; i++) {
                life.begin(i);
                for (var path : open.entrySet()) life.follow(path.getValue(), path.getKey(), first + i);
            }
        }
        return new Lives(count, paths);
    }
}
