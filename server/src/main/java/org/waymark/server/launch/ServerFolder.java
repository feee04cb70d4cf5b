package org.waymark.server.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.server.files.PrivateFiles;
import org.waymark.server.report.StartFailure;

/** The folder of the application server's own files, made anew at every start. */
record ServerFolder(Path path) {
    private static final String LOG_SETTINGS = "logging.properties";

    /** Emptied first: the server would otherwise serve the applications of an earlier run again. */
    static ServerFolder prepare(Path path, ProgramFolder program) {
        try {
            PrivateFiles.deleteTree(path);
            PrivateFiles.copyTree(program.serverTemplate(), path);
            try (InputStream settings = ServerFolder.class.getResourceAsStream("/org/waymark/server/" + LOG_SETTINGS)) {
                Files.copy(settings, path.resolve(LOG_SETTINGS));
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The folder %s cannot be prepared: %s.".formatted(path, StartFailure.reasonOf(e)), e);
        }
        return new ServerFolder(path);
    }

    Path logSettings() {
        return path.resolve(LOG_SETTINGS);
    }
}
