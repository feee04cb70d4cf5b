package org.waymark.server.command;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Work on one thing after the other, several at a time, whose results come in the order of the things, each as soon as it
 * and those before it are there. Only so many are under way that memory holds them, however many there are.
 */
record OrderedWork<T, R>(int threads, Function<T, R> work) {

    /** Things for each thread that wait, are worked on, or are done and wait for one before them. */
    static final int AHEAD = 8;

    /**
     * Fails as the source or the work does, after the results of all things before.
     *
     * @param source asked on a thread of its own; nothing means that there is no more
     * @param taker of results; says whether it wants more of them
     */
    void run(Supplier<Optional<T>> source, Predicate<R> taker) {
        var results = new ArrayBlockingQueue<Future<Optional<R>>>(AHEAD * threads);
        var pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        var feeder = Thread.ofPlatform().daemon().start(() -> feed(source, pool, results));
        try {
            Optional<R> result;
            do {
                result = outcome(results.take());
            } while (result.isPresent() && taker.test(result.get()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            feeder.interrupt();
            pool.shutdownNow();
        }
    }

    private void feed(Supplier<Optional<T>> source, ExecutorService pool, BlockingQueue<Future<Optional<R>>> results) {
        try {
            results.put(begunAll(source, pool, results));
        } catch (InterruptedException nobodyTakesMore) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins one thing after the other; returns what ends their results: nothing, or why the source failed. */
    private Future<Optional<R>> begunAll(
            Supplier<Optional<T>> source, ExecutorService pool, BlockingQueue<Future<Optional<R>>> results)
            throws InterruptedException {
        try {
            for (var next = source.get(); next.isPresent(); next = source.get()) {
                var thing = next.get();
                results.put(pool.submit(() -> Optional.of(work.apply(thing))));
            }
            return CompletableFuture.completedFuture(Optional.empty());
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static <R> R outcome(Future<R> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
