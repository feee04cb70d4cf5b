package org.waymark.acceptance.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.acceptance.RunningServer;

/**
 * One server for all journeys of this JVM, for people do not disturb each other. It stops with the JVM. A server that
 * runs already is taken instead when the system property {@code waymark.address} names it.
 */
public final class SharedServer {
    private SharedServer() {}

    /** Of the public pages, with a slash at the end. */
    public static URI address() {
        var given = System.getProperty("waymark.address", "");
        return given.isEmpty() ? Held.SERVER.address() : URI.create(given);
    }

    /** Started when first asked for. */
    private static final class Held {
        private static final RunningServer SERVER = start();

        private static RunningServer start() {
            try {
                var server = RunningServer.on(
                        Files.createTempDirectory(Path.of("target"), "journeys").toAbsolutePath());
                Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the server of the journeys"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
