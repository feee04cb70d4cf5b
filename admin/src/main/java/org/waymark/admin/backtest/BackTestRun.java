package org.waymark.admin.backtest;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.core.backtest.BackTest;
import org.waymark.core.backtest.BackTestResult;
import org.waymark.core.backtest.BackTestWatcher;
import org.waymark.core.backtest.CancelledBackTest;
import org.waymark.core.backtest.StoredOutcomes;
import org.waymark.core.backtest.StoredOutcomes.Period;

/** One back-test, seen from several threads. */
final class BackTestRun implements BackTestWatcher {

    private static final System.Logger LOG = System.getLogger(BackTestRun.class.getName());

    /** What is replayed, before it says how long the rest takes. */
    private static final long TELLING = 500;

    /** How a run stands. */
    enum Standing {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    private final long revision;
    private final long begunNanos = System.nanoTime();
    private volatile Standing standing = Standing.RUNNING;
    private volatile boolean isToEnd;
    private volatile long done;
    private volatile long all;
    private volatile @Nullable BackTestResult result;

    /** @param revision of the draft that is replayed */
    BackTestRun(long revision) {
        this.revision = revision;
    }

    void begin(BackTest test, StoredOutcomes outcomes) {
        Thread.ofPlatform().daemon().name("back-test").start(() -> run(test, outcomes));
    }

    private void run(BackTest test, StoredOutcomes outcomes) {
        try {
            result = test.over(outcomes, Period.ALL, this);
            standing = Standing.DONE;
        } catch (CancelledBackTest cancelled) {
            standing = Standing.CANCELLED;
        } catch (RuntimeException | Error failed) {
            LOG.log(System.Logger.Level.ERROR, "A back-test failed", failed);
            standing = Standing.FAILED;
        }
    }

    long revision() {
        return revision;
    }

    Standing standing() {
        return standing;
    }

    boolean isRunning() {
        return standing == Standing.RUNNING;
    }

    void cancel() {
        isToEnd = true;
    }

    /** The whole result, or what the sample says until it is there. */
    Optional<BackTestResult> result() {
        return Optional.ofNullable(result);
    }

    long done() {
        return done;
    }

    /** Outcomes to replay; 0 until that is known. */
    long all() {
        return all;
    }

    /** At the pace until now; empty at the beginning. */
    Optional<Duration> left() {
        long now = done;
        if (now < TELLING) return Optional.empty();
        double nanos = (double) (System.nanoTime() - begunNanos) / now * (all - now);
        return Optional.of(Duration.ofNanos((long) nanos));
    }

    @Override
    public synchronized void progressed(long done, long all) {
        this.done = Math.max(this.done, done);
        this.all = all;
    }

    @Override
    public void sampled(BackTestResult sample, long all) {
        result = sample;
    }

    @Override
    public boolean isCancelled() {
        return isToEnd;
    }
}
