package org.waymark.admin.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.waymark.admin.backtest.BackTestRun.Standing;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.TestWorkspace;
import org.waymark.core.backtest.StoredOutcomes;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;
import org.waymark.core.testing.StoredInMemory;

class BackTestPresenterTest {

    private static final int PEOPLE = 5;

    private final InMemoryModelVersions versions = new InMemoryModelVersions(TestWorkspace.model());
    private final DraftWorkspace workspace = TestWorkspace.of("ada", versions);
    private final List<BackTestState> shown = new ArrayList<>();
    private final CountDownLatch mayRead = new CountDownLatch(1);
    private final StoredInMemory people = new StoredInMemory();
    private final BackTestPresenter presenter = new BackTestPresenter(
            workspace,
            versions,
            new BackTests(new StoredOutcomes() {
                @Override
                public Extent extent(Period period) {
                    return people.extent(period);
                }

                @Override
                public void read(Period period, Extent extent, Part part, Consumer<StoredAnswers> taker) {
                    try {
                        mayRead.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    people.read(period, extent, part, taker);
                }
            }),
            () -> Bicycles.NOON,
            shown::add);

    private BackTestState last() {
        return shown.getLast();
    }

    private void begin() {
        for (int i = 0; i < PEOPLE; i++) people.add(VersionNumber.FIRST, TestWorkspace.model(), Bicycles.answers());
        workspace.open(VersionNumber.FIRST);
        presenter.start();
        presenter.run();
    }

    private void end() {
        mayRead.countDown();
        while (last().isRunning()) {
            Thread.onSpinWait();
            presenter.show();
        }
    }

    @Test
    void withoutADraftThereIsNothingToReplay() {
        presenter.start();
        presenter.run();
        assertEquals(Optional.empty(), last().draft());
        assertFalse(last().canRun());
        assertEquals(Optional.empty(), last().run());
    }

    @Test
    void aRunIsWatchedToItsEndAndItsResultStays() {
        begin();
        assertTrue(last().isRunning());
        assertFalse(last().canRun());
        var running = last().run();
        presenter.run();
        assertEquals(running, last().run(), "one at a time");

        end();

        var run = last().run().orElseThrow();
        assertEquals(Standing.DONE, run.standing());
        assertEquals(PEOPLE, run.result().orElseThrow().outcomes());
        assertEquals(0, run.result().orElseThrow().flips());
        assertFalse(last().isStale());
        assertTrue(last().canRun());
    }

    @Test
    void aResultIsStaleOnceTheDraftIsSavedAgainOrGone() {
        begin();
        end();
        workspace.discard();
        presenter.start();
        assertTrue(last().isStale());

        workspace.open(VersionNumber.FIRST);
        presenter.start();
        assertTrue(last().isStale(), "another draft");
    }

    @Test
    void canBeCancelled() {
        begin();
        presenter.cancel();
        end();
        assertEquals(Standing.CANCELLED, last().run().orElseThrow().standing());
        assertTrue(last().canRun());
    }

    @Test
    void aFailureIsTold() {
        var broken = new BackTests(new StoredOutcomes() {
            @Override
            public Extent extent(Period period) {
                throw new IllegalStateException("no database");
            }

            @Override
            public void read(Period period, Extent extent, Part part, Consumer<StoredAnswers> taker) {
                throw new IllegalStateException("no database");
            }
        });
        workspace.open(VersionNumber.FIRST);
        var failing = new BackTestPresenter(workspace, versions, broken, () -> Bicycles.NOON, shown::add);
        failing.run();
        while (last().isRunning()) failing.show();
        assertEquals(Standing.FAILED, last().run().orElseThrow().standing());
    }
}
