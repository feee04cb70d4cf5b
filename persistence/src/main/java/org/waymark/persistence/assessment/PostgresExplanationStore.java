package org.waymark.persistence.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import javax.sql.DataSource;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.ExplanationStore;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.persistence.sql.Statements;
import org.waymark.persistence.sql.TokenHash;

/** Explanations beside their assessments, with which the database removes them; so all nodes profit, and restarts. */
@Singleton
@Transactional(TxType.SUPPORTS)
class PostgresExplanationStore implements ExplanationStore {

    private final DataSource database;

    @Inject
    PostgresExplanationStore(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Sensitivity> find(AssessmentToken token, String version) {
        return Statements.over(
                database,
                statements -> statements.one(
                        """
                        select e.findings
                          from explanation e
                         where e.token_hash = ?
                           and e.found_by = ?
                        """, row -> StoredSensitivity.read(row.getString("findings")), TokenHash.of(token), version));
    }

    @Override
    public void keep(AssessmentToken token, String version, Sensitivity found) {
        Statements.over(
                database,
                statements -> statements.update("""
                        insert into explanation (token_hash, found_by, findings)
                        select a.token_hash, ?, ?::jsonb
                          from assessment a
                         where a.token_hash = ?
                           and a.finished_at is not null
                            on conflict (token_hash)
                            do update set found_by = excluded.found_by,
                                          findings = excluded.findings
                        """, version, StoredSensitivity.write(found), TokenHash.of(token)));
    }
}
