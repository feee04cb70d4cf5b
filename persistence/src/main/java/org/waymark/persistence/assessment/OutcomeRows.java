package org.waymark.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.model.AlternativeId;
import org.waymark.persistence.sql.Statements;
import tools.jackson.databind.node.JsonNodeFactory;

/** Adds and removes outcomes, within the transaction of their assessment. The database counts them. */
final class OutcomeRows {

    /** What identifies an outcome; the time says in which partition it is. */
    record Pointer(long id, Instant decidedAt) {}

    private OutcomeRows() {}

    /**
     * @param isSynthetic whether it belongs to somebody made up
     * @return the new outcome's id
     */
    static long add(Statements statements, OutcomeEntry outcome, boolean isSynthetic) throws SQLException {
        return statements
                .one(
                        """
                        insert into outcome (version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at, synthetic)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        returning id
                        """,
                        row -> row.getLong("id"),
                        outcome.version().value(),
                        outcome.draws().seed(),
                        outcome.draws().count(),
                        outcome.engine(),
                        kind(outcome),
                        outcome.recommended().map(AlternativeId::key),
                        shares(outcome.firstRankShares()),
                        outcome.margin(),
                        outcome.took().toMillis(),
                        outcome.packedAnswers(),
                        outcome.decidedAt(),
                        isSynthetic)
                .orElseThrow();
    }

    static void remove(Statements statements, Pointer outcome) throws SQLException {
        statements.update(
                "delete from outcome o where o.id = ? and o.decided_at = ?", outcome.id(), outcome.decidedAt());
    }

    /** Where a deleted assessment's row pointed to; empty if it was not finished. */
    static Optional<Pointer> pointer(ResultSet row) throws SQLException {
        long id = row.getLong("outcome_id");
        return Statements.optionalInstant(row, "finished_at").map(at -> new Pointer(id, at));
    }

    static String kind(OutcomeEntry outcome) {
        return outcome.kind().name().toLowerCase(Locale.ROOT);
    }

    static String shares(Map<AlternativeId, Double> shares) {
        var object = JsonNodeFactory.instance.objectNode();
        shares.forEach((alternative, share) -> object.put(alternative.key(), share));
        return object.toString();
    }
}
