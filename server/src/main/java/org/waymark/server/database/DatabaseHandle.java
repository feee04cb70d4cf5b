package org.waymark.server.database;

/** A PostgreSQL that the server may use until it closes it. */
public sealed interface DatabaseHandle extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {
    /** As the role that owns the tables, for the launcher's own work. */
    DatabaseAddress owner();

    /** As the role of the two web applications. */
    DatabaseAddress application();

    /** Fails, with the reason and the way out, if the applications could not sign in. */
    default void requireApplication() {
        application().connect(DatabaseRole.APPLICATION);
    }

    /** For people, for example {@code PostgreSQL 18.6, port 40123}. */
    String description();

    @Override
    void close();
}
