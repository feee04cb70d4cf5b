package org.waymark.web.health;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the launcher is still deploying the other application, or has begun to stop. A server without our
 * launcher does not set the property and decides by the other checks alone.
 */
@Readiness
@Singleton
public class AllServed implements HealthCheck {

    private static final String SERVING = "waymark.serving";

    @Override
    public HealthCheckResponse call() {
        boolean serving = !"false".equals(System.getProperty(SERVING));
        return HealthCheckResponse.named("applications").status(serving).build();
    }
}
