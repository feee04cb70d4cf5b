package org.waymark.server.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The folder that the build makes: {@code server.jar}, {@code lib/}, {@code payara/}, {@code wars/}.
 *
 * @param version of this build
 * @param payara version of the application server in it
 */
record ProgramFolder(Path path, String version, String payara) {
    static ProgramFolder ofThisProgram() {
        var build = new Properties();
        try (InputStream file = ProgramFolder.class.getResourceAsStream("/org/waymark/server/build.properties")) {
            build.load(file);
            Path library = Path.of(ProgramFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ProgramFolder(
                    library.resolve("../..").normalize(), build.getProperty("version"), build.getProperty("payara"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path jar() {
        return path.resolve("server.jar");
    }

    /** What Payara Micro expects to find in its own folder: the adapters behind JDBC connection pools. */
    Path serverTemplate() {
        return path.resolve("payara-folder");
    }

    Path war(Application application) {
        return path.resolve("wars").resolve(application.name() + ".war");
    }
}
