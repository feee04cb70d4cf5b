package org.waymark.server.launch;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.waymark.persistence.schema.Housekeeping;

/**
 * Keeps the promise that assessments are forgotten: tidies the database soon after the start and once a day from then
 * on. A day on which it fails is logged and made up for by the next.
 */
final class DailyHousekeeping {
    private static final Logger LOG = Logger.getLogger(DailyHousekeeping.class.getName());

    /** Not while the first pages are served. */
    private static final long FIRST_AFTER_SECONDS = 60;

    private final DataSource database;
    private final InstantSource clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("housekeeping").factory());

    private DailyHousekeeping(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    static DailyHousekeeping start(DataSource database, InstantSource clock) {
        var housekeeping = new DailyHousekeeping(database, clock);
        housekeeping.timer.scheduleAtFixedRate(
                housekeeping::tidy, FIRST_AFTER_SECONDS, Housekeeping.EVERY.toSeconds(), TimeUnit.SECONDS);
        return housekeeping;
    }

    private void tidy() {
        try {
            var tidied = Housekeeping.tidy(database, clock.instant());
            LOG.log(Level.INFO, "Forgot {0} assessments, {1} failed sign-ins and {2} devices", new Object[] {
                tidied.forgottenAssessments(), tidied.forgottenSignInAttempts(), tidied.forgottenDevices()
            });
        } catch (RuntimeException e) {
            // a task that throws would never run again
            LOG.log(Level.WARNING, "The database could not be tidied today", e);
        }
    }

    /** Lets what is under way end, and begins nothing more. */
    void stop() {
        timer.shutdown();
    }
}
