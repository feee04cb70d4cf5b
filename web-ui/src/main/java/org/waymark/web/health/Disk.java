package org.waymark.web.health;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the launcher says that the embedded database has no room on its disk, or lost its folder. A database
 * that somebody else runs, or a server without our launcher, leaves the property unset.
 */
@Readiness
@Singleton
public class Disk implements HealthCheck {

    private static final String ROOM = "waymark.disk.room";

    @Override
    public HealthCheckResponse call() {
        boolean room = !"false".equals(System.getProperty(ROOM));
        return HealthCheckResponse.named("disk").status(room).build();
    }
}
