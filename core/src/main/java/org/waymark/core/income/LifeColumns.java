package org.waymark.core.income;

import java.util.Optional;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.RecentlyUsed;

/**
 * Draws of lives in whole columns that are kept, so that lives of another situation draw only what is different there. A
 * number of 10,000 lives takes 80 kB, and a life has about 110. For one thread.
 */
public final class LifeColumns {

    /** All that one situation has, and what many others have otherwise. */
    private static final int MOST = 200;

    /** Situations whose lives with tasks alone are kept, 0.7 MB each where there are 10,000. */
    private static final int MOST_OF_TASKS = 16;

    /** Numbers of lives {@code first} to {@code first + count - 1}, at most {@link RandomStream#BLOCK}, from index 0 on. */
    interface Filler {
        void fill(long first, int count, double[] column);
    }

    private final Draws draws;
    private final RecentlyUsed<Object, double[]> known = new RecentlyUsed<>(MOST);

    private final RecentlyUsed<IncomeSituation, PathLives> tasks = new RecentlyUsed<>(MOST_OF_TASKS);

    public LifeColumns(Draws draws) {
        this.draws = draws;
    }

    Draws draws() {
        return draws;
    }

    /**
     * @param key equal keys have equal fillers
     * @param width numbers that each life has in the column, side by side
     */
    double[] whole(Object key, int width, Filler filler) {
        return known.get(key, () -> {
            var column = new double[draws.count() * width];
            if (draws.count() <= RandomStream.BLOCK) {
                filler.fill(0, draws.count(), column);
                return column;
            }
            var block = new double[RandomStream.BLOCK * width];
            for (int first = 0; first < draws.count(); first += RandomStream.BLOCK) {
                int count = Math.min(RandomStream.BLOCK, draws.count() - first);
                filler.fill(first, count, block);
                System.arraycopy(block, 0, column, first * width, count * width);
            }
            return column;
        });
    }

    /** The lives with tasks alone of whoever has this {@link IncomeSituation#ofTasksAlone}, if they were simulated lately. */
    Optional<PathLives> tasksOf(IncomeSituation alone) {
        return tasks.find(alone);
    }

    void keepTasksOf(IncomeSituation alone, PathLives lives) {
        tasks.get(alone, () -> lives);
    }
}
