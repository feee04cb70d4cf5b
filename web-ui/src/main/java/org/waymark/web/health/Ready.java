package org.waymark.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready for people if and only if the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    private StoreProbe store;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(store.answers()).build();
    }
}
