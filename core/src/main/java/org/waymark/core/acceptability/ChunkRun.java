package org.waymark.core.acceptability;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One pass over all chunks. The caller's thread works too and never waits for a helper that has not begun, so a busy pool
 * makes a run slower but cannot block it.
 */
final class ChunkRun {

    private final Chunks chunks;
    private final Progress progress;
    private final Supplier<Chunks.Worker> workers;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    ChunkRun(Chunks chunks, Progress progress, Supplier<Chunks.Worker> workers) {
        this.chunks = chunks;
        this.progress = progress;
        this.workers = workers;
        this.open = new CountDownLatch(chunks.number());
    }

    void run(int threads) {
        for (int i = 1; i < threads; i++) ForkJoinPool.commonPool().execute(this::takeChunks);
        takeChunks();
        awaitOthers();
        switch (failure.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private void takeChunks() {
        var worker = next.get() < chunks.number() ? workers.get() : null;
        for (int chunk = next.getAndIncrement(); chunk < chunks.number(); chunk = next.getAndIncrement()) {
            try {
                if (worker != null && failure.get() == null) {
                    worker.work(chunk, chunks.first(chunk), chunks.count(chunk));
                    progress.add(chunks.count(chunk));
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                open.countDown();
            }
        }
    }

    private void awaitOthers() {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
