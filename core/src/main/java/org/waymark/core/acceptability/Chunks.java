package org.waymark.core.acceptability;

import java.util.function.Supplier;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RandomStream;

/**
 * The draws of a simulation in portions that depend on their count only, so that sums over portions, taken in order, are
 * the same however many threads work on them.
 *
 * @param size draws in each portion but the last; a multiple of {@link RandomStream#BLOCK}
 */
record Chunks(int draws, int size) {

    private static final int FEWEST_DRAWS = 2 * RandomStream.BLOCK;
    private static final int MOST_CHUNKS = 256;

    /** Works on one portion at a time; every thread has its own. */
    interface Worker {
        void work(int chunk, int first, int count);
    }

    static Chunks of(Draws draws) {
        long even = (draws.count() + (long) MOST_CHUNKS - 1) / MOST_CHUNKS;
        long blocks = (Math.max(even, FEWEST_DRAWS) + RandomStream.BLOCK - 1) / RandomStream.BLOCK;
        return new Chunks(draws.count(), (int) (blocks * RandomStream.BLOCK));
    }

    int number() {
        return (int) ((draws + (long) size - 1) / size);
    }

    int first(int chunk) {
        return chunk * size;
    }

    int count(int chunk) {
        return Math.min(size, draws - first(chunk));
    }

    /** Lets workers take portions until all are done. */
    void run(Effort effort, Progress progress, Supplier<Worker> workers) {
        new ChunkRun(this, progress, workers).run(Math.min(effort.threads(), number()));
    }
}
