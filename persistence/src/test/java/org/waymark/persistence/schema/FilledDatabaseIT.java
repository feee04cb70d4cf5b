package org.waymark.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Origin;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.analytics.OutcomeCount;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.Importance;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.OutcomeEntries;
import org.waymark.persistence.Sql;
import org.waymark.persistence.Stores;
import org.waymark.persistence.testing.PostgresForTests;

/** A database that was filled under any earlier schema comes to the latest one with all it holds, and works on. */
class FilledDatabaseIT {

    private static final AssessmentToken OPEN = new AssessmentToken("AAAAAAAAAAAAAAAAAAAAAA");
    private static final AssessmentToken FINISHED = new AssessmentToken("BBBBBBBBBBBBBBBBBBBBBB");
    private static final Instant LATER = Instant.parse("2026-11-25T12:00:00Z");

    private static final Origin HERE = new Origin("192.0.2.1", Optional.empty());

    static List<MigrationVersion> versions() {
        return RealData.versions();
    }

    @ParameterizedTest(name = "filled under schema {0}")
    @MethodSource("versions")
    void losesNothingAndWorksOn(MigrationVersion version) {
        var database = PostgresForTests.emptyDatabase();
        var sql = new Sql(database.dataSource());
        RealData.fill(sql, versions(), version);
        var before = RealData.rows(sql);

        Migrations.migrate(sql.database());

        assertEquals(before, keptOf(before, RealData.rows(sql)));
        assertEquals(List.of(), sql.column(CountsInStepIT.MISCOUNTED));
        try (var stores = new Stores(database)) {
            modelsAreAsTheyWere(stores);
            if (before.containsKey("assessment")) assessmentsGoOn(stores);
            if (before.containsKey("account")) peopleSignIn(stores);
            if (before.containsKey("audit_event")) theAuditLogIsRead(stores);
        }
        assertEquals(List.of(), sql.column(CountsInStepIT.MISCOUNTED));
    }

    private static Map<String, Long> keptOf(Map<String, Long> before, Map<String, Long> after) {
        after.keySet().retainAll(before.keySet());
        return after;
    }

    private static void modelsAreAsTheyWere(Stores stores) {
        assertEquals(new VersionNumber(2), stores.published().current().number());
        assertEquals(
                Bicycles.model(),
                stores.published().find(VersionNumber.FIRST).orElseThrow().model());
        assertEquals(
                new VersionNumber(2), stores.versions().draft().orElseThrow().basedOn());
        assertEquals(2, stores.versions().summaries().size());
    }

    private static void assessmentsGoOn(Stores stores) {
        var open = stores.assessments().find(OPEN).orElseThrow();
        assertEquals(
                AnswerSheet.EMPTY
                        .with(Bicycles.USE, new Answer.Chosen(Bicycles.COMMUTE))
                        .with(Bicycles.BUDGET, new Answer.Amount(900))
                        .with(Bicycles.EXTRAS, new Answer.ChosenAll(Set.of(Bicycles.BASKET, Bicycles.MOTOR)))
                        .with(Bicycles.CHILDREN, new Answer.Agreed(true))
                        .with(Bicycles.SPEED_MATTERS, new Answer.Matters(Importance.VERY))
                        .with(Bicycles.LOAD_MATTERS, new Answer.Skipped()),
                open.answers());
        long counted = counted(stores);

        stores.assessments().finish(open, OutcomeEntries.tooClose(LATER));
        assertEquals(counted + 1, counted(stores));

        assertEquals(
                Optional.of(Instant.parse("2026-11-22T13:00:00Z")),
                stores.assessments().find(FINISHED).orElseThrow().finishedAt());
        stores.assessments().delete(FINISHED);
        assertEquals(counted, counted(stores));
    }

    private static long counted(Stores stores) {
        return stores.counts().between(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1)).stream()
                .mapToLong(OutcomeCount::count)
                .sum();
    }

    private static void peopleSignIn(Stores stores) {
        var welcome = assertInstanceOf(
                SignIn.Welcome.class,
                stores.accounts().signIn(new AccountName("ada"), "correct horse battery", HERE, LATER));
        assertEquals(Set.of(Role.ADMINISTRATOR, Role.ANALYST), welcome.account().roles());
        assertTrue(welcome.account().mustChangePassword(), "the password the account was made with was never changed");
        assertEquals(
                new SignIn.Refused(),
                stores.accounts().signIn(new AccountName("bob"), "correct horse battery", HERE, LATER));
    }

    private static void theAuditLogIsRead(Stores stores) {
        var events =
                stores.audit().newest(100, Long.MAX_VALUE, AuditFilter.NONE).reversed();
        assertEquals(
                List.of("version 1", "version 2"),
                events.stream().map(AuditEvent::subject).limit(2).toList());
        assertEquals(AuditEvent.asWritten("", "published"), events.getFirst().changes(), "as it was written then");
    }
}
