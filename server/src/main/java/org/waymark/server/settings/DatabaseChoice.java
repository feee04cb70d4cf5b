package org.waymark.server.settings;

import java.nio.file.Path;
import java.util.Optional;

/** Which PostgreSQL the server uses. */
public sealed interface DatabaseChoice {
    /**
     * One of its own, with its data in the data folder.
     *
     * @param programs where the PostgreSQL programs are unpacked
     */
    record Embedded(Path programs) implements DatabaseChoice {}

    /**
     * One that somebody else runs.
     *
     * @param owner who owns the tables, or a superuser who makes that role
     * @param application whom the applications sign in as
     */
    record External(Login owner, Login application) implements DatabaseChoice {}

    /**
     * What is known of a way in.
     *
     * @param password empty: the one in the data folder, if there is one
     */
    record Login(String url, Optional<String> user, Optional<Secret> password) {}
}
