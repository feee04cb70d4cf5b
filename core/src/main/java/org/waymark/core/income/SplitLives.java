package org.waymark.core.income;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RandomStream;

/**
 * Lives of one person under other splits of the week than those of the paths, on the same draws: life {@code i} has the same
 * search, the same tasks and the same job under each. For one thread.
 */
public final class SplitLives {

    private final IncomeSituation situation;
    private final LifeBlock block;
    private final int count;

    public SplitLives(IncomeSituation situation, Draws draws) {
        this.situation = situation;
        this.block = LifeBlock.of(situation.parameters(), new LifeColumns(draws));
        this.count = draws.count();
    }

    /** What becomes of the lives under each of these, in their order; without the income of single months. */
    public List<PathLives> under(List<WeekSplit> splits) {
        var lives = splits.stream().map(split -> PathLives.empty(count, false)).toList();
        var life = new Life(situation, block);
        for (int first = 0; first < count; first += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, count - first);
            block.turnTo(first, size);
            for (int i = 0; i < size; i++) {
                life.begin(i);
                for (int s = 0; s < splits.size(); s++) life.follow(splits.get(s), lives.get(s), first + i);
            }
        }
        return lives;
    }

    /** Hours a week of searching beyond which nobody is hired sooner in any of the lives. */
    public double usefulSearching() {
        return each(IncomeParameter.SEARCH_HOURS).max().orElse(0);
    }

    /** Mean hours of tasks a week that somebody finds who would give so many. */
    public double tasksFound(double willing) {
        return each(IncomeParameter.TASK_HOURS)
                .map(offered -> Math.min(offered, willing))
                .average()
                .orElse(0);
    }

    /** Whether there are fewer tasks than that, hours a week, in at least half of the lives. */
    public boolean areTasksFewerThan(double willing) {
        return 2
                        * each(IncomeParameter.TASK_HOURS)
                                .filter(offered -> offered < willing)
                                .count()
                >= count;
    }

    private DoubleStream each(IncomeParameter parameter) {
        block.turnTo(0, count);
        return IntStream.range(0, count).mapToDouble(life -> block.of(parameter, life));
    }
}
