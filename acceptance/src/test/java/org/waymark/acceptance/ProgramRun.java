package org.waymark.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A call of the program under way, and the lines it has printed so far (both streams, in order). */
public final class ProgramRun {
    /** Long enough for a loaded machine with two cores; a healthy run takes a tenth of it. */
    static final Duration PATIENCE = Duration.ofSeconds(150);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    public ProgramRun(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    /** How a call ended. */
    public record Ended(int status, List<String> lines) {}

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits for a line; fails with all lines when the program ends, or time runs out, before it is printed. */
    public String awaitLine(Predicate<String> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            boolean ended = !reader.isAlive();
            Optional<String> found = lines.stream().filter(wanted).findFirst();
            if (found.isPresent()) return found.get();
            if (ended) break;
            pause();
        }
        throw new AssertionError("The line was not printed. The program printed:\n" + String.join("\n", lines));
    }

    /** As {@code kill PID} does it: asks the program to end, and waits until it has. */
    public Ended terminate() {
        process.toHandle().destroy(); // the process's own method would close its output, too
        return awaitEnd();
    }

    /** As {@code kill -9 PID} does it. */
    public void kill9() {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    public Ended awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The program did not end. It printed:\n" + String.join("\n", lines));
            }
            reader.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Ended(process.exitValue(), lines());
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            lines.add("(the output ended: %s)".formatted(e.getMessage()));
        }
    }

    /** Between two looks at the output: another process cannot be waited for on a lock. */
    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
