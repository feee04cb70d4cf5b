package org.waymark.acceptance.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.Program;
import org.waymark.acceptance.RunningServer;

/** Every start that cannot succeed ends with status 1 and exactly one line that says what to do. */
class RefusedStartTest {
    /** A server in good health, whose database stands in for one that somebody else runs. */
    private static RunningServer running;

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    @BeforeAll
    static void startOne() throws IOException, InterruptedException {
        running = RunningServer.on(data);
        // other databases too, so that PostgreSQL says that one is missing
        Path rules = data.resolve("database").resolve("pg_hba.conf");
        Files.writeString(rules, "host all waymark_owner 127.0.0.1/32 scram-sha-256\n", StandardOpenOption.APPEND);
        long pid = running.database().process().orElseThrow().pid();
        assertEquals(
                0,
                new ProcessBuilder("kill", "-HUP", Long.toString(pid)).start().waitFor());
    }

    @AfterAll
    static void stopIt() {
        running.close();
    }

    @Test
    void takenPort() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertRefused(
                    RunningServer.command(folder, taken.getLocalPort()), "Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void dataFolderThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(command(file.resolve("data")), "cannot be written");
    }

    @Test
    void dataFolderOfAnotherPostgresVersion() throws IOException {
        Path cluster = Files.createDirectories(folder.resolve("database"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        assertRefused(command(folder), "was written by PostgreSQL 17");
    }

    @Test
    void dataFolderOfARunningServer() {
        assertRefused(command(data), "Another Waymark is running on the data folder");
    }

    @Test
    void databaseThatDoesNotAnswer() {
        String url = "jdbc:postgresql://127.0.0.1:%s/waymark".formatted(RunningServer.freePort());
        assertRefused(command(folder).with("WAYMARK_DATABASE_URL", url), "cannot be reached");
    }

    @Test
    void databaseThatDoesNotExist() {
        assertRefused(external("no_such_database", running.database().password()), "has no such database");
    }

    @Test
    void wrongPasswordOfTheDatabase() {
        assertRefused(external("waymark", "wrong"), "the name or the password is wrong");
    }

    @Test
    void schemaOfANewerProgram() {
        running.database().execute("""
                insert into flyway_schema_history
                       (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (999, '999', 'of next year', 'SQL', 'V999__of_next_year.sql', 1, 'waymark', 1, true)
                """);
        assertRefused(external("waymark", running.database().password()), "schema version 999");
        running.database().execute("delete from flyway_schema_history where version = '999'");
    }

    @Test
    void ownerOfTheDatabaseWithoutTheUserOfTheApplications() {
        assertRefused(
                external("waymark", running.database().password()),
                "Maybe set WAYMARK_DATABASE_APPLICATION_USER and WAYMARK_DATABASE_APPLICATION_PASSWORD");
    }

    @Test
    void firstPasswordThatEverybodyTries() {
        assertRefused(
                command(folder).with("WAYMARK_ADMIN_PASSWORD", "password1234"),
                "WAYMARK_ADMIN_PASSWORD cannot be used: The password is one of the most common ones");
    }

    @Test
    void settingThatMakesNoSense() {
        assertRefused(
                command(folder).with("WAYMARK_DATABASE_POOL_SIZE", "many"), "WAYMARK_DATABASE_POOL_SIZE is 'many'");
    }

    private static void assertRefused(Program command, String reason) {
        var ended = command.run();
        List<String> complaints =
                ended.lines().stream().filter(line -> !isProgress(line)).toList();
        assertEquals(1, ended.status(), () -> String.join("\n", ended.lines()));
        assertEquals(1, complaints.size(), () -> String.join("\n", ended.lines()));
        assertTrue(complaints.getFirst().startsWith("waymark: "), complaints::getFirst);
        assertTrue(complaints.getFirst().contains(reason), complaints::getFirst);
    }

    /** The head line, and the indented lines of the steps that succeeded before. */
    private static boolean isProgress(String line) {
        return line.startsWith("  ") || line.startsWith("Waymark ");
    }

    private static Program command(Path data) {
        return RunningServer.command(data, RunningServer.freePort());
    }

    private Program external(String database, String password) {
        return command(folder)
                .with("WAYMARK_DATABASE_URL", running.database().url(database))
                .with("WAYMARK_DATABASE_USER", "waymark_owner")
                .with("WAYMARK_DATABASE_PASSWORD", password);
    }
}
