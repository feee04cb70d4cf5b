package org.waymark.web.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.waymark.core.assessment.StoreCheck;

/**
 * Makes the store write and read a row, and waits for it no longer than the caller wants: a database that is frozen, or a
 * pool that is used up, answers late or never. At most one check is under way; whoever asks meanwhile waits for that one.
 */
@Singleton
public class StoreProbe {

    private final StoreCheck store;
    private final InstantSource time;
    private @Nullable FutureTask<Boolean> underWay;

    @Inject
    public StoreProbe(StoreCheck store, InstantSource time) {
        this.store = store;
        this.time = time;
    }

    /** Whether a row is written and read within the time. */
    public boolean answersWithin(Duration patience) {
        try {
            return check().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unanswered) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized FutureTask<Boolean> check() {
        if (underWay == null || underWay.isDone()) {
            underWay = new FutureTask<>(() -> store.writeAndRead(time.instant()), true);
            Thread.ofPlatform().daemon().name("store-check").start(underWay);
        }
        return underWay;
    }
}
