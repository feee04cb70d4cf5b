package org.waymark.server.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.DatabaseChoice;
import org.waymark.server.settings.DatabaseChoice.Login;

/** A database that somebody else starts, stops and backs up. */
public record ExternalDatabase(DatabaseAddress owner, DatabaseAddress application, String version)
        implements DatabaseHandle {

    /**
     * Reached once, so that a wrong address or password shows before the server starts. A superuser is used for nothing but
     * to make the roles.
     *
     * @param data whose passwords are taken where the settings name none
     */
    public static ExternalDatabase reach(DatabaseChoice.External choice, Path data) {
        var passwords = PasswordFolder.in(data.toAbsolutePath());
        try {
            DatabaseAddress given = address(choice.owner(), DatabaseRole.OWNER, passwords);
            DatabaseAddress owner = given;
            String version = given.connect(DatabaseRole.OWNER);
            try (Connection connection = given.dataSource().getConnection()) {
                var roles = new ExternalRoles(connection, passwords, choice.application());
                if (roles.isSuperuser()) {
                    roles.makeAll();
                    owner = address(
                            new Login(given.url(), Optional.empty(), Optional.empty()), DatabaseRole.OWNER, passwords);
                } else {
                    roles.makeApplicationIfAllowed();
                }
            }
            return new ExternalDatabase(
                    owner, address(choice.application(), DatabaseRole.APPLICATION, passwords), version);
        } catch (SQLException | IOException e) {
            throw new StartFailure(
                    "The roles in the database cannot be prepared: %s".formatted(StartFailure.reasonOf(e)), e);
        }
    }

    private static DatabaseAddress address(Login login, DatabaseRole role, PasswordFolder passwords)
            throws IOException {
        return new DatabaseAddress(
                login.url(),
                Optional.of(login.user().orElse(role.roleName())),
                login.password().isPresent() ? login.password() : passwords.find(role));
    }

    @Override
    public String description() {
        return "PostgreSQL %s at %s".formatted(version, owner.withoutSecrets());
    }

    @Override
    public void close() {
        // it is not ours to stop
    }
}
