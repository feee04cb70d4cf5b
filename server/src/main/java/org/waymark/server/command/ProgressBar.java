package org.waymark.server.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/** Shows on standard error how far a run is, once it takes longer than a second and a person is there to see it. */
final class ProgressBar implements AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long PAUSE_NANOS = 100_000_000L;
    private static final int WIDTH = 40;

    private final LongFunction<String> picture;
    private final PrintStream screen;
    private final LongSupplier nanoTime;
    private final boolean someoneWatches;
    private long nextShow;
    private boolean isShown;

    /** @param picture of what is done, of at most {@value #WIDTH} + 8 columns */
    ProgressBar(
            LongFunction<String> picture, PrintStream screen, LongSupplier nanoTime, BooleanSupplier someoneWatches) {
        this.picture = picture;
        this.screen = screen;
        this.nanoTime = nanoTime;
        this.someoneWatches = someoneWatches.getAsBoolean();
        this.nextShow = nanoTime.getAsLong() + PATIENCE_NANOS;
    }

    static ProgressBar of(long total) {
        return new ProgressBar(partOf(total), System.err, System::nanoTime, ProgressBar::errorsGoToATerminal);
    }

    /**
     * For a run that writes as it goes: stays away where the bar would stand between the lines.
     *
     * @param total nothing if it is not known before the end; then what is done is counted
     * @param things what is counted
     */
    static ProgressBar besideOutput(OptionalLong total, String things) {
        return new ProgressBar(
                total.isPresent() ? partOf(total.getAsLong()) : done -> "%s %s".formatted(done, things),
                System.err,
                System::nanoTime,
                () -> errorsGoToATerminal() && !outputGoesToATerminal());
    }

    /** A file may have grown since its size was asked for, so more than all may be done. */
    static LongFunction<String> partOf(long total) {
        return done -> {
            long part = Math.min(done, total);
            int filled = (int) (WIDTH * part / total);
            return "[%s%s] %3s %%".formatted("#".repeat(filled), " ".repeat(WIDTH - filled), 100 * part / total);
        };
    }

    /** Called from any thread; draws ten times a second at most. */
    synchronized void show(long done) {
        if (!someoneWatches || nanoTime.getAsLong() - nextShow < 0) return;
        nextShow = nanoTime.getAsLong() + PAUSE_NANOS;
        isShown = true;
        screen.print("\r" + picture.apply(done));
        screen.flush();
    }

    /** Wipes the bar away. */
    @Override
    public synchronized void close() {
        if (!isShown) return;
        screen.print("\r" + " ".repeat(WIDTH + 8) + "\r");
        screen.flush();
    }

    private static boolean errorsGoToATerminal() {
        return isTerminal(2);
    }

    private static boolean outputGoesToATerminal() {
        return isTerminal(1);
    }

    /** Java knows of a console only when input and output are both one; so ask the system first, where it knows. */
    private static boolean isTerminal(int descriptor) {
        try {
            var device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchSystem) {
            return System.console() != null;
        }
    }
}
