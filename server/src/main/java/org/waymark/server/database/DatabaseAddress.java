package org.waymark.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.Secret;

/** How to reach a PostgreSQL database. */
public record DatabaseAddress(String url, Optional<String> user, Optional<Secret> password) {
    private static final int SECONDS_TO_CONNECT = 10;

    /** Unpooled connections, for the few statements of a start. */
    public PGSimpleDataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        user.ifPresent(source::setUser);
        password.map(Secret::text).ifPresent(source::setPassword);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        source.setApplicationName("waymark launcher");
        return source;
    }

    /**
     * Connects once and answers the version of the server, for example {@code 18.6}; else says what is wrong.
     *
     * @param role whose settings the person should look at then
     */
    String connect(DatabaseRole role) {
        try (Connection connection = dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new StartFailure(explanationOf(e, role), e);
        }
    }

    private String explanationOf(SQLException failure, DatabaseRole role) {
        String who = user.map(name -> "user '" + name + "'").orElse("the default user");
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        return switch (state) {
            case "28P01", "28000" ->
                "The database %s refused %s: the name or the password is wrong. Maybe check %s."
                        .formatted(withoutSecrets(), who, settingsOf(role));
            case "08004" ->
                "The database %s wants a password of %s, and none is known. Maybe set %s."
                        .formatted(withoutSecrets(), who, settingsOf(role));
            case "3D000" ->
                "The database server of %s has no such database. Maybe create it, or check WAYMARK_DATABASE_URL."
                        .formatted(withoutSecrets());
            default ->
                "The database %s cannot be reached: %s Maybe it is not running, or WAYMARK_DATABASE_URL names another host."
                        .formatted(withoutSecrets(), sentence(StartFailure.reasonOf(failure)));
        };
    }

    private static String settingsOf(DatabaseRole role) {
        return role == DatabaseRole.APPLICATION
                ? "WAYMARK_DATABASE_APPLICATION_USER and WAYMARK_DATABASE_APPLICATION_PASSWORD (docs/operations.md says how to make that user)"
                : "WAYMARK_DATABASE_USER and WAYMARK_DATABASE_PASSWORD";
    }

    /** The address without what follows the question mark, which may hold a password. */
    public String withoutSecrets() {
        return url.replaceFirst("\\?.*", "");
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
