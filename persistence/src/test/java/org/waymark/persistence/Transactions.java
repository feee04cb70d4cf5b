package org.waymark.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Does for tests what the container does: one connection and one persistence context for a transaction, rolled back when
 * a runtime exception leaves it.
 */
final class Transactions implements AutoCloseable {

    private static final AtomicInteger SESSIONS = new AtomicInteger();

    private final TransactionalPool pool;
    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final ThreadLocal<Optional<EntityManager>> current = ThreadLocal.withInitial(Optional::empty);

    Transactions(DataSource database) {
        pool = new TransactionalPool(database);
        dataSource = pool.asDataSource();
        factory = Persistence.createEntityManagerFactory(
                "waymark",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", dataSource,
                        "jakarta.persistence.jtaDataSource", "",
                        "eclipselink.session-name", "test-" + SESSIONS.incrementAndGet(),
                        "eclipselink.logging.level", "WARNING"));
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** The persistence context of the transaction; outside of one each call has its own, as in the container. */
    EntityManager entities() {
        return TransactionalPool.proxy(EntityManager.class, (proxy, method, arguments) -> {
            var transaction = current.get();
            if (transaction.isPresent()) return TransactionalPool.invoke(transaction.get(), method, arguments);
            return TransactionalPool.invoke(factory.createEntityManager(), method, arguments);
        });
    }

    boolean isActive() {
        return current.get().isPresent();
    }

    <T> T required(Callable<T> work) throws Exception {
        return isActive() ? work.call() : begun(work);
    }

    private <T> T begun(Callable<T> work) throws Exception {
        pool.begin();
        var entities = factory.createEntityManager();
        current.set(Optional.of(entities));
        try {
            entities.getTransaction().begin();
            var result = work.call();
            entities.getTransaction().commit();
            pool.commit();
            return result;
        } catch (RuntimeException | SQLException failed) {
            if (entities.getTransaction().isActive()) entities.getTransaction().rollback();
            pool.rollback();
            throw failed;
        } finally {
            current.remove();
            entities.close();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
