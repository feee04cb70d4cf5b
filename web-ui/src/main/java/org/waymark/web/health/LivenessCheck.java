package org.waymark.web.health;

import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless threads wait for each other for ever; only a restart helps then. */
@Liveness
@Singleton
public class LivenessCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        var stuck = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        return HealthCheckResponse.named("no-deadlock").status(stuck == null).build();
    }
}
