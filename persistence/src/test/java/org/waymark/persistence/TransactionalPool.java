package org.waymark.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Stands in for the container's pool: within a transaction every connection is the transaction's, and neither closing nor
 * committing it does anything; outside each is new and commits each statement.
 */
final class TransactionalPool {

    private final DataSource database;
    private final ThreadLocal<Optional<Connection>> current = ThreadLocal.withInitial(Optional::empty);

    TransactionalPool(DataSource database) {
        this.database = database;
    }

    void begin() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        current.set(Optional.of(connection));
    }

    void commit() throws SQLException {
        try (var connection = ended()) {
            connection.commit();
        }
    }

    void rollback() throws SQLException {
        try (var connection = ended()) {
            connection.rollback();
        }
    }

    DataSource asDataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("getConnection")) return invoke(database, method, arguments);
            var transactions = current.get();
            return transactions.isPresent() ? unclosed(transactions.get()) : database.getConnection();
        });
    }

    private Connection ended() {
        var connection = current.get().orElseThrow();
        current.remove();
        return connection;
    }

    private static Connection unclosed(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "close", "commit", "rollback", "setAutoCommit" -> null;
            default -> invoke(connection, method, arguments);
        });
    }

    static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
