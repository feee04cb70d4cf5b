package org.waymark.persistence.testing;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own for one test class, and how to reach it. */
public record TestDatabase(String url, String user, String password) {

    static final String APPLICATION = "waymark_application";
    static final String READER = "waymark_reader";

    /** The same one with the rights that the applications have. */
    public TestDatabase asApplication() {
        return new TestDatabase(url, APPLICATION, APPLICATION);
    }

    /** The same one with the rights of tools that only read. */
    public TestDatabase asReader() {
        return new TestDatabase(url, READER, READER);
    }

    /** Opens a new connection each time. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
