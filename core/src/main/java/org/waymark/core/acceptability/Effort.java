package org.waymark.core.acceptability;

import java.util.function.LongConsumer;

/**
 * How a simulation is run; has no influence on its result.
 *
 * @param threads most threads to use, 1 or more; the caller's own is one of them
 * @param progress receives the number of draws done so far, from any of the threads; a run makes two passes, so it ends at
 *     twice the count of draws
 */
public record Effort(int threads, LongConsumer progress) {

    public static final Effort ONE_THREAD = new Effort(1, done -> {});

    public Effort {
        if (!(threads >= 1)) {
            throw new IllegalArgumentException("threads are %s, but must be 1 or more".formatted(threads));
        }
    }
}
