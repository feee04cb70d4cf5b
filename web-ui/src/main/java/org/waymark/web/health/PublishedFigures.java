package org.waymark.web.health;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/**
 * The figures at {@code /metrics}, since this server started. None says how an assessment ended: read before and after
 * somebody finishes, it would reveal that person's result.
 */
@Singleton
public class PublishedFigures implements ServerMetrics {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter begun = Counter.builder()
            .name("waymark_assessments_begun")
            .help("Assessments begun")
            .register(registry);
    private final Counter finished = Counter.builder()
            .name("waymark_assessments_finished")
            .help("Assessments finished")
            .register(registry);
    private final Summary evaluations = Summary.builder()
            .name("waymark_evaluation")
            .unit(Unit.SECONDS)
            .help("Time to explain one result, or to evaluate one sheet of answers for the REST API")
            .register(registry);

    public PublishedFigures() {
        JvmMetrics.builder().register(registry);
        ConnectionPoolFigures.register(registry);
    }

    @Override
    public void begun() {
        begun.inc();
    }

    @Override
    public void finished() {
        finished.inc();
    }

    @Override
    public <T> T timed(Supplier<T> evaluation) {
        return evaluations.time(evaluation);
    }

    MetricSnapshots now() {
        return registry.scrape();
    }
}
