package org.waymark.server.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.server.report.StartFailure;

/**
 * Makes, starts and stops a PostgreSQL cluster through PostgreSQL's own programs.
 *
 * <p>{@code pg_ctl} puts the server into a session of its own, so that the Ctrl-C that reaches every process of a
 * terminal does not stop the database before the applications that still use it.
 *
 * @param cluster the folder that PostgreSQL calls PGDATA
 */
record PostgresControl(PostgresPrograms programs, Path cluster) {
    private static final String SECONDS_TO_WAIT = "60";

    /** Makes an empty cluster: UTF-8, sorted alike on every system, page checksums, and nobody who can sign in. */
    void initialise() {
        run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + EmbeddedDatabase.SUPERUSER,
                "--auth=reject",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }

    /** Starts the server and waits until it takes connections; also replays what an interrupted run left to replay. */
    ProcessHandle start(Path log) {
        run("pg_ctl", "start", "--pgdata=" + cluster, "--wait", "--timeout=" + SECONDS_TO_WAIT, "--log=" + log);
        return server().orElseThrow(() -> new StartFailure("PostgreSQL ended right after its start. See " + log + "."));
    }

    /**
     * Runs statements as the superuser, without a server and so without anybody else; no server may run. Ends at the first
     * that fails.
     *
     * @param statements each on one line
     * @return all that was printed
     */
    String runAlone(List<String> statements) {
        var arguments = List.of(
                "--single",
                "-D",
                cluster.toString(),
                "-c",
                "exit_on_error=on",
                "-c",
                "log_min_error_statement=panic",
                "-c",
                "log_checkpoints=off",
                EmbeddedDatabase.SUPERUSER);
        return run(String.join("\n", statements) + "\n", "postgres", arguments);
    }

    /** Stops the server: open transactions are rolled back, everything committed is on disk. */
    void stop() {
        run("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=" + SECONDS_TO_WAIT);
    }

    /** The running server of this cluster, also one that an earlier, killed launcher left behind. */
    Optional<ProcessHandle> server() {
        return serverOf(cluster);
    }

    /** The running server of a cluster. */
    static Optional<ProcessHandle> serverOf(Path cluster) {
        return pid(pidFile(cluster)).flatMap(ProcessHandle::of).filter(PostgresControl::isRunning);
    }

    /**
     * Whether the process is a PostgreSQL that runs. A zombie, which a container without an init process keeps, is alive
     * to Java but has no command any more; so has a stranger that got the number of a server that is gone.
     */
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(command -> Path.of(command).endsWith("postgres"))
                        .isPresent();
    }

    /**
     * Forgets the process number of a server that is gone. PostgreSQL itself would refuse to start while any process of
     * the same user has this number, which after the restart of a container is likely.
     */
    void forgetServer() {
        try {
            Files.deleteIfExists(pidFile(cluster));
        } catch (IOException e) {
            throw new StartFailure("The file %s cannot be removed.".formatted(pidFile(cluster)), e);
        }
    }

    private static Optional<Long> pid(Path pidFile) {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private void run(String program, String... arguments) {
        run("", program, List.of(arguments));
    }

    private String run(String input, String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root; in a user namespace without a mapping it is nobody
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.program(program).toString());
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) throw new PostgresFailure(program, status, output);
            return output;
        } catch (IOException e) {
            throw new StartFailure("%s cannot be run: %s".formatted(program, StartFailure.reasonOf(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("%s was interrupted.".formatted(program), e);
        }
    }
}
