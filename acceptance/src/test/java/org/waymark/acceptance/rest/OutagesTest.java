package org.waymark.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.RunningServer;
import org.waymark.acceptance.ServerDatabase;

/**
 * The database fails under load, in one way after the other, on one server. Whoever asks is served or told when to come
 * again, {@code /health/ready} tells the truth within two seconds, and afterwards everything works without a restart.
 */
class OutagesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration TO_TELL = Duration.ofSeconds(2);

    /** Root may mount a small disk of its own; everybody else's tests do without a full one. */
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Api api;

    @BeforeAll
    static void start() throws Exception {
        if (ROOT) run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", folder.toString());
        var command = RunningServer.command(folder.resolve("data"), RunningServer.freePort())
                .with("WAYMARK_DATABASE_POOL_SIZE", "2")
                .with("WAYMARK_LIMITS_BEGINS_PER_MINUTE", "1000000");
        server = RunningServer.start(folder.resolve("data"), command);
        api = Api.of(server.address());
    }

    @AfterAll
    static void stop() throws Exception {
        try {
            api.close();
            server.close();
        } finally {
            if (ROOT) run("umount", "--lazy", folder.toString());
        }
    }

    @AfterEach
    void worksAgain() {
        await(OutagesTest::isReady, "ready says that the database is back");
        var path = URI.create(api.post("api/v1/assessments").expect(201).header("Location"))
                .getPath();
        api.get(path).expect(200);
    }

    @Test
    void killedDatabase() {
        var database = server.database().process().orElseThrow();
        try (var load = Traffic.on(api)) {
            await(() -> load.served() > 50, "load");
            database.destroyForcibly();
            server.run().awaitLine("The database is back."::equals);
            await(OutagesTest::isReady, "ready says that the database is back");
            assertFalse(ServerDatabase.isRunning(database));
            int before = load.served();
            await(() -> load.served() > before + 50, "load on the database that is back");
            assertEquals(List.of(), load.faults());
        }
    }

    @Test
    void usedUpPool() throws SQLException {
        try (var load = Traffic.on(api)) {
            try (var connection = server.database().connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table assessment in access exclusive mode");
                await(() -> load.putOff() > 8, "people are put off");
                await(() -> !isReady(), "ready says that there is no connection to be had");
                connection.rollback();
            }
            await(OutagesTest::isReady, "ready says that there are connections again");
            assertEquals(List.of(), load.faults());
        }
    }

    @Test
    void frozenDatabase() throws Exception {
        var frozen = new ArrayList<String>();
        var postmaster = server.database().process().orElseThrow();
        try (var load = Traffic.on(api)) {
            frozen.add(Long.toString(postmaster.pid()));
            postmaster.children().forEach(child -> frozen.add(Long.toString(child.pid())));
            try {
                run("kill", "-STOP", frozen);
                assertFalse(isReady());
                await(() -> load.putOff() > 8, "people are put off");
                assertFalse(isReady());
            } finally {
                run("kill", "-CONT", frozen);
            }
            await(OutagesTest::isReady, "ready says that the database goes on");
            assertEquals(List.of(), load.faults());
        }
    }

    @Test
    void fullDisk() throws Exception {
        if (!ROOT) return;
        Path filler = folder.resolve("filler");
        try (var load = Traffic.on(api)) {
            fill(filler);
            await(() -> !isReady(), "ready says that the disk is full");
            // more than fits into the files that PostgreSQL keeps in reserve
            for (int i = 0; i < 3; i++) writeMuch();
            await(() -> load.putOff() + load.served() > 100, "load on a full disk");
            Files.delete(filler);
            await(OutagesTest::isReady, "ready says that there is room again");
            assertEquals(List.of(), load.faults());
        }
    }

    @Test
    void vanishedFolder() throws Exception {
        Path database = folder.resolve("data").resolve("database");
        Path elsewhere = folder.resolve("elsewhere");
        try (var load = Traffic.on(api)) {
            Files.move(database, elsewhere);
            await(() -> !isReady(), "ready says that the folder is gone");
            int before = load.putOff() + load.served();
            await(() -> load.putOff() + load.served() > before + 50, "load without the folder");
            Files.move(elsewhere, database);
            await(OutagesTest::isReady, "ready says that the folder is there again");
            assertEquals(List.of(), load.faults());
        }
    }

    private static boolean isReady() {
        long begun = System.nanoTime();
        int status = api.get("health/ready").status();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(took.compareTo(TO_TELL) < 0, () -> "ready took " + took);
        return status == 200;
    }

    private static void fill(Path file) throws IOException {
        var block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) out.write(block);
        } catch (IOException full) {
            assertTrue(Files.size(file) > 0, full::getMessage);
        }
    }

    private static void writeMuch() {
        try {
            server.database().execute("create table filler as select generate_series(1, 1000000) as n");
            server.database().execute("drop table filler");
        } catch (IllegalStateException full) {
            assertTrue(full.getCause() instanceof SQLException, full::getMessage);
        }
    }

    private static void run(String command, String option, List<String> arguments) throws Exception {
        var whole = new ArrayList<>(List.of(command, option));
        whole.addAll(arguments);
        run(whole.toArray(String[]::new));
    }

    private static void run(String... command) throws Exception {
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), () -> String.join(" ", command));
    }

    private static void await(BooleanSupplier wanted, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain: " + what);
            pause();
        }
    }

    /** Between two looks at the server: another process cannot be waited for on a lock. */
    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
