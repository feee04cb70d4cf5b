package org.waymark.core.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.core.backtest.StoredOutcomes.StoredAnswers;

/** Replays on all processors what one thread reads. As much is read ahead as keeps them busy. */
final class ReplayThreads implements AutoCloseable {

    private static final int PORTION = 64;
    private static final int AHEAD = 64;

    private final ExecutorService pool;
    private final Semaphore free = new Semaphore(AHEAD);
    private final ThreadLocal<Worker> workers;
    private final Queue<Tally> tallies = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicLong done = new AtomicLong();
    private final long all;
    private final BackTestWatcher watcher;
    private List<StoredAnswers> portion = new ArrayList<>();

    private record Worker(Replayer replayer, Tally tally) {}

    ReplayThreads(Supplier<Replayer> replayers, long all, BackTestWatcher watcher) {
        this.pool = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("back-test-", 1).factory());
        this.workers = ThreadLocal.withInitial(() -> {
            var tally = new Tally();
            tallies.add(tally);
            return new Worker(replayers.get(), tally);
        });
        this.all = all;
        this.watcher = watcher;
    }

    void take(StoredAnswers stored) {
        portion.add(stored);
        if (portion.size() == PORTION) handOver();
    }

    private void handOver() {
        var full = portion;
        portion = new ArrayList<>();
        free.acquireUninterruptibly();
        failIfOver();
        pool.execute(() -> replay(full));
    }

    private void replay(List<StoredAnswers> some) {
        try {
            if (failure.get() != null || watcher.isCancelled()) return;
            var worker = workers.get();
            for (var stored : some) worker.tally().add(stored, worker.replayer().replay(stored));
            watcher.progressed(done.addAndGet(some.size()), all);
        } catch (RuntimeException | Error failed) {
            failure.compareAndSet(null, failed);
        } finally {
            free.release();
        }
    }

    private void failIfOver() {
        if (watcher.isCancelled()) throw new CancelledBackTest();
        switch (failure.get()) {
            case null -> {}
            case RuntimeException failed -> throw failed;
            case Error failed -> throw failed;
            case Throwable failed -> throw new IllegalStateException(failed);
        }
    }

    /** What all have replayed that was taken so far. */
    Tally tally() {
        handOver();
        free.acquireUninterruptibly(AHEAD);
        free.release(AHEAD);
        failIfOver();
        var all = new Tally();
        tallies.forEach(all::add);
        return all;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
