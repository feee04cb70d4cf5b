package org.waymark.web.rest;

import java.util.function.Supplier;
import org.waymark.web.health.ServerMetrics;

/** Figures that a test can read. */
final class CountingFigures implements ServerMetrics {

    int begun;
    int finished;
    int timed;

    @Override
    public void begun() {
        begun++;
    }

    @Override
    public void finished() {
        finished++;
    }

    @Override
    public <T> T timed(Supplier<T> evaluation) {
        timed++;
        return evaluation.get();
    }
}
