package org.waymark.persistence.analytics;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.waymark.core.analytics.OutcomeCount;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;
import org.waymark.persistence.sql.Statements;

/** Counts that the database keeps in step with the outcomes. */
@Singleton
@Transactional(Transactional.TxType.SUPPORTS)
class PostgresOutcomeCounts implements OutcomeCounts {

    private final DataSource database;

    @Inject
    PostgresOutcomeCounts(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean areOfMadeUpPeople() {
        return Statements.over(database, PostgresOutcomeCounts::areOfMadeUpPeople);
    }

    static boolean areOfMadeUpPeople(Statements statements) throws SQLException {
        return statements
                .one(
                        "select bool_and(c.synthetic) as all_synthetic from outcome_count c",
                        row -> row.getBoolean("all_synthetic"))
                .orElse(false);
    }

    @Override
    public List<OutcomeCount> between(LocalDate from, LocalDate to) {
        boolean areMadeUp = areOfMadeUpPeople();
        return Statements.over(
                database,
                statements -> statements.list(
                        """
                        select c.day, c.version, c.kind, c.recommended, c.count
                          from outcome_count c
                         where c.day >= ?
                           and c.day < ?
                           and c.synthetic = ?
                         order by c.day,
                                  c.version,
                                  array_position(array['recommended', 'too_close', 'none_fits'], c.kind),
                                  c.recommended collate "C"
                        """,
                        row -> new OutcomeCount(
                                row.getObject("day", LocalDate.class),
                                new VersionNumber(row.getInt("version")),
                                OutcomeKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                Optional.ofNullable(row.getString("recommended"))
                                        .map(AlternativeId::new),
                                row.getLong("count")),
                        from,
                        to,
                        areMadeUp));
    }
}
