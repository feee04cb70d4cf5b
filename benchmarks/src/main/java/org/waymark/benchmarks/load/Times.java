package org.waymark.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long requests of one kind took, noted by many clients at once. */
final class Times {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void note(Duration time) {
        nanos.add(time.toNanos());
    }

    /** How many there were, how many a second over {@code whole}, and the time within which 50, 95 and 99 % were answered. */
    String report(String name, Duration whole) {
        var sorted = nanos.stream().sorted().toList();
        return "%-10s %6d, %7.1f a second, p50 %8.1f ms, p95 %8.1f ms, p99 %8.1f ms"
                .formatted(
                        name,
                        sorted.size(),
                        sorted.size() / (whole.toNanos() / 1e9),
                        percentile(sorted, 50),
                        percentile(sorted, 95),
                        percentile(sorted, 99));
    }

    /** In milliseconds; the nearest-rank percentile, NaN of nothing. */
    private static double percentile(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) return Double.NaN;
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(rank - 1) / 1e6;
    }
}
