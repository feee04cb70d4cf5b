package org.waymark.persistence;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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
public final class Stores implements AutoCloseable {

    /** In place of {@code sql.Database}. */
    @Singleton
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

    /** All beans of this module but the one that asks the container for the database; packages keep them to themselves. */
    private static final Class<?>[] BEANS = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.waymark.persistence")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(Singleton.class))
                    .filter(type -> !type.getSimpleName().equals("Database"))
                    .map(JavaClass::reflect)
                    .toArray(Class<?>[]::new);

    private static final AtomicInteger NODES = new AtomicInteger();

    private final Transactions transactions;
    private final WeldContainer beans;

    public Stores(TestDatabase database) {
        transactions = new Transactions(database.asApplication().dataSource());
        DatabaseForTests.STARTING.set(transactions);
        beans = new Weld("node-" + NODES.incrementAndGet())
                .disableDiscovery()
                .addBeanClasses(BEANS)
                .addBeanClasses(DatabaseForTests.class, TransactionalForTests.class)
                .skipShutdownHook()
                .initialize();
        bean(DatabaseForTests.class).transactions(); // made now, with the transactions of this node
        DatabaseForTests.STARTING.remove();
    }

    public AssessmentStore assessments() {
        return beans.select(AssessmentStore.class).get();
    }

    public ExplanationStore explanations() {
        return beans.select(ExplanationStore.class).get();
    }

    public OutcomeCounts counts() {
        return beans.select(OutcomeCounts.class).get();
    }

    public ModelVersions versions() {
        return beans.select(ModelVersions.class).get();
    }

    public PublishedModels published() {
        return beans.select(PublishedModels.class).get();
    }

    public Accounts accounts() {
        return beans.select(Accounts.class).get();
    }

    public AuditLog audit() {
        return beans.select(AuditLog.class).get();
    }

    public UnsavedWeightsStore unsavedWeights() {
        return beans.select(UnsavedWeightsStore.class).get();
    }

    public <T> T bean(Class<T> type) {
        return beans.select(type).get();
    }

    @Override
    public void close() {
        beans.close();
        transactions.close();
    }
}
