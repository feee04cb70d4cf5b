package org.waymark.server.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The wish to stop: from Ctrl-C, from SIGTERM, or from a part that cannot go on.
 *
 * <p>Signals are taken here instead of by shutdown hooks, because hooks run at the same time: Payara Micro has one of
 * its own, and the database would stop under it.
 */
final class StopRequest {
    private final CountDownLatch latch = new CountDownLatch(1);
    private final AtomicBoolean failed = new AtomicBoolean();

    /** From now on the first signal asks to stop; a second one, of an impatient person, ends the process at once. */
    void listenToSignals(Runnable notice) {
        for (String name : new String[] {"INT", "TERM"}) {
            Signals.on(name, number -> {
                if (isMade()) Runtime.getRuntime().halt(128 + number);
                notice.run();
                make();
            });
        }
    }

    void make() {
        latch.countDown();
    }

    /** Asks to stop because of a failure: the run then ends with a status other than 0. */
    void makeForFailure() {
        failed.set(true);
        make();
    }

    boolean isMade() {
        return latch.getCount() == 0;
    }

    /** Waits for the request; true when it came from a person, false when from a failure. */
    boolean await() {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !failed.get();
    }
}
