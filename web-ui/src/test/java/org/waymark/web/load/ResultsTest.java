package org.waymark.web.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Decided;
import org.waymark.core.assessment.ExplanationStore;
import org.waymark.core.assessment.Explanations;
import org.waymark.core.assessment.FinishReply;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.core.outcome.Evaluation;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryExplanationStore;
import org.waymark.web.health.ServerMetrics;
import org.waymark.web.testing.BicycleAssessments;

class ResultsTest {
    private static final int AT_ONCE = 4;

    /** As many as may run or wait in the slots. */
    private static final int MOST = AT_ONCE + 32 * AT_ONCE;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicInteger workedOut = new AtomicInteger();
    private final BicycleAssessments shop = new BicycleAssessments();
    private final ExplanationStore kept = new InMemoryExplanationStore(shop.store);
    private final EvaluationSlots toExplain = new EvaluationSlots(AT_ONCE);
    private final Results results =
            new Results(shop.assessments, new Explanations(kept), shop.slots, toExplain, new Held());
    private final Evaluation whole = Evaluation.of(shop.models.current(), Bicycles.answers(), Bicycles.TODAY);

    @AfterEach
    void letAllEnd() {
        mayEnd.countDown();
    }

    @Test
    void areStoredBeforeTheyAreExplained() {
        var decided = finished();
        assertEquals(1, shop.store.outcomes().size());
        assertEquals(0, workedOut.get());
        mayEnd.countDown();
        assertEquals(whole, results.explain("client", decided));
    }

    @Test
    void areExplainedOnceHoweverManyLookAtTheSameTime() throws Exception {
        var decided = finished();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = new ArrayList<Future<Evaluation>>();
            for (int i = 0; i < 3 * AT_ONCE; i++) {
                var client = "client " + i;
                looks.add(people.submit(() -> results.explain(client, decided)));
            }
            assertTrue(begun.await(20, TimeUnit.SECONDS));
            mayEnd.countDown();
            for (var look : looks) assertEquals(whole, look.get());
        }
        assertEquals(1, workedOut.get());
    }

    @Test
    void areNotExplainedAgainByAnotherServer() {
        mayEnd.countDown();
        var decided = finished();
        results.explain("client", decided);
        var restarted = new Results(shop.assessments, new Explanations(kept), shop.slots, toExplain, new Held());
        var ongoing = shop.assessments.find(decided.token()).orElseThrow();
        assertEquals(whole, restarted.explain("client", ongoing));
        assertEquals(1, workedOut.get());
    }

    @Test
    void areExplainedAgainAfterAFailure() {
        var decided = finished();
        mayEnd.countDown();
        var broken = new Results(shop.assessments, new Explanations(new Broken()), shop.slots, toExplain, new Held());
        for (int i = 0; i < 2; i++) assertThrows(IllegalStateException.class, () -> broken.explain("client", decided));
        assertEquals(2, workedOut.get());
    }

    @Test
    void areRefusedWithATimeToComeAgainWhenTooManyWait() {
        for (int i = 0; i < MOST; i++) {
            var decided = finished();
            var client = "client " + i;
            var thread = Thread.ofPlatform().daemon().start(() -> results.explain(client, decided));
            awaitWaiting(thread);
        }
        var late = finished();
        var refusal = assertThrows(Overloaded.class, () -> results.explain("late", late));
        assertFalse(refusal.isByOneClient());
        assertTrue(refusal.retryAfterSeconds() >= 1);
        assertEquals(MOST + 1, shop.store.outcomes().size(), "all are finished, the last too");

        var nothing = new Sensitivity(List.of(), List.of(), List.of(), Optional.empty());
        kept.keep(late.token(), Sensitivity.VERSION, nothing);
        var explained = results.explain("late", late);
        assertEquals(List.of(), explained.explanation().leanings(), "what is kept needs no slot");
    }

    private Decided finished() {
        var token = shop.with(Bicycles.answers());
        return assertInstanceOf(FinishReply.Finished.class, results.finish("client", token))
                .decided();
    }

    private static void awaitWaiting(Thread thread) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            assertFalse(System.nanoTime() > end, "waited in vain");
            Thread.yield();
        }
    }

    /** Counts what is worked out, and lets nothing end before it may. */
    private final class Held implements ServerMetrics {
        @Override
        public void begun() {}

        @Override
        public void finished() {}

        @Override
        public <T> T timed(Supplier<T> evaluation) {
            workedOut.incrementAndGet();
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return evaluation.get();
        }
    }

    /** Cannot keep anything. */
    private static final class Broken implements ExplanationStore {
        @Override
        public Optional<Sensitivity> find(AssessmentToken token, String version) {
            return Optional.empty();
        }

        @Override
        public void keep(AssessmentToken token, String version, Sensitivity found) {
            throw new IllegalStateException("no room");
        }
    }
}
