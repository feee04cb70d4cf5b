package org.waymark.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.CommandLineUser;
import org.waymark.core.document.Reading;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.Together;
import org.waymark.persistence.Sql;
import org.waymark.persistence.account.Passwords;
import org.waymark.persistence.schema.FirstStart.NewAdministrator;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

class FirstStartIT {

    private static final AccountName ADA = new AccountName("ada");
    private static final CommandLineUser OPERATOR = new CommandLineUser("grace", "build-7");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final TestDatabase DATABASE = PostgresForTests.database();

    private final Sql sql = new Sql(Installed.emptied(DATABASE).dataSource());
    private final FirstStart firstStart = new FirstStart(sql.database(), Bicycles::model);

    @Nested
    class OnAnEmptyDatabase {
        @Test
        void installsTheDefaultModelAsVersionOne() {
            firstStart.prepare(ADA, Optional.empty(), OPERATOR, NOON);

            assertEquals(
                    "1 published system",
                    sql.value("select concat_ws(' ', number, state, published_by) from model_version"));
            assertEquals(
                    new Reading.Read<>(Bicycles.model()),
                    ModelDocument.read(sql.value("select document from model_version")));
        }

        @Test
        void makesAnAdministratorWithAPasswordThatIsShownOnce() {
            var made = firstStart.prepare(ADA, Optional.empty(), OPERATOR, NOON).orElseThrow();

            var password = made.generatedPassword().orElseThrow();
            assertEquals(20, password.length());
            assertTrue(Passwords.matches(password, sql.value("select hash from credential where name = 'ada'")));
            assertEquals(
                    List.of("administrator", "analyst"), sql.column("select role from account_role order by role"));
            assertFalse(made.toString().contains(password));
        }

        @Test
        void takesTheGivenPassword() {
            var made = firstStart.prepare(ADA, Optional.of("correct horse battery"), OPERATOR, NOON);

            assertEquals(Optional.of(new NewAdministrator(ADA, Optional.empty())), made);
            assertTrue(Passwords.matches("correct horse battery", sql.value("select hash from credential")));
        }

        @Test
        void refusesAPasswordThatEverybodyTries() {
            var refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> firstStart.prepare(ADA, Optional.of("password1234"), OPERATOR, NOON));

            assertTrue(refused.getMessage().contains("is one of the most common ones"), refused.getMessage());
        }

        @Test
        void asksForAnotherPasswordAtTheFirstSignInWhoeverMadeTheFirst() {
            firstStart.prepare(ADA, Optional.of("correct horse battery"), OPERATOR, NOON);

            assertEquals("t", sql.value("select must_change_password from account"));
        }

        @Test
        void leavesNothingBehindWhenThePasswordIsTooShort() {
            var refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> firstStart.prepare(ADA, Optional.of("short"), OPERATOR, NOON));

            assertEquals(
                    "The password has fewer than 12 characters. Maybe use a few unrelated words, 12 to 200 characters together.",
                    refused.getMessage());
            assertEquals(0, sql.count("model_version"));
            assertEquals(0, sql.count("account"));
        }

        @Test
        void isDoneOnceByManyNodesThatStartTogether() {
            var made = Together.run(4, () -> firstStart.prepare(ADA, Optional.empty(), OPERATOR, NOON));

            assertEquals(1, made.stream().filter(Optional::isPresent).count());
            assertEquals(1, sql.count("model_version"));
            assertEquals(2, sql.count("audit_event"));
        }

        @Test
        void standsInTheAuditLog() {
            firstStart.prepare(ADA, Optional.empty(), OPERATOR, NOON);

            assertEquals(
                    List.of(
                            "grace@build-7 (command line) MODEL_INSTALLED version 1",
                            "grace@build-7 (command line) ACCOUNT_CREATED account ada"),
                    sql.column("select concat_ws(' ', by, action, subject) from audit_event order by number"));
        }
    }

    @Nested
    class WithTheModelThatShips {
        @Test
        void installsIt() {
            new FirstStart(sql.database()).prepare(ADA, Optional.empty(), OPERATOR, NOON);

            assertEquals(
                    new Reading.Read<>(DefaultModel.load()),
                    ModelDocument.read(sql.value("select document from model_version")));
        }
    }

    @Nested
    class OnADatabaseThatHasBoth {
        @Test
        void doesNothing() {
            firstStart.prepare(ADA, Optional.empty(), OPERATOR, NOON);

            var again = firstStart.prepare(new AccountName("eve"), Optional.of("x"), OPERATOR, NOON.plusSeconds(60));

            assertEquals(Optional.empty(), again);
            assertEquals(1, sql.count("account"));
            assertEquals(1, sql.count("model_version"));
            assertEquals(2, sql.count("audit_event"));
        }
    }
}
