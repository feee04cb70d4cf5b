package org.waymark.web.rest;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.waymark.core.outcome.OutcomeKind;
import org.waymark.web.health.Figures;

/** Figures that a test can read. */
final class CountingFigures implements Figures {

    final Map<OutcomeKind, Integer> finished = new EnumMap<>(OutcomeKind.class);
    int begun;
    int timed;

    @Override
    public void begun() {
        begun++;
    }

    @Override
    public void finished(OutcomeKind kind) {
        finished.merge(kind, 1, Integer::sum);
    }

    @Override
    public <T> T timed(Supplier<T> evaluation) {
        timed++;
        return evaluation.get();
    }
}
