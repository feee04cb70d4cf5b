package org.waymark.server.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Watches over the embedded database while the server runs: when PostgreSQL ends by itself (killed, out of memory), it
 * is started again, and until then the server reports that it is not ready. A database that ends again and again is
 * given up; one without room on its disk is not started before there is.
 */
public final class DatabaseGuard {
    private static final int MOST_RESTARTS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final EmbeddedDatabase database;
    private final Consumer<String> notice;
    private final Consumer<Boolean> room;
    private final Runnable givingUp;
    private final LongSupplier nanoTime;
    private final Deque<Long> restarts = new ArrayDeque<>();
    private boolean hadRoom = true;

    private DatabaseGuard(
            EmbeddedDatabase database,
            Consumer<String> notice,
            Consumer<Boolean> room,
            Runnable givingUp,
            LongSupplier nanoTime) {
        this.database = database;
        this.notice = notice;
        this.room = room;
        this.givingUp = givingUp;
        this.nanoTime = nanoTime;
    }

    /**
     * Begins to watch, until the database is closed.
     *
     * @param notice receives what happens, in whole sentences
     * @param room receives at every check whether there is room on the disk
     * @param givingUp is run when the database cannot be kept running
     */
    public static void over(
            EmbeddedDatabase database,
            Consumer<String> notice,
            Consumer<Boolean> room,
            Runnable givingUp,
            LongSupplier nanoTime) {
        Thread.ofPlatform()
                .name("database-guard")
                .daemon()
                .start(new DatabaseGuard(database, notice, room, givingUp, nanoTime)::watch);
    }

    private void watch() {
        while (!database.isClosed()) {
            boolean hasRoom = lookForRoom();
            if (!database.isLost() || !hasRoom) {
                pause();
                continue;
            }
            if (!mayStartAgain()) {
                notice.accept("The database ended %s times within %s minutes; giving up."
                        .formatted(MOST_RESTARTS + 1, WITHIN.toMinutes()));
                givingUp.run();
                return;
            }
            notice.accept("The database ended unexpectedly; starting it again.");
            try {
                database.startAgain();
                notice.accept("The database is back.");
            } catch (RuntimeException e) {
                if (!lookForRoom()) continue;
                notice.accept("The database does not start again: " + e.getMessage());
                givingUp.run();
                return;
            }
        }
    }

    private boolean lookForRoom() {
        boolean hasRoom = database.hasRoom();
        if (hasRoom != hadRoom) {
            notice.accept(
                    hasRoom
                            ? "The database has room on its disk again."
                            : "The folder of the database is gone or its disk is full; the server is not ready until that is mended.");
        }
        hadRoom = hasRoom;
        room.accept(hasRoom);
        return hasRoom;
    }

    /** Between two looks: neither a process that hangs nor a full disk tells anybody. */
    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this thread", e);
        }
    }

    private boolean mayStartAgain() {
        long now = nanoTime.getAsLong();
        while (!restarts.isEmpty() && now - restarts.peekFirst() > WITHIN.toNanos()) restarts.removeFirst();
        restarts.addLast(now);
        return restarts.size() <= MOST_RESTARTS;
    }
}
