package org.waymark.admin.backtest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.core.backtest.BackTest;
import org.waymark.core.backtest.StoredOutcomes;

/** The back-test that runs on this server, or ran last. There is one at a time, for all administrators, since it takes all processors. */
@Singleton
public class BackTests {

    private final StoredOutcomes outcomes;
    private @Nullable BackTestRun latest;

    @Inject
    public BackTests(StoredOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    synchronized Optional<BackTestRun> latest() {
        return Optional.ofNullable(latest);
    }

    /** Begins one, unless one is running. */
    synchronized void begin(BackTest test, long revision) {
        if (latest != null && latest.isRunning()) return;
        latest = new BackTestRun(revision);
        latest.begin(test, outcomes);
    }
}
