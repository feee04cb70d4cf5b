package org.waymark.web.health;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.management.ManagementFactory;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/** The server's pool of database connections, as its launcher shows it through JMX; a server without it shows none. */
final class ConnectionPoolFigures {

    private static final String BEAN = "org.waymark:type=ConnectionPoolFigures";
    private static final Map<String, String> STATES = Map.of("used", "Used", "free", "Free");

    private ConnectionPoolFigures() {}

    static void register(PrometheusRegistry registry) {
        GaugeWithCallback.builder()
                .name("waymark_database_connections")
                .help("Connections of the pool to the database, by whether somebody uses them")
                .labelNames("state")
                .callback(gauge -> STATES.forEach((state, attribute) -> read(gauge, state, attribute)))
                .register(registry);
    }

    private static void read(GaugeWithCallback.Callback gauge, String state, String attribute) {
        try {
            var count = ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(BEAN), attribute);
            gauge.call(((Number) count).doubleValue(), state);
        } catch (JMException notShown) {
            // a figure that is not known is left out
        }
    }
}
