package org.waymark.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.waymark.core.outcome.OutcomeKind;

/** The figures at {@code /metrics}, since this server started. */
@ApplicationScoped
public class PublishedFigures implements Figures {

    private static final Metadata BEGUN = Metadata.builder()
            .withName("waymark_assessments_begun")
            .withDescription("Assessments begun")
            .build();
    private static final Metadata FINISHED = Metadata.builder()
            .withName("waymark_assessments_finished")
            .withDescription("Assessments finished, by kind of outcome")
            .build();
    private static final Metadata EVALUATION = Metadata.builder()
            .withName("waymark_evaluation")
            .withDescription("Time to evaluate one sheet of answers for the REST API")
            .withUnit(MetricUnits.NANOSECONDS) // what a timer counts in; it is told in seconds
            .build();

    @Inject
    private MetricRegistry registry;

    @Override
    public void begun() {
        registry.counter(BEGUN).inc();
    }

    @Override
    public void finished(OutcomeKind kind) {
        registry.counter(FINISHED, new Tag("kind", kind.name().toLowerCase(Locale.ROOT)))
                .inc();
    }

    @Override
    public <T> T timed(Supplier<T> evaluation) {
        var running = registry.timer(EVALUATION).time();
        try {
            return evaluation.get();
        } finally {
            running.stop();
        }
    }
}
