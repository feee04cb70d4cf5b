package org.waymark.server.report;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** The lines of a start, each printed as soon as its step is done, with the time it took. */
public final class StartProgress {
    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long begun;

    /** @param nanoTime a steady clock in nanoseconds, {@code System::nanoTime} outside tests */
    public StartProgress(PrintStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    /** Does one step of the start and prints what came of it. */
    public <T> T step(String name, Step<T> step) {
        long stepBegun = nanoTime.getAsLong();
        Done<T> done = step.run();
        print(name, "%s (%s)".formatted(done.words(), seconds(nanoTime.getAsLong() - stepBegun)));
        return done.result();
    }

    /** Prints a line of the same look without a time. */
    public void print(String name, String words) {
        say("  %-13s %s".formatted(name, words));
    }

    /** Prints a line as it is. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** The time since the start began, for example {@code 12.3 s}. */
    public String elapsed() {
        return seconds(nanoTime.getAsLong() - begun);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", Duration.ofNanos(nanos).toMillis() / 1000.0);
    }

    /** A piece of the start. */
    @FunctionalInterface
    public interface Step<T> {
        Done<T> run();
    }

    /** The result of a step and the words that report it. */
    public record Done<T>(T result, String words) {}
}
