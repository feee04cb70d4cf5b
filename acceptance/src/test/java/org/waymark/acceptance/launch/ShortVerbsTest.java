package org.waymark.acceptance.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.Program;
import org.waymark.acceptance.ProgramRun;
import org.waymark.acceptance.RunningServer;

/** The jar that the script starts for all verbs but {@code run}: it has all they need, and they load nothing else. */
class ShortVerbsTest {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("waymark.root", ".."), "docs/examples/two-jobs.json");

    @Test
    void theVersionIsToldWithoutTheCommandLineLibrary() throws IOException {
        var ended = run(Map.of(), "-Xlog:class+load", "--version");
        assertPrints("Waymark ", ended);
        assertLoadsNothingOf(ended, "picocli.CommandLine ", "tools.jackson.", "org.waymark.core.");
    }

    @Test
    void evaluatingLoadsNeitherDatabaseNorServer() throws IOException {
        var ended = run(Map.of(), "-Xlog:class+load", "evaluate", EXAMPLE.toString());
        assertPrints("{\"scores\":", ended);
        assertLoadsNothingOf(
                ended,
                "org.postgresql.",
                "org.flywaydb.",
                "org.waymark.persistence.",
                "org.waymark.server.database.",
                "org.waymark.server.launch.",
                "fish.payara.",
                "com.vaadin.");
    }

    @Test
    void theDatabaseDriverIsThere() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:%s/waymark".formatted(RunningServer.freePort());
        var ended = run(Map.of("WAYMARK_DATABASE_URL", url), "-Xlog:disable", "migrate");
        assertEquals(1, ended.status());
        assertTrue(ended.lines().getLast().contains("cannot be reached"), ended::toString);
    }

    private static void assertPrints(String beginning, ProgramRun.Ended ended) {
        assertEquals(0, ended.status(), ended.lines()::getLast);
        assertTrue(ended.lines().stream().anyMatch(line -> line.startsWith(beginning)), beginning);
    }

    private static void assertLoadsNothingOf(ProgramRun.Ended ended, String... beginnings) {
        for (String beginning : beginnings) {
            assertEquals(
                    List.of(),
                    ended.lines().stream()
                            .filter(line -> line.contains(" source: ") && line.contains("] " + beginning))
                            .toList());
        }
    }

    private static ProgramRun.Ended run(Map<String, String> environment, String flag, String... arguments)
            throws IOException {
        String jar = Program.FOLDER.resolve("lib/server-launcher.jar").toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, flag, "-jar", jar));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ProgramRun(builder.start()).awaitEnd();
    }
}
