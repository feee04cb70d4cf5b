package org.waymark.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready for people if and only if the database writes and reads a row, soon enough to be reported within two seconds. */
@Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    @Inject
    private StoreProbe store;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(store.answersWithin(PATIENCE))
                .build();
    }
}
