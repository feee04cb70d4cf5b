package org.waymark.acceptance.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.waymark.acceptance.RunningServer;
import org.waymark.acceptance.journey.Chromium;

/** Journeys through the back office. All share one server, which stops with the JVM; each has accounts of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BackOfficeJourneys {

    /** Started when first asked for. Its administrator signs in once with the printed password, and must change it. */
    private static final class Held {
        static final RunningServer SERVER = start();
        static boolean passwordIsChanged;

        private static RunningServer start() {
            try {
                var server = RunningServer.on(Files.createTempDirectory(Path.of("target"), "back-office")
                        .toAbsolutePath());
                Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the server of the back office"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final List<Colleague> colleagues = new ArrayList<>();
    private Chromium chromium;
    RunningServer server;

    @BeforeAll
    void openABrowser() {
        chromium = Chromium.start();
        server = Held.SERVER;
    }

    @AfterAll
    void closeTheBrowser() {
        if (chromium != null) chromium.close();
    }

    @AfterEach
    void goHome() {
        colleagues.forEach(Colleague::close);
        colleagues.clear();
    }

    /** At a browser of their own, which nobody has used before. */
    Colleague somebody() {
        var somebody = Colleague.at(chromium, server.adminAddress());
        colleagues.add(somebody);
        return somebody;
    }

    Colleague administrator() {
        if (Held.passwordIsChanged) return somebody().signIn("admin", Colleague.OWN_PASSWORD);
        var administrator = somebody().signInFirst("admin", server.administratorPassword());
        Held.passwordIsChanged = true;
        return administrator;
    }
}
