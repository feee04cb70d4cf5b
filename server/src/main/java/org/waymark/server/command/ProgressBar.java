package org.waymark.server.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Shows on standard error how far a run is, once it takes longer than a second and a person is there to see it. */
final class ProgressBar implements AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long PAUSE_NANOS = 100_000_000L;
    private static final int WIDTH = 40;

    private final long total;
    private final PrintStream screen;
    private final LongSupplier nanoTime;
    private final boolean someoneWatches;
    private long nextShow;
    private boolean isShown;

    ProgressBar(long total, PrintStream screen, LongSupplier nanoTime, BooleanSupplier someoneWatches) {
        this.total = total;
        this.screen = screen;
        this.nanoTime = nanoTime;
        this.someoneWatches = someoneWatches.getAsBoolean();
        this.nextShow = nanoTime.getAsLong() + PATIENCE_NANOS;
    }

    static ProgressBar of(long total) {
        return new ProgressBar(total, System.err, System::nanoTime, ProgressBar::errorsGoToATerminal);
    }

    /** Called from any thread; draws ten times a second at most. */
    synchronized void show(long done) {
        if (!someoneWatches || nanoTime.getAsLong() - nextShow < 0) return;
        nextShow = nanoTime.getAsLong() + PAUSE_NANOS;
        isShown = true;
        int filled = (int) (WIDTH * done / total);
        screen.print("\r[%s%s] %3s %%".formatted("#".repeat(filled), " ".repeat(WIDTH - filled), 100 * done / total));
        screen.flush();
    }

    /** Wipes the bar away. */
    @Override
    public synchronized void close() {
        if (!isShown) return;
        screen.print("\r" + " ".repeat(WIDTH + 8) + "\r");
        screen.flush();
    }

    /** Java knows of a console only when input and output are both one; so ask the system first, where it knows. */
    private static boolean errorsGoToATerminal() {
        try {
            var device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchSystem) {
            return System.console() != null;
        }
    }
}
