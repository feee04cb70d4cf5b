package org.waymark.persistence.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import javax.sql.DataSource;
import org.waymark.core.assessment.StoreCheck;
import org.waymark.persistence.sql.Statements;

/** Writes the one row of a table of its own, over the pool and in a transaction as everything else is written. */
@Singleton
@Transactional(TxType.NOT_SUPPORTED)
class PostgresStoreCheck implements StoreCheck {

    private final DataSource database;

    @Inject
    PostgresStoreCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public void writeAndRead(Instant now) {
        Statements.over(database, statements -> statements.one("""
                        insert into store_check (is_the_only_row, checked_at)
                        values (true, ?)
                            on conflict on constraint store_check_has_one_row
                            do update set checked_at = excluded.checked_at
                        returning checked_at
                        """, row -> Statements.instant(row, "checked_at"), now));
    }
}
