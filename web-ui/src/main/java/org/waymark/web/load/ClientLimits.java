package org.waymark.web.load;

import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one client, known by its address, may begin assessments and have answers evaluated. */
@Singleton
public class ClientLimits {
    private final RateByAddress begins;
    private final RateByAddress evaluations;

    @Inject
    public ClientLimits(
            @ConfigProperty(name = "waymark.limits.begins-per-minute", defaultValue = "120") int begins,
            @ConfigProperty(name = "waymark.limits.evaluations-per-minute", defaultValue = "600") int evaluations) {
        this.begins = new RateByAddress(begins, TimeMeter.SYSTEM_NANOTIME);
        this.evaluations = new RateByAddress(evaluations, TimeMeter.SYSTEM_NANOTIME);
    }

    /** @throws Overloaded when the client has begun too many */
    public void countBegin(String address) {
        begins.tooEarlyBy(address).ifPresent(wait -> {
            throw Overloaded.byOneClient(wait, "too many assessments were begun from one address");
        });
    }

    /** @throws Overloaded when the client has asked for too many */
    public void countEvaluation(String address) {
        evaluations.tooEarlyBy(address).ifPresent(wait -> {
            throw Overloaded.byOneClient(wait, "too many evaluations were asked for from one address");
        });
    }
}
