package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.glassfish.grizzly.http.HttpBrokenContentException;
import org.junit.jupiter.api.Test;

class WaymarkLogFilterTest {
    private final WaymarkLogFilter filter = new WaymarkLogFilter();

    @Test
    void keepsOutClientsThatWentAway() {
        var gone = thrownBy("org.glassfish.grizzly.nio.transport.TCPNIOTransport", new EOFException());
        assertFalse(filter.isLoggable(line("A request ended", gone, 0)));
        assertFalse(filter.isLoggable(line("A request ended", new IllegalStateException(gone), 0)));
        assertFalse(filter.isLoggable(line("Exception during FilterChain", new HttpBrokenContentException("zz"), 0)));
    }

    @Test
    void letsFailuresOfTheDatabaseAndTheProgramIn() {
        var lost = thrownBy("org.postgresql.core.PGStream", new EOFException());
        assertTrue(filter.isLoggable(line("no database", new SQLException(lost), 0)));
        assertTrue(filter.isLoggable(line("no file", thrownBy("org.waymark.X", new IOException()), 0)));
        assertTrue(filter.isLoggable(line("a fault", new NullPointerException(), 0)));
    }

    @Test
    void letsTheFirstFewOfTheSameKindInEveryMinute() {
        assertEquals(5, countOf("again", 0, 100));
        assertEquals(5, countOf("other", 0, 100));
        assertEquals(5, countOf("again", 61_000, 100));
    }

    private long countOf(String message, long at, int times) {
        return IntStream.range(0, times)
                .filter(i -> filter.isLoggable(line(message, null, at)))
                .count();
    }

    private static <T extends Throwable> T thrownBy(String place, T thrown) {
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.nio.Bits", "get", "Bits.java", 1),
            new StackTraceElement(place, "read", "X.java", 1)
        });
        return thrown;
    }

    private static LogRecord line(String message, Throwable thrown, long at) {
        var line = new LogRecord(Level.SEVERE, message);
        line.setLoggerName("test");
        line.setThrown(thrown);
        line.setInstant(Instant.ofEpochMilli(at));
        return line;
    }
}
