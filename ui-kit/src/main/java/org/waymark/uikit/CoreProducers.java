package org.waymark.uikit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.Publishing;

/**
 * Builds the plain services of core from the ports that persistence implements. Time and chance enter the program here
 * and nowhere else.
 */
@Singleton
public class CoreProducers {

    /** Real time. */
    @Produces
    @Singleton
    InstantSource time() {
        return Clock.systemUTC();
    }

    /** Chance that nobody can foresee, for tokens. */
    @Produces
    @Singleton
    SecureRandom chance() {
        return new SecureRandom();
    }

    /** The life of a model version. */
    @Produces
    @Singleton
    Publishing publishing(ModelVersions versions, InstantSource time) {
        return new Publishing(versions, time);
    }
}
