package org.waymark.persistence.sql;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Makes a query fail when its connection breaks. EclipseLink would ask a database that may be frozen another three times,
 * with five seconds in between, while the person has long given up; they are told to come again instead. Public for
 * EclipseLink, which makes one.
 */
public final class FailingAtOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var login = (DatabaseLogin) session.getDatasourceLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
    }
}
