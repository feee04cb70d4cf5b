package org.waymark.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.core.testing.Bicycles.NOON;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.OutcomeEntries;
import org.waymark.persistence.Sql;
import org.waymark.persistence.Stores;
import org.waymark.persistence.sql.DatabaseException;

/** What the database refuses by itself, whatever program asks, and the name of the rule it gives. */
class SchemaRulesIT {

    private static Sql sql;
    private static Stores stores;

    @BeforeAll
    static void fill() {
        var database = Installed.withBicycles();
        sql = new Sql(database.dataSource());
        stores = new Stores(database);
        var begun = new Assessment(
                AssessmentToken.random(new SecureRandom()),
                VersionNumber.FIRST,
                Locale.ENGLISH,
                Bicycles.answers(),
                NOON,
                NOON,
                Optional.empty());
        stores.assessments().add(begun);
        stores.assessments().finish(begun, OutcomeEntries.tooClose(NOON));
        sql.run("""
                insert into model_version (state, document, based_on, revision, saved_by, saved_at)
                values ('draft', '{}', 1, nextval('model_version_revision'), 'ada', now())
                """);
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update model_version set document = '{}' where number = 1",
                "update model_version set reason = 'a better one' where number = 1",
                "update model_version set number = 7 where number = 1",
                "update model_version set published_by = 'eve' where number = 1",
                "update model_version set published_at = now() where number = 1",
                "update model_version set state = 'retired', retired_at = now(), reason = 'x' where number = 1",
                "delete from model_version where number = 1"
            })
    void aPublishedVersionIsNeitherChangedNorDeleted(String attempt) {
        assertRefused("a_published_version_never_changes", attempt);
    }

    @Test
    void aRetiredVersionDoesNotComeBack() {
        var database = Installed.withBicycles();
        var other = new Sql(database.dataSource());
        assertEquals(1, other.run("update model_version set state = 'retired', retired_at = now() where number = 1"));

        var refused = assertThrows(
                DatabaseException.class,
                () -> other.run("update model_version set state = 'published', retired_at = null where number = 1"));

        assertEquals("a_published_version_never_changes", constraint(refused));
    }

    @Test
    void thereIsOneDraftAndOnePublishedVersion() {
        assertRefused("model_version_has_one_draft", """
                insert into model_version (state, document, revision, saved_by, saved_at)
                values ('draft', '{}', 1000, 'bob', now())
                """);
        assertRefused("model_version_has_one_published", """
                insert into model_version (state, document, revision, saved_by, saved_at, number, published_by, published_at, reason)
                values ('published', '{}', 1001, 'bob', now(), 2, 'bob', now(), 'me too')
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "'  '"})
    void aVersionIsPublishedForAReason(String reason) {
        var rule = reason.equals("null")
                ? "model_version_is_numbered_and_signed_when_published"
                : "model_version_is_published_for_a_reason";
        assertRefused(rule, """
                update model_version
                   set state = 'published', number = 2, published_by = 'ada', published_at = now(), reason = %s
                 where state = 'draft'
                """.formatted(reason));
    }

    @Test
    void anOutcomeIsNeverChanged() {
        assertRefused("outcome_never_changes", "update outcome set margin = 1");
    }

    @Test
    void anOutcomeStaysAsLongAsItsAssessment() {
        assertRefused("assessment_points_to_its_outcome", "delete from outcome");
    }

    @Test
    void aFinishedAssessmentIsNeverChanged() {
        assertRefused("a_finished_assessment_never_changes", "update assessment set answers = '{}'");
    }

    @Test
    void noTableThatMustKeepItsRowsIsEmptied() {
        assertRefused("outcome_is_never_emptied", "truncate outcome, assessment, explanation");
        assertRefused("audit_event_is_never_emptied", "truncate audit_event");
        assertRefused("model_version_is_never_emptied", "truncate model_version, outcome, assessment, explanation");
    }

    @Test
    void theAuditLogOnlyGrows() {
        assertRefused("audit_event_never_changes", "update audit_event set by = 'nobody'");
        assertRefused("audit_event_never_changes", "delete from audit_event");
    }

    @Test
    void aPasswordIsKeptAsAnArgon2idHashOnly() {
        assertRefused("credential_is_an_argon2id_hash", "update credential set hash = 'secret'");
    }

    @Test
    void theTokenOfAnAssessmentIsNotKept() {
        assertEquals("32", sql.value("select octet_length(token_hash) from assessment"));
        assertRefused(
                "assessment_token_is_a_sha256", "insert into assessment values ('abc', 1, 'en', '{}', now(), now())");
    }

    private static void assertRefused(String rule, String attempt) {
        var refused = assertThrows(DatabaseException.class, () -> sql.run(attempt), attempt);
        assertEquals(rule, constraint(refused), attempt);
    }

    /** The name of the rule; on a partition PostgreSQL puts a number behind it. */
    private static String constraint(DatabaseException refused) {
        var cause = (PSQLException) refused.getCause();
        return Optional.ofNullable(cause.getServerErrorMessage())
                .map(ServerErrorMessage::getConstraint)
                .map(name -> name.replaceFirst("_\\d+$", ""))
                .orElse("no rule: " + cause.getMessage());
    }
}
