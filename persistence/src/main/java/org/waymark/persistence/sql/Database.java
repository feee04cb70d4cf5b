package org.waymark.persistence.sql;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The database as the container gives it: one pool for both applications, made by the launcher. */
@Singleton
class Database {

    private static final String POOL = "jdbc/waymark";

    /** Looked up by its global name: an injected resource is not bound yet while the application starts. */
    @Produces
    DataSource pool() throws NamingException {
        return InitialContext.doLookup(POOL);
    }
}
