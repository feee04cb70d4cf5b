package org.waymark.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.waymark.core.account.Accounts;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.ExplanationStore;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.publishing.AuditLog;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.UnsavedWeightsStore;
import org.waymark.persistence.testing.TestDatabase;

/**
 * The beans of this module on a test's database, wired by CDI as in the container, with no more rights than there. Each
 * instance is a node.
 */
final class Stores implements AutoCloseable {

    /** In place of {@link Database}. */
    @ApplicationScoped
    static class DatabaseForTests {
        private static final ThreadLocal<Transactions> STARTING = new ThreadLocal<>();
        private final Transactions transactions = STARTING.get();

        @Produces
        Transactions transactions() {
            return transactions;
        }

        @Produces
        DataSource dataSource() {
            return transactions.dataSource();
        }

        @Produces
        EntityManager entities() {
            return transactions.entities();
        }
    }

    private static final AtomicInteger NODES = new AtomicInteger();

    private final Transactions transactions;
    private final WeldContainer beans;

    Stores(TestDatabase database) {
        transactions = new Transactions(database.asApplication().dataSource());
        DatabaseForTests.STARTING.set(transactions);
        beans = new Weld("node-" + NODES.incrementAndGet())
                .disableDiscovery()
                .addBeanClasses(
                        Credentials.class,
                        DatabaseForTests.class,
                        JpaAccounts.class,
                        PostgresAuditLog.class,
                        JpaModelVersions.class,
                        JpaPublishedModels.class,
                        KnownDevices.class,
                        PasswordCheck.class,
                        PostgresAssessmentStore.class,
                        PostgresExplanationStore.class,
                        PostgresOutcomeCounts.class,
                        PostgresUnsavedWeights.class,
                        SignInThrottle.class,
                        TransactionalForTests.class)
                .skipShutdownHook()
                .initialize();
        bean(DatabaseForTests.class).transactions(); // made now, with the transactions of this node
        DatabaseForTests.STARTING.remove();
    }

    AssessmentStore assessments() {
        return beans.select(AssessmentStore.class).get();
    }

    ExplanationStore explanations() {
        return beans.select(ExplanationStore.class).get();
    }

    OutcomeCounts counts() {
        return beans.select(OutcomeCounts.class).get();
    }

    ModelVersions versions() {
        return beans.select(ModelVersions.class).get();
    }

    PublishedModels published() {
        return beans.select(PublishedModels.class).get();
    }

    Accounts accounts() {
        return beans.select(Accounts.class).get();
    }

    AuditLog audit() {
        return beans.select(AuditLog.class).get();
    }

    UnsavedWeightsStore unsavedWeights() {
        return beans.select(UnsavedWeightsStore.class).get();
    }

    <T> T bean(Class<T> type) {
        return beans.select(type).get();
    }

    @Override
    public void close() {
        beans.close();
        transactions.close();
    }
}
