package org.waymark.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Origin;
import org.waymark.core.account.SignIn;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.OutcomeEntries;
import org.waymark.persistence.Sql;
import org.waymark.persistence.Stores;
import org.waymark.persistence.schema.Housekeeping.Tidied;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

class HousekeepingIT {

    private static final TestDatabase DATABASE = PostgresForTests.database();
    private static final Instant NOW = Bicycles.NOON.plus(Assessment.KEPT_FOR);

    private static final Origin HERE = new Origin("192.0.2.1", Optional.empty());

    private final Sql sql = new Sql(DATABASE.dataSource());
    private final Stores stores = new Stores(Installed.withBicycles(Installed.emptied(DATABASE)));

    @AfterEach
    void close() {
        stores.close();
    }

    private Assessment begunAt(Instant at) {
        var begun = new Assessment(
                AssessmentToken.random(new SecureRandom()),
                VersionNumber.FIRST,
                Locale.ENGLISH,
                Bicycles.answers(),
                at,
                at,
                Optional.empty());
        stores.assessments().add(begun);
        return begun;
    }

    @Test
    void forgetsAssessmentsWhenTheirTimeIsOverAndKeepsTheirOutcomes() {
        var old = begunAt(Bicycles.NOON.minusSeconds(1));
        var young = begunAt(Bicycles.NOON);
        stores.assessments().finish(old, OutcomeEntries.tooClose(Bicycles.NOON));

        assertEquals(new Tidied(1, 0, 0), Housekeeping.tidy(sql.database(), NOW));

        assertEquals(Optional.empty(), stores.assessments().find(old.token()));
        assertEquals(Optional.of(young), stores.assessments().find(young.token()));
        assertEquals(1, sql.count("outcome"));
        assertEquals("1", sql.value("select sum(c.count) from outcome_count c"));
    }

    @Test
    void forgetsOldAttemptsToSignInAndKeepsThoseOfToday() {
        stores.accounts().signIn(new AccountName("old"), "whatever it was", HERE, NOW.minus(Duration.ofDays(2)));
        for (int i = 0; i < 5; i++) stores.accounts().signIn(new AccountName("new"), "whatever it was", HERE, NOW);

        assertEquals(new Tidied(0, 1, 0), Housekeeping.tidy(sql.database(), NOW));

        assertInstanceOf(
                SignIn.Throttled.class, stores.accounts().signIn(new AccountName("new"), "whatever it was", HERE, NOW));
    }

    @Test
    void forgetsDevicesThatNobodyUsedForHalfAYear() {
        sql.run("""
                insert into known_device (name, token_hash, used_at)
                values ('root', sha256('old'), timestamptz '%1$s' - interval '181 days'),
                       ('root', sha256('new'), timestamptz '%1$s' - interval '179 days')
                """.formatted(NOW));

        assertEquals(new Tidied(0, 0, 1), Housekeeping.tidy(sql.database(), NOW));

        assertEquals("t", sql.value("select token_hash = sha256('new') from known_device"));
    }

    @Test
    void hasAPartitionReadyForEachOfTheNextMonths() {
        var farAhead = Instant.parse("2040-03-31T23:30:00Z");

        Housekeeping.tidy(sql.database(), farAhead);
        Housekeeping.tidy(sql.database(), farAhead);

        assertEquals("13", sql.value("select count(*) from pg_class where relname ~ '^outcome_204[01]_\\d\\d$'"));
        stores.assessments().finish(begunAt(farAhead), OutcomeEntries.tooClose(farAhead));
        assertEquals("outcome_2040_03", sql.value("select tableoid::regclass::text from outcome"));
    }

    @Test
    void leavesAMonthAloneThatAlreadyHasOutcomesElsewhere() {
        var unforeseen = Instant.parse("2050-06-15T12:00:00Z");
        stores.assessments().finish(begunAt(unforeseen), OutcomeEntries.tooClose(unforeseen));
        assertEquals("outcome_at_other_times", sql.value("select tableoid::regclass::text from outcome"));

        Housekeeping.tidy(sql.database(), unforeseen);

        assertEquals(1, sql.count("outcome"));
        assertEquals("12", sql.value("select count(*) from pg_class where relname ~ '^outcome_205[01]_\\d\\d$'"));
    }
}
