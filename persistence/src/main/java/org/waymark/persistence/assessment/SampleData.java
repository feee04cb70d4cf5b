package org.waymark.persistence.assessment;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.waymark.core.assessment.SamplePlan;
import org.waymark.persistence.sql.DatabaseException;
import org.waymark.persistence.sql.OneAtATime;
import org.waymark.persistence.sql.Statements;

/** Adds made-up assessments to a database, and removes them all, for programs that run beside the applications. */
public final class SampleData {

    /** How many rows are gone. */
    public record Removed(int assessments, int outcomes) {}

    /** The people of this seed are in the database already. */
    public static final class AlreadyThere extends RuntimeException {
        private static final long serialVersionUID = 1;

        private AlreadyThere(Throwable cause) {
            super(cause);
        }
    }

    private final DataSource database;

    public SampleData(DataSource database) {
        this.database = database;
    }

    /**
     * Adds all that {@code source} hands over, in one transaction: if it fails, or the program is ended, nothing of it is there.
     *
     * @param source is called once, and calls its argument from the thread it was called on
     * @throws AlreadyThere if assessments of the same seed and number are in the database
     */
    public void add(SamplePlan plan, Consumer<Consumer<SampleRows>> source) {
        makePartitions(plan);
        try {
            Statements.inTransaction(database, statements -> {
                OneAtATime.SAMPLE_DATA.enter(statements);
                source.accept(rows -> add(statements, rows));
                return true;
            });
        } catch (DatabaseException failed) {
            throw isAboutTokens(failed) ? new AlreadyThere(failed) : failed;
        }
    }

    /** In a transaction of its own, for it keeps people from finishing as long as that lasts. */
    private void makePartitions(SamplePlan plan) {
        var first = LocalDate.ofInstant(plan.from(), ZoneOffset.UTC);
        var last = LocalDate.ofInstant(plan.to(), ZoneOffset.UTC);
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        Statements.over(
                database,
                statements -> statements.list("select make_outcome_months(?, ?)", row -> true, first, months));
    }

    private static void add(Statements statements, SampleRows rows) {
        try {
            var ids = statements.list(
                    "select nextval('outcome_id') from generate_series(1, ?)",
                    row -> row.getLong(1),
                    rows.outcomes().size());
            statements.copy(SampleRows.COPY_OUTCOMES, rows.outcomes(ids));
            statements.copy(SampleRows.COPY_ASSESSMENTS, rows.assessments(ids));
        } catch (SQLException failed) {
            throw new DatabaseException("The database refused", failed);
        }
    }

    private static boolean isAboutTokens(DatabaseException failed) {
        return failed.getCause() instanceof PSQLException refused
                && Optional.ofNullable(refused.getServerErrorMessage())
                        .map(ServerErrorMessage::getConstraint)
                        .filter("assessment_is_opened_by_one_token"::equals)
                        .isPresent();
    }

    /** Removes all that is marked as made up, in one transaction. */
    public Removed remove() {
        return Statements.inTransaction(database, statements -> {
            OneAtATime.SAMPLE_DATA.enter(statements);
            int assessments = statements.update("delete from assessment a where a.synthetic");
            return new Removed(assessments, statements.update("delete from outcome o where o.synthetic"));
        });
    }
}
