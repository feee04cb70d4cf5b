package org.waymark.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    private ProgressBar bar(boolean someoneWatches) {
        return new ProgressBar(
                ProgressBar.partOf(200),
                new PrintStream(screen, true, StandardCharsets.UTF_8),
                nanos::get,
                () -> someoneWatches);
    }

    private String seen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void staysAwayFromAShortRun() {
        try (var bar = bar(true)) {
            nanos.set(900_000_000L);
            bar.show(100);
        }
        assertEquals("", seen());
    }

    @Test
    void showsHowFarALongRunIsAndWipesItselfAway() {
        try (var bar = bar(true)) {
            nanos.set(1_100_000_000L);
            bar.show(100);
            assertTrue(seen().endsWith("] " + " 50 %"), this::seen);
        }
        assertTrue(seen().endsWith(" \r"), this::seen);
    }

    @Test
    void isNotDrawnForAFile() {
        try (var bar = bar(false)) {
            nanos.set(5_000_000_000L);
            bar.show(100);
        }
        assertEquals("", seen());
    }
}
