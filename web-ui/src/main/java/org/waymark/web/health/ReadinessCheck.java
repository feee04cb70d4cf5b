package org.waymark.web.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready for people if and only if the database writes and reads a row, soon enough to be reported within two seconds. */
@Readiness
@Singleton
public class ReadinessCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final StoreProbe store;

    @Inject
    ReadinessCheck(StoreProbe store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(store.answersWithin(PATIENCE))
                .build();
    }
}
