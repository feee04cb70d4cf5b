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

    /** One that somebody else runs. */
    record External(String url, Optional<String> user, Optional<Secret> password) implements DatabaseChoice {}
}
