package org.waymark.persistence.analytics;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.waymark.core.backtest.StoredOutcomes;

/** Gives applications the answers of outcomes, which programs beside them make for themselves. */
@Singleton
class PostgresStoredOutcomes {

    @Produces
    @Singleton
    StoredOutcomes storedOutcomes(DataSource database) {
        return new OutcomeAnswers(database);
    }
}
