package org.waymark.server.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.core.backtest.BackTestResult;
import org.waymark.core.backtest.BackTestWatcher;

/** Shows on standard error how far a back-test is, and what its sample says. */
final class BackTestScreen implements BackTestWatcher, AutoCloseable {

    private final Optional<PrintWriter> lines;
    private @Nullable ProgressBar bar;

    /** @param lines receives what the sample says; nothing if nobody is to read it */
    BackTestScreen(Optional<PrintWriter> lines) {
        this.lines = lines;
    }

    @Override
    public synchronized void progressed(long done, long all) {
        if (bar == null) bar = ProgressBar.of(all);
        bar.show(done);
    }

    @Override
    public synchronized void sampled(BackTestResult sample, long all) {
        close();
        lines.ifPresent(screen -> {
            screen.println(String.format(
                    Locale.ROOT,
                    "A sample of %d of %d: %.2f %% ± %.2f %% would be told something else.",
                    sample.outcomes(),
                    all,
                    100 * sample.flipShare(),
                    100 * sample.flipShareMargin(all)));
            screen.flush();
        });
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public synchronized void close() {
        if (bar != null) bar.close();
    }
}
