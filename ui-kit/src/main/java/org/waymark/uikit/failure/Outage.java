package org.waymark.uikit.failure;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes what the database could not do just now (503, a little later it can) from what is wrong with the program (500).
 * It goes by what was thrown where it failed: asking the database afterwards would find it well again, or wait as well.
 */
public final class Outage {

    /** When to try again, for the header {@code Retry-After}. */
    public static final int RETRY_AFTER_SECONDS = 5;

    /**
     * Classes of SQLSTATE, by their first two characters: the connection broke; PostgreSQL has no room, no memory or no more
     * connections; it is stopped, starting, or ended the statement because of its time limit; the system under it fails.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** Somebody else held a row or a table for longer than a statement may wait for it. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Outage() {}

    /** Whether the database, or the way to it, is what failed. */
    public static boolean isBehind(Throwable failure) {
        return causes(failure).anyMatch(Outage::isOne);
    }

    /** What the innermost cause says, on one line, for the log. */
    public static String reason(Throwable failure) {
        var innermost = causes(failure).reduce(failure, (outer, inner) -> inner);
        return innermost.toString().replaceAll("\\s*\\R\\s*", " ");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(100); // a chain may lead back to itself
    }

    private static boolean isOne(Throwable cause) {
        return switch (cause) {
            // the pool has no connection to give
            case ResourceException noConnection -> true;
            // the connection broke while a transaction ended; no constraint waits until then, so nothing else fails
            // there
            case XAException brokenEnd -> true;
            case SQLException refused -> isOutage(refused.getSQLState());
            default -> false;
        };
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null
                && (state.equals(LOCK_NOT_AVAILABLE) || state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
