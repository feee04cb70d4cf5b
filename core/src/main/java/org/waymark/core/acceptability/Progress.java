package org.waymark.core.acceptability;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Counts draws over all threads and passes the count on. */
record Progress(AtomicLong done, LongConsumer listener) {

    Progress(LongConsumer listener) {
        this(new AtomicLong(), listener);
    }

    void add(int draws) {
        listener.accept(done.addAndGet(draws));
    }
}
