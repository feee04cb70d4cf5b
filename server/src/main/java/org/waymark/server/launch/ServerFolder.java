package org.waymark.server.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.server.report.StartFailure;

/** The folder of the application server's own files, made anew at every start. */
record ServerFolder(Path path) {
    private static final String LOG_SETTINGS = "logging.properties";

    /** Emptied first: the server would otherwise serve the applications of an earlier run again. */
    static ServerFolder prepare(Path path, ProgramFolder program) {
        try {
            deleteTree(path);
            copyTree(program.serverTemplate(), path);
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

    private static void copyTree(Path from, Path to) throws IOException {
        for (Path path : pathsIn(from)) {
            Files.copy(path, to.resolve(from.relativize(path)));
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        for (Path path : pathsIn(folder).reversed()) {
            Files.delete(path);
        }
    }

    /** Every folder before what is in it. */
    private static List<Path> pathsIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
