package org.waymark.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the guard does when the rest of the program never ends after a request to stop. */
class StopGuardTest {
    private static final Duration APPLICATIONS = Duration.ofMillis(200);
    private static final Duration DATABASE = Duration.ofMillis(300);

    private final StopRequest stop = new StopRequest();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Boolean> ended = new LinkedBlockingQueue<>();
    private final StopGuard guard = new StopGuard(new StopGuard.Limits(APPLICATIONS, DATABASE), said::add, ended::add);

    @Test
    void doesNothingUntilSomebodyAsksToStop() throws InterruptedException {
        guard.over(stop, () -> done.add("stopped"), () -> done.add("killed"));

        assertNull(ended.poll(2 * APPLICATIONS.toMillis(), TimeUnit.MILLISECONDS));
        assertEquals(List.of(), done);
    }

    @Test
    void leavesAHangingServerBehindAndStopsTheDatabase() throws InterruptedException {
        guard.over(stop, () -> done.add("stopped"), () -> done.add("killed"));

        assertTrue(endAfter(stop::make, APPLICATIONS));

        assertEquals(List.of("stopped", "killed"), done);
        assertEquals(1, said.size(), said::toString);
    }

    @Test
    void leavesAHangingDatabaseBehindToo() throws InterruptedException {
        var never = new CountDownLatch(1);
        guard.over(stop, () -> awaitForEver(never), () -> done.add("killed"));

        assertTrue(endAfter(stop::make, APPLICATIONS.plus(DATABASE)));

        assertEquals(List.of("killed"), done);
        assertEquals(2, said.size(), said::toString);
    }

    @Test
    void killsADatabaseThatCannotBeStopped() throws InterruptedException {
        guard.over(
                stop,
                () -> {
                    throw new IllegalStateException("no such program");
                },
                () -> done.add("killed"));

        assertFalse(endAfter(stop::makeForFailure, APPLICATIONS));

        assertEquals(List.of("killed"), done);
    }

    /** Asks to stop, and answers what the end was told; it comes after the time and not much later. */
    private boolean endAfter(Runnable request, Duration time) throws InterruptedException {
        long begun = System.nanoTime();
        request.run();
        var asWished = ended.poll(time.plusSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
        assertNotNull(asWished, "the guard did not end the process");
        assertTrue(System.nanoTime() - begun >= time.toNanos());
        return asWished;
    }

    private static void awaitForEver(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
