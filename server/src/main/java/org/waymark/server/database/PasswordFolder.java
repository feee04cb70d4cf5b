package org.waymark.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.waymark.server.files.PrivateFiles;
import org.waymark.server.settings.Secret;

/** A password for each {@link DatabaseRole}, in a file of its own that only the owner of the data folder may read. */
record PasswordFolder(Path path) {
    private static final int PASSWORD_BYTES = 24;

    static PasswordFolder in(Path data) {
        return new PasswordFolder(data.resolve("passwords"));
    }

    /** The password that is there; empty if there is none, or a start was killed before it had written it. */
    Optional<Secret> find(DatabaseRole role) throws IOException {
        if (!Files.exists(file(role))) return Optional.empty();
        String password = Files.readString(file(role)).strip();
        return password.isEmpty() ? Optional.empty() : Optional.of(new Secret(password));
    }

    /** The password that is there; a new one if there is none. */
    Secret findOrMake(DatabaseRole role) throws IOException {
        Optional<Secret> found = find(role);
        return found.isPresent() ? found.get() : make(role);
    }

    private Secret make(DatabaseRole role) throws IOException {
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        PrivateFiles.makeFolder(path);
        PrivateFiles.write(file(role), password);
        return new Secret(password);
    }

    private Path file(DatabaseRole role) {
        return path.resolve(role.fileName());
    }
}
