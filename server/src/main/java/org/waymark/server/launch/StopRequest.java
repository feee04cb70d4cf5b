package org.waymark.server.launch;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/**
 * The wish to stop: from Ctrl-C, from SIGTERM, or from a part that cannot go on.
 *
 * <p>Signals are taken here instead of by shutdown hooks, because hooks run at the same time: Payara Micro has one of
 * its own, and the database would stop under it.
 */
final class StopRequest {
    private static final int STATUS_OF_KILLED = 137;

    private final CountDownLatch latch = new CountDownLatch(1);
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();

    /** From now on the first signal asks to stop; a second one, of an impatient person, ends the process at once. */
    void listenToSignals(Runnable notice) {
        listen(notice, number -> Runtime.getRuntime().halt(128 + number));
    }

    /**
     * From now on a signal or a line from the {@link Supervisor} asks to stop. On Ctrl-C both come, as the signal goes to
     * both processes; so it is for the supervisor alone to recognise an impatient person. When it is gone, this process ends.
     */
    void listenToSupervisor(Runnable notice) {
        listen(notice, number -> {});
        Thread.ofPlatform().daemon().name("supervisor").start(() -> {
            try {
                while (System.in.read() >= 0) ask(notice);
            } catch (IOException broken) {
                // as if it had ended
            }
            Runtime.getRuntime().halt(STATUS_OF_KILLED);
        });
    }

    private void listen(Runnable notice, IntConsumer again) {
        for (String name : new String[] {"INT", "TERM"}) {
            Signals.on(name, number -> {
                if (!ask(notice)) again.accept(number);
            });
        }
    }

    /** {@return whether nobody has asked before} */
    private boolean ask(Runnable notice) {
        if (!asked.compareAndSet(false, true)) return false;
        notice.run();
        make();
        return true;
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
