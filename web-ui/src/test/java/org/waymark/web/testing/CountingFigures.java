package org.waymark.web.testing;

import java.util.function.Supplier;
import org.waymark.web.health.ServerMetrics;

/** Figures that a test can read. */
public final class CountingFigures implements ServerMetrics {

    public int begun;
    public int finished;
    public int timed;

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
