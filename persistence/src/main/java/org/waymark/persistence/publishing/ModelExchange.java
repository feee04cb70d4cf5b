package org.waymark.persistence.publishing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.waymark.core.account.CommandLineUser;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.Change;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.persistence.audit.AuditRows;
import org.waymark.persistence.sql.OneAtATime;
import org.waymark.persistence.sql.Statements;

/** Takes models out of the database and puts them in as the draft, for programs that run beside the applications. */
public final class ModelExchange {

    /**
     * What became of the draft.
     *
     * @param next the version it will be when it is published
     * @param replaced whether there was a draft before, whose content is gone
     */
    public record Brought(VersionNumber next, boolean replaced) {}

    private final DataSource database;

    public ModelExchange(DataSource database) {
        this.database = database;
    }

    /** The version that new assessments use. */
    public DecisionModel published() {
        return model("select v.document from model_version v where v.state = 'published'")
                .orElseThrow(() -> new IllegalStateException("No model version is published."));
    }

    /** All versions that are or were published, in the order of their numbers. */
    public List<PublishedModel> versions() {
        return Statements.over(
                database,
                statements -> statements.list(
                        """
                        select v.number, v.document, v.published_at, v.published_by, v.reason
                          from model_version v
                         where v.number is not null
                         order by v.number
                        """,
                        row -> new PublishedModel(
                                new VersionNumber(row.getInt("number")),
                                read(row.getString("document")),
                                Statements.instant(row, "published_at"),
                                row.getString("published_by"),
                                row.getString("reason"))));
    }

    /** What is being edited; empty if nothing is. */
    public Optional<DecisionModel> draft() {
        return Statements.over(database, ModelExchange::draft);
    }

    /** A version that is or was published; empty if there is none with this number. */
    public Optional<DecisionModel> version(VersionNumber number) {
        return model("select v.document from model_version v where v.number = ?", number.value());
    }

    /**
     * Makes {@code model} the content of the draft; opens one from the published version if there is none. Somebody who
     * is editing the draft is told when they save. Both acts stand in the audit log.
     *
     * @param reason why, as it shall stand there
     */
    public Brought bringAsDraft(DecisionModel model, CommandLineUser by, Instant at, String reason) {
        return Statements.inTransaction(database, statements -> bringAsDraft(statements, model, by, at, reason));
    }

    private static Brought bringAsDraft(
            Statements statements, DecisionModel model, CommandLineUser by, Instant at, String reason)
            throws SQLException {
        OneAtATime.MODEL_LIFE.enter(statements);
        var published = statements
                .one("select v.number from model_version v where v.state = 'published'", row -> row.getInt(1))
                .orElseThrow(() -> new IllegalStateException("No model version is published."));
        var latest = statements
                .one("select max(v.number) from model_version v", row -> row.getInt(1))
                .orElseThrow();
        var next = new VersionNumber(latest).next();
        var before = draft(statements);
        if (before.isEmpty()) {
            statements.update("""
                    insert into model_version (state, document, based_on, revision, saved_by, saved_at)
                    select 'draft', v.document, v.number, nextval('model_version_revision'), ?, ?
                      from model_version v
                     where v.number = ?
                    """, by.asAuthor().value(), at, published);
            log(
                    statements,
                    at,
                    by,
                    Action.DRAFT_OPENED,
                    next,
                    AuditEvent.draftOpened(new VersionNumber(published)),
                    reason);
        }
        var changes = ModelChanges.between(draft(statements).orElseThrow(), model);
        statements.update("""
                update model_version
                   set document = ?::jsonb,
                       revision = nextval('model_version_revision'),
                       saved_by = ?,
                       saved_at = ?
                 where state = 'draft'
                """, ModelDocument.write(model), by.asAuthor().value(), at);
        log(statements, at, by, Action.DRAFT_SAVED, next, changes, reason);
        return new Brought(next, before.isPresent());
    }

    private static Optional<DecisionModel> draft(Statements statements) throws SQLException {
        return statements.one(
                "select v.document from model_version v where v.state = 'draft'", row -> read(row.getString(1)));
    }

    private static void log(
            Statements statements,
            Instant at,
            CommandLineUser by,
            Action action,
            VersionNumber next,
            List<Change> changes,
            String reason)
            throws SQLException {
        new AuditRows(statements).add(at, by.toString(), action, AuditEvent.subjectOfDraft(next), changes, reason);
    }

    private Optional<DecisionModel> model(String query, Object... parameters) {
        return Statements.over(
                database, statements -> statements.one(query, row -> read(row.getString(1)), parameters));
    }

    private static DecisionModel read(String document) {
        return ModelDocument.read(document)
                .orThrow(findings -> new IllegalStateException("A stored model cannot be read: " + findings));
    }
}
