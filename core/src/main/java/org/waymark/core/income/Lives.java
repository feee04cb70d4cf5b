package org.waymark.core.income;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.LifeOutcomes;
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

    /** The same with draws that are kept. */
    public static Lives of(IncomeSituation situation, LifeColumns kept) {
        return of(situation, kept.draws().count(), LifeBlock.of(situation.parameters(), kept), false);
    }

    private static Lives of(IncomeSituation situation, int count, LifeBlock block, boolean withIncome) {
        var paths = new LinkedHashMap<AlternativeId, PathLives>();
        situation.plans().forEach((path, plan) -> paths.put(path, PathLives.empty(count, withIncome)));
        var life = new Life(situation, block);
        for (int first = 0; first < count; first += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, count - first);
            block.turnTo(first, size);
            for (int i = 0; i < size; i++) {
                life.begin(i);
                for (var path : situation.plans().entrySet()) {
                    life.follow(path.getValue(), paths.get(path.getKey()), first + i);
                }
            }
        }
        return new Lives(count, paths);
    }
}
