package org.waymark.web.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvaluationSlotsTest {
    private static final int AT_ONCE = 2;
    private static final int OF_ONE_CLIENT = 16;
    private static final int MOST = AT_ONCE + 64;

    private final EvaluationSlots slots = new EvaluationSlots(AT_ONCE);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void letAllEnd() {
        mayEnd.countDown();
    }

    @Test
    void letNoMoreRunAtOnceThanThereAre() {
        for (int i = 0; i < 10; i++) ask("client " + i);
        mayEnd.countDown();
        await(() -> done.get() == 10);
        assertEquals(AT_ONCE, mostRunning.get());
    }

    @Test
    void refuseOneClientThatFillsItsShareAndServeAnother() {
        for (int i = 0; i < OF_ONE_CLIENT; i++) ask("greedy");
        assertTrue(refusal("greedy").isByOneClient());
        ask("modest");
        mayEnd.countDown();
        await(() -> done.get() == OF_ONE_CLIENT + 1);
        assertEquals("fine", slots.run("greedy", () -> "fine"));
    }

    @Test
    void refuseEverybodyWhenTooManyWait() {
        for (int i = 0; i < MOST; i++) ask("client " + i);
        assertFalse(refusal("one more").isByOneClient());
    }

    @Test
    void areGivenBackByAnEvaluationThatFails() {
        for (int i = 0; i < MOST; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> slots.run("unlucky", () -> {
                        throw new IllegalStateException();
                    }));
        }
        assertEquals("fine", slots.run("unlucky", () -> "fine"));
    }

    private Overloaded refusal(String client) {
        return assertThrows(Overloaded.class, () -> slots.run(client, done::incrementAndGet));
    }

    /** Returns when the client's evaluation runs or waits. */
    private void ask(String client) {
        var thread = Thread.ofPlatform()
                .daemon()
                .start(() -> slots.run(client, () -> {
                    mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
                    awaitEnd();
                    running.decrementAndGet();
                    return done.incrementAndGet();
                }));
        await(() -> thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING);
    }

    private void awaitEnd() {
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!wanted.getAsBoolean()) {
            assertFalse(System.nanoTime() > end, "waited in vain");
            Thread.yield();
        }
    }
}
