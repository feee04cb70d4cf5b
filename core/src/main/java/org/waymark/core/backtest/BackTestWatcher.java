package org.waymark.core.backtest;

/** Sees how far a back-test is, and may end it. Called from several threads. */
public interface BackTestWatcher {

    /** @param all outcomes to replay */
    void progressed(long done, long all);

    /**
     * What a part says, long before all is replayed.
     *
     * @param all outcomes, of which it is a part
     */
    void sampled(BackTestResult sample, long all);

    boolean isCancelled();
}
