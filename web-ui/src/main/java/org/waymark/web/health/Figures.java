package org.waymark.web.health;

import java.util.function.Supplier;
import org.waymark.core.outcome.OutcomeKind;

/** Figures worth watching while the server runs. */
public interface Figures {

    /** An assessment was begun. */
    void begun();

    /** An assessment was finished with an outcome of this kind. */
    void finished(OutcomeKind kind);

    /** Runs {@code evaluation} and notes how long it took. */
    <T> T timed(Supplier<T> evaluation);
}
