package org.waymark.web.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.core.testing.Bicycles;

class StoreProbeTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final InstantSource NOON = () -> Bicycles.NOON;

    @Test
    void answersWhenARowIsWrittenAndRead() {
        var written = new AtomicInteger();
        var probe = new StoreProbe(now -> written.incrementAndGet(), NOON);

        assertTrue(probe.answersWithin(LONG));
        assertTrue(probe.answersWithin(LONG));
        assertEquals(2, written.get());
    }

    @Test
    void doesNotAnswerWhenTheStoreRefuses() {
        var probe = new StoreProbe(
                now -> {
                    throw new IllegalStateException("refused");
                },
                NOON);

        assertFalse(probe.answersWithin(LONG));
    }

    @Test
    void waitsNoLongerThanWantedNorAsksAStoreThatHangsASecondTime() throws InterruptedException {
        var asked = new AtomicInteger();
        var thawed = new CountDownLatch(1);
        var probe = new StoreProbe(
                now -> {
                    asked.incrementAndGet();
                    await(thawed);
                },
                NOON);

        assertFalse(probe.answersWithin(SHORT));
        assertFalse(probe.answersWithin(SHORT));
        assertEquals(1, asked.get());

        thawed.countDown();
        assertTrue(probe.answersWithin(LONG));
        assertTrue(probe.answersWithin(LONG));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
