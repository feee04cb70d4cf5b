package org.waymark.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Runs acts at the same time, each on a thread of its own, all let go at once. */
public final class Together {

    private Together() {}

    public static <T> List<T> run(int times, Callable<T> act) {
        return run(IntStream.range(0, times).mapToObj(i -> act).toList());
    }

    /** @return what each act returned, in the order of the acts */
    public static <T> List<T> run(List<? extends Callable<T>> acts) {
        var start = new CyclicBarrier(acts.size());
        var waiting = acts.stream()
                .<Callable<T>>map(act -> () -> {
                    start.await();
                    return act.call();
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(waiting)) results.add(done.get());
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("an act that ran together with others failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
