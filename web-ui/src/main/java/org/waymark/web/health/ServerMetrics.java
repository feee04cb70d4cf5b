package org.waymark.web.health;

import java.util.function.Supplier;

/** Figures worth watching while the server runs. */
public interface ServerMetrics {

    /** An assessment was begun. */
    void begun();

    /** An assessment was finished. */
    void finished();

    /** Runs {@code evaluation} and notes how long it took. */
    <T> T timed(Supplier<T> evaluation);
}
