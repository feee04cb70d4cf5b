package org.waymark.persistence.analytics;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.waymark.core.backtest.StoredOutcomes;
import org.waymark.core.model.VersionNumber;
import org.waymark.persistence.sql.Statements;

/** Answers of outcomes, read in the binary format of {@code copy}; also for programs that run beside the applications. */
public final class OutcomeAnswers implements StoredOutcomes {

    /** A signature of 11 bytes, flags, and an extension without content. */
    private static final int HEAD_BYTES = 19;

    private static final byte FIRST_OF_HEAD = 'P';

    /** Stands in the place of the number of columns after the last row. */
    private static final short END = -1;

    private final DataSource database;

    public OutcomeAnswers(DataSource database) {
        this.database = database;
    }

    @Override
    public Extent extent(Period period) {
        return Statements.over(database, statements -> {
            boolean areMadeUp = PostgresOutcomeCounts.areOfMadeUpPeople(statements);
            return statements
                    .one(
                            "select count(*) from outcome o where " + wanted(period, areMadeUp),
                            row -> new Extent(row.getLong(1), areMadeUp))
                    .orElseThrow();
        });
    }

    @Override
    public void read(Period period, Extent extent, Part part, Consumer<StoredAnswers> taker) {
        // copy takes no parameters; these are numbers and times of ours
        var sql =
                "copy (select o.version, o.packed_answers from outcome o where %s and o.id %% %s %s 0) to stdout (format binary)"
                        .formatted(wanted(period, extent.areMadeUp()), part.step(), part.isRest() ? "<>" : "=");
        Statements.over(database, statements -> {
            statements.copyOut(sql, row -> take(ByteBuffer.wrap(row), taker));
            return true;
        });
    }

    private static String wanted(Period period, boolean areMadeUp) {
        var wanted = new StringBuilder(areMadeUp ? "o.synthetic" : "not o.synthetic");
        period.from().ifPresent(from -> wanted.append(" and o.decided_at >= ").append(literal(from)));
        period.to().ifPresent(to -> wanted.append(" and o.decided_at < ").append(literal(to)));
        return wanted.toString();
    }

    private static String literal(Instant time) {
        return "timestamptz '%s'".formatted(time);
    }

    private static void take(ByteBuffer row, Consumer<StoredAnswers> taker) {
        if (row.get(0) == FIRST_OF_HEAD) row.position(HEAD_BYTES);
        if (!row.hasRemaining() || row.getShort() == END) return;
        row.getInt(); // the four bytes of the version
        var version = new VersionNumber(row.getInt());
        var packed = new byte[row.getInt()];
        row.get(packed);
        taker.accept(new StoredAnswers(version, packed));
    }
}
