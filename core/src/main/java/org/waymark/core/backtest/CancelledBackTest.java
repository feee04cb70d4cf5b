package org.waymark.core.backtest;

/** Somebody ended a back-test before it was done. */
public final class CancelledBackTest extends RuntimeException {
    private static final long serialVersionUID = 1;
}
