package org.waymark.server;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps out of the log what is nobody's fault here: clients that went away or sent half a body. Of what repeats itself
 * the first few lines a minute are enough. Stands beside the entry point, because the JDK looks for it on the class path.
 */
public final class WaymarkLogFilter implements Filter {
    private static final int MOST_A_MINUTE = 5;
    private static final long MINUTE = 60_000;
    private static final int MOST_KINDS = 500;

    private final Map<String, Repeats> repeats = new LinkedHashMap<String, Repeats>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Repeats> eldest) {
            return size() > MOST_KINDS;
        }
    };

    @Override
    public boolean isLoggable(LogRecord line) {
        return !isOfTheClient(line.getThrown()) && isAmongTheFirst(line);
    }

    /** A failure of a connection to a client, as its place shows; those to the database are another matter. */
    private static boolean isOfTheClient(Throwable thrown) {
        boolean isOfTheConnection = false;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) return false;
            isOfTheConnection |= isBrokenBody(cause) || cause instanceof IOException && isThrownByHttp(cause);
        }
        return isOfTheConnection;
    }

    private static boolean isBrokenBody(Throwable thrown) {
        return thrown.getClass().getName().equals("org.glassfish.grizzly.http.HttpBrokenContentException");
    }

    private static boolean isThrownByHttp(Throwable thrown) {
        for (StackTraceElement place : thrown.getStackTrace()) {
            if (place.getClassName().startsWith("java.") || place.getClassName().startsWith("sun.")) continue;
            return place.getClassName().startsWith("org.glassfish.grizzly.")
                    || place.getClassName().startsWith("org.apache.catalina.");
        }
        return false;
    }

    private synchronized boolean isAmongTheFirst(LogRecord line) {
        String kind = line.getLoggerName()
                + line.getMessage()
                + (line.getThrown() == null ? "" : line.getThrown().getClass());
        Repeats before = repeats.get(kind);
        if (before == null || line.getMillis() - before.since > MINUTE) {
            before = new Repeats(line.getMillis());
            repeats.put(kind, before);
        }
        return ++before.count <= MOST_A_MINUTE;
    }

    private static final class Repeats {
        private final long since;
        private int count;

        Repeats(long since) {
            this.since = since;
        }
    }
}
