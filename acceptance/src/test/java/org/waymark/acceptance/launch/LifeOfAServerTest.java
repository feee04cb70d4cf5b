package org.waymark.acceptance.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.ProgramRun;
import org.waymark.acceptance.RunningServer;
import org.waymark.acceptance.ServerDatabase;
import org.waymark.acceptance.Web;

/** One data folder through a first start, an orderly stop, and four kinds of violent death. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeOfAServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);
    private static final int LINES_OF_A_SCREEN = 24;

    @TempDir
    static Path folder;

    private static Path data;

    /** Open to all users of the machine, as the first edition made it. */
    @BeforeAll
    static void makeDataFolder() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        for (Path path : List.of(folder, data)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    @Order(1)
    void startsForTheFirstTimePrintsAPasswordLetsNobodyElseInAndStopsInOrder() throws Exception {
        try (var server = RunningServer.on(data)) {
            assertFalse(server.administratorPassword().isBlank());
            assertEquals(200, Web.get(server.address()).statusCode());
            assertEquals(200, Web.get(server.adminAddress()).statusCode());
            for (String endpoint : List.of("health/ready", "health/live", "metrics")) {
                assertEquals(200, Web.get(server.address().resolve(endpoint)).statusCode(), endpoint);
            }
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertEquals("on", server.database().ask("show " + setting), setting);
            }
            assertListensOnItsPortAlone(server);
            assertOnlyItsOwnerGetsIn(server);
            keep(server, "one");
            var database = server.database().process().orElseThrow();

            var ended = server.stop();

            assertEquals(0, ended.status());
            assertEquals("Stopped.", ended.lines().getLast());
            assertFalse(ServerDatabase.isRunning(database));
            assertTrue(server.database().process().isEmpty());
        }
    }

    @Test
    @Order(2)
    void startsAgainOnOneScreenWithoutAPasswordAndRevivesAKilledDatabase() {
        try (var server = RunningServer.on(data)) {
            assertTrue(server.printedPassword().isEmpty());
            assertFalse(saysThatOthersCouldLook(server));
            assertTrue(
                    server.run().lines().size() <= LINES_OF_A_SCREEN,
                    () -> String.join("\n", server.run().lines()));
            keep(server, "two");

            server.database().process().orElseThrow().destroyForcibly();

            server.run().awaitLine("The database is back."::equals);
            await(() -> Web.get(server.address().resolve("health/ready")).statusCode() == 200);
            assertEquals(2, kept(server));
            assertEquals(0, server.stop().status());
        }
    }

    @Test
    @Order(3)
    void replacesTheDatabaseThatAKilledServerLeftBehind() {
        try (var killed = RunningServer.on(data)) {
            keep(killed, "three");
            var orphan = killed.database().process().orElseThrow();
            killed.kill9();
            assertTrue(ServerDatabase.isRunning(orphan));

            try (var next = RunningServer.on(data)) {
                assertFalse(ServerDatabase.isRunning(orphan));
                assertEquals(3, kept(next));

                var database = next.database().process().orElseThrow();
                keep(next, "four");
                next.kill9();
                database.destroyForcibly();
            }
        }
    }

    @Test
    @Order(4)
    void recoversWhenServerAndDatabaseWereKilledAndStopsInTimeWhateverItsClientsDo() throws IOException {
        try (var server = RunningServer.on(data)) {
            assertEquals(4, kept(server));
            try (var clients = new IdleClients(server)) {
                clients.cling();
                assertStopsInTime(server.run());
            }
        }
    }

    @Test
    @Order(5)
    void stopsInTimeWhileItStarts() {
        var starting = RunningServer.command(data, RunningServer.freePort()).start();
        starting.awaitLine(line -> line.startsWith("  Schema "));
        assertStopsInTime(starting);
    }

    @Test
    @Order(6)
    void isGivenUpWithItsDatabaseWhenItDiesAgainAndAgain() {
        var program = RunningServer.command(data, RunningServer.freePort()).start();
        for (int deaths = 0; deaths < 6; deaths++) {
            int starts = deaths + 1;
            await(() -> linesAbout(program, "  Schema ") == starts);
            program.handle().children().forEach(ProcessHandle::destroyForcibly);
        }

        var ended = program.awaitEnd();

        assertEquals(1, ended.status(), () -> String.join("\n", ended.lines()));
        assertEquals(
                "waymark: The server died 6 times within 10 minutes; giving up.",
                ended.lines().getLast());
        await(() -> new ServerDatabase(data).process().isEmpty());
    }

    private static long linesAbout(ProgramRun program, String start) {
        return program.lines().stream().filter(line -> line.startsWith(start)).count();
    }

    private static void assertStopsInTime(ProgramRun server) {
        var database = new ServerDatabase(data).process().orElseThrow();
        long begun = System.nanoTime();
        var ended = server.terminate();
        var taken = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(taken.compareTo(LONGEST_STOP) < 0, () -> taken + "\n" + String.join("\n", ended.lines()));
        assertEquals(0, ended.status());
        assertFalse(ServerDatabase.isRunning(database));
    }

    /** And on that of its database, which only this machine reaches. */
    private static void assertListensOnItsPortAlone(RunningServer server) {
        assertEquals(
                Set.of(
                        new ListeningSocket("tcp", false, server.address().getPort()),
                        new ListeningSocket("tcp", true, server.database().port())),
                ListeningSocket.of(server));
    }

    private static void assertOnlyItsOwnerGetsIn(RunningServer server) throws IOException, InterruptedException {
        assertTrue(saysThatOthersCouldLook(server));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        for (String role : List.of("owner", "application", "reader")) {
            String password = server.database().password(role);
            assertEquals(List.of(), Secrets.filesWith(password, data.resolve("server")), role);
            assertEquals(List.of(), Secrets.filesWith(password, data.resolve("logs")), role);
        }
        if (Secrets.isRoot()) {
            assertEquals("", Secrets.asNobody("ls", data.toString()));
            assertEquals("", Secrets.asNobody("cat", data + "/passwords/owner", data + "/server/config/domain.xml"));
        }
    }

    private static boolean saysThatOthersCouldLook(RunningServer server) {
        return server.run().lines().stream()
                .anyMatch(line -> line.startsWith("Other users of this machine could look"));
    }

    private static void keep(RunningServer server, String word) {
        server.database().execute("create table if not exists kept_by_the_test (word text)");
        server.database().execute("insert into kept_by_the_test values ('%s')".formatted(word));
    }

    private static int kept(RunningServer server) {
        return Integer.parseInt(server.database().ask("select count(*) from kept_by_the_test"));
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) assertTrue(System.nanoTime() < deadline, "not within " + PATIENCE);
    }
}
