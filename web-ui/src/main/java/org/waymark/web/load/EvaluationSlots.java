package org.waymark.web.load;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets as many evaluations run at once as is worth while, first come, first served. An evaluation keeps a processor busy
 * from its begin to its end, so that more at once would only make each of them, and every page beside them, slower.
 * A few may wait, of which one client may fill a quarter: whoever else comes gets in between.
 */
public final class EvaluationSlots {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final int WAITING_PER_SLOT = 32;
    private static final int CLIENTS_TO_FILL_IT = 4;

    private final Semaphore slots;
    private final int mostWaiting;
    private final int mostOfOneClient;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    /** @param atOnce how many run, at least 1 */
    public EvaluationSlots(int atOnce) {
        if (!(atOnce >= 1)) throw new IllegalArgumentException("%s evaluations at once".formatted(atOnce));
        slots = new Semaphore(atOnce, true);
        mostWaiting = atOnce * WAITING_PER_SLOT;
        mostOfOneClient = mostWaiting / CLIENTS_TO_FILL_IT;
    }

    /**
     * @param client who asks
     * @throws Overloaded when too many wait already, or the wait is too long
     */
    public <T> T run(String client, Supplier<T> evaluation) {
        if (underWay.merge(client, 1, Integer::sum) > mostOfOneClient) {
            leave(client);
            throw Overloaded.byOneClient(
                    RETRY_AFTER, "more than %s evaluations at once for one client".formatted(mostOfOneClient));
        }
        try {
            return inASlot(evaluation);
        } finally {
            leave(client);
        }
    }

    private <T> T inASlot(Supplier<T> evaluation) {
        if (slots.getQueueLength() >= mostWaiting || !acquired()) {
            throw Overloaded.byAll(RETRY_AFTER, "%s evaluations are waiting".formatted(slots.getQueueLength()));
        }
        try {
            return evaluation.get();
        } finally {
            slots.release();
        }
    }

    private boolean acquired() {
        try {
            return slots.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void leave(String client) {
        underWay.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
    }
}
