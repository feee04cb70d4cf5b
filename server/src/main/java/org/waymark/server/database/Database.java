package org.waymark.server.database;

/** A PostgreSQL that the server may use until it closes it. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {
    DatabaseAddress address();

    /** For people, for example {@code PostgreSQL 18.6, port 40123}. */
    String description();

    @Override
    void close();
}
