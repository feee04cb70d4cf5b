package org.waymark.server.launch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Bounds the time from the wish to stop to the end of the process. Whatever is under way then (a start, a request, the
 * application server's own stop, which may wait for a lock for ever) is given a while and then left behind; the database
 * is stopped all the same.
 */
final class StopGuard {
    private final Limits limits;
    private final Consumer<String> notice;
    private final Consumer<Boolean> end;

    /**
     * @param applications from the request to stop until the applications are left behind
     * @param database from there until the database is killed
     */
    record Limits(Duration applications, Duration database) {
        /** Together shorter than the patience of most supervisors, and than 15 seconds. */
        static final Limits USUAL = new Limits(Duration.ofSeconds(7), Duration.ofSeconds(5));
    }

    /**
     * @param notice receives what is left behind, in whole sentences
     * @param end ends the process; receives whether the request came from a person, not from a failure
     */
    StopGuard(Limits limits, Consumer<String> notice, Consumer<Boolean> end) {
        this.limits = limits;
        this.notice = notice;
        this.end = end;
    }

    /**
     * Begins to wait for the request. Keeps no process alive: one that stops by itself in time never meets the limits.
     *
     * @param stopDatabase stops the database in order, if it is up
     * @param killDatabase ends at once what is left of it
     */
    void over(StopRequest stop, Runnable stopDatabase, Runnable killDatabase) {
        Thread.ofPlatform().name("stop-guard").daemon().start(() -> {
            boolean asWished = stop.await();
            pause(limits.applications());
            notice.accept("The server did not end within %s seconds; what is under way is left behind."
                    .formatted(limits.applications().toSeconds()));
            if (!within(limits.database(), stopDatabase)) {
                notice.accept("The database did not end within %s seconds and is killed; the next start recovers it."
                        .formatted(limits.database().toSeconds()));
            }
            killDatabase.run();
            end.accept(asWished);
        });
    }

    /** Whether the work ended in time and well; else it is left to itself. */
    private static boolean within(Duration limit, Runnable work) {
        try {
            CompletableFuture.runAsync(
                            work, task -> Thread.ofPlatform().daemon().start(task))
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException tooLateOrFailed) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this thread", e);
        }
    }

    /** The time that whoever still has something open is given; nothing ends it earlier. */
    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this thread", e);
        }
    }
}
