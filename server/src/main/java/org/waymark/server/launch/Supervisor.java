package org.waymark.server.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.server.report.StartFailure;

/**
 * Runs the server in a process of its own, and starts it again when that dies: killed, out of memory, a fault of the JVM.
 * A server that ends by itself is not started again: it was asked to, could not start, or gave up for a reason that it printed.
 *
 * <p>The two are joined by the standard input of the server: a line on it asks to stop, and its end says that the
 * supervisor is gone, however that ended; the server then ends at once.
 */
public final class Supervisor {
    /** Set in the server's process, which serves unless it is there {@value #TO_END_THE_DATABASE}. */
    public static final String SUPERVISED = "waymark.supervised";

    /** The server is given up: the last process only ends the embedded database that it left behind. */
    static final String TO_END_THE_DATABASE = "to-end-the-database";

    private static final String TO_SERVE = "to-serve";

    /** Flags of the server's JVM, a line each; without it the server gets those of this JVM. */
    private static final String FLAGS = "waymark.server.flags";

    /** Ended by itself: stopped in order, failed, used wrongly. */
    private static final Set<Integer> OF_ITS_OWN = Set.of(0, 1, 2);

    /**
     * From the request to stop until the process of the server is killed: by then {@link StopGuard} has ended the database, and
     * what is left is the JVM's own work at its end, such as writing down which classes were loaded.
     */
    private static final Duration TO_STOP = Duration.ofSeconds(14);

    private static final int MOST_RESTARTS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final List<String> arguments;
    private final Deque<Long> restarts = new ArrayDeque<>();
    private volatile @Nullable Process server;
    private volatile boolean stopping;
    private volatile boolean isCutShort;

    private Supervisor(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /** Runs until the server has ended for good; ends this process with the server's status. */
    public static void main(String[] arguments) {
        var supervisor = new Supervisor(List.of(arguments));
        for (var signal : List.of("INT", "TERM")) Signals.on(signal, supervisor::stop);
        try {
            System.exit(supervisor.run());
        } catch (StartFailure failure) {
            System.err.println("waymark: " + failure.getMessage());
            System.exit(1);
        }
    }

    private int run() {
        while (true) {
            int status = runOnce(command(flags(), TO_SERVE));
            if (isCutShort) return 0;
            if (stopping || OF_ITS_OWN.contains(status)) return status;
            if (!mayStartAgain()) {
                System.err.printf(
                        "waymark: The server died %s times within %s minutes; giving up.%n",
                        MOST_RESTARTS + 1, WITHIN.toMinutes());
                runOnce(command(properties(), TO_END_THE_DATABASE));
                return 1;
            }
            System.err.printf("waymark: The server died (status %s); starting it again.%n", status);
        }
    }

    private int runOnce(List<String> command) {
        try {
            var started = new ProcessBuilder(command)
                    .redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start();
            server = started;
            if (stopping) ask(started); // it was asked for while this one was about to start
            return started.waitFor();
        } catch (IOException e) {
            throw new StartFailure("The server's process cannot be started: " + StartFailure.reasonOf(e), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this thread", e);
        }
    }

    private List<String> command(List<String> flags, String task) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-D%s=%s".formatted(SUPERVISED, task));
        command.add("-jar");
        command.add(ProgramFolder.ofThisProgram().jar().toString());
        command.addAll(arguments);
        return command;
    }

    private static List<String> flags() {
        return Optional.ofNullable(System.getProperty(FLAGS))
                .map(flags -> flags.lines().toList())
                .orElseGet(() -> ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    /** Those of the flags that may be settings. The others may be why the server died. */
    private static List<String> properties() {
        return flags().stream().filter(flag -> flag.startsWith("-D")).toList();
    }

    private boolean mayStartAgain() {
        long now = System.nanoTime();
        while (!restarts.isEmpty() && now - restarts.peekFirst() > WITHIN.toNanos()) restarts.removeFirst();
        restarts.addLast(now);
        return restarts.size() <= MOST_RESTARTS;
    }

    /** The first signal stops in order; a second one, of an impatient person, ends both processes at once. */
    private void stop(int signal) {
        var running = server;
        if (stopping) {
            if (running != null) running.destroyForcibly();
            Runtime.getRuntime().halt(128 + signal);
        }
        stopping = true;
        Thread.ofPlatform().name("stop-limit").daemon().start(this::limitTheStop);
        if (running != null) ask(running);
    }

    /** Sleeps on a daemon thread for as long as the stop may take: if it is quicker, the thread ends with the program. */
    private void limitTheStop() {
        try {
            Thread.sleep(TO_STOP);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this thread", e);
        }
        isCutShort = true;
        var running = server;
        if (running != null) running.destroyForcibly();
    }

    private static void ask(Process server) {
        try {
            OutputStream input = server.getOutputStream();
            input.write("stop\n".getBytes(StandardCharsets.US_ASCII));
            input.flush();
        } catch (IOException ended) {
            // then there is nothing to stop
        }
    }
}
