package org.waymark.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The whole server on a free port, ready to answer. A test starts it on a folder of its own:
 *
 * <pre>{@code
 * try (var server = RunningServer.on(temporaryFolder)) {
 *     browse(server.address());
 *     signIn(server.adminAddress(), "admin", server.administratorPassword());
 * }
 * }</pre>
 */
public final class RunningServer implements AutoCloseable {
    /** Unpacked once for all tests instead of once a data folder. */
    private static final Path DATABASE_PROGRAMS =
            Path.of("target", "database-programs").toAbsolutePath();

    private static final Pattern ADDRESS = Pattern.compile("\\s+(?:Public pages|Back office)\\s+(http://\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("\\s+Administrator\\s+(\\S+), password (\\S+) .*");

    private final Path data;
    private final ProgramRun run;
    private final List<URI> addresses;

    private RunningServer(Path data, ProgramRun run) {
        this.data = data;
        this.run = run;
        run.awaitLine(line -> line.startsWith("Ready in "));
        run.awaitLine(line -> line.contains("Back office   http"));
        this.addresses = run.lines().stream()
                .flatMap(line -> groups(ADDRESS, line, 1))
                .map(URI::create)
                .toList();
    }

    /** Starts a server with its data in the folder, which may be new or hold the data of an earlier run. */
    public static RunningServer on(Path data) {
        return start(data, command(data, freePort()));
    }

    /** Starts the given call, made from {@link #command}. */
    public static RunningServer start(Path data, Program command) {
        return new RunningServer(data, command.start());
    }

    /** The call that {@link #on} makes, for tests that add to it. */
    public static Program command(Path data, int port) {
        return Program.withArguments("run", "--port", Integer.toString(port), "--data", data.toString())
                .with("WAYMARK_DATABASE_PROGRAMS", DATABASE_PROGRAMS.toString());
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the public pages, with a slash at the end. */
    public URI address() {
        return addresses.getFirst();
    }

    /** Of the back office, with a slash at the end. */
    public URI adminAddress() {
        return addresses.getLast();
    }

    /** The generated password of the account {@code admin}; only the first start on a folder prints one. */
    public String administratorPassword() {
        run.awaitLine(line -> PASSWORD.matcher(line).matches());
        return printedPassword().orElseThrow();
    }

    /** What was printed until now, if it was. */
    public Optional<String> printedPassword() {
        return run.lines().stream().flatMap(line -> groups(PASSWORD, line, 2)).findFirst();
    }

    public Path data() {
        return data;
    }

    public ProgramRun run() {
        return run;
    }

    /** Its PostgreSQL, for tests that look behind the scenes or kill it. */
    public ServerDatabase database() {
        return new ServerDatabase(data);
    }

    /** Stops it in order, as an operator does. */
    public ProgramRun.Ended stop() {
        return run.terminate();
    }

    /** Kills the process that serves, as the system does when memory is short; the one that started it lives on. */
    public void killTheServingProcess() {
        run.handle().children().forEach(ProcessHandle::destroyForcibly);
    }

    /** Kills the server and leaves its database running without it. */
    public void kill9() {
        run.kill9();
    }

    /** Stops whatever is still running. */
    @Override
    public void close() {
        if (run.handle().isAlive()) run.terminate();
        database().process().ifPresent(ProcessHandle::destroyForcibly);
    }

    private static Stream<String> groups(Pattern pattern, String line, int group) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Stream.of(matcher.group(group)) : Stream.empty();
    }
}
