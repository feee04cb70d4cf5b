package org.waymark.web.load;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often a client may do something: so many times a minute, and what it did not use of the last ten minutes at once,
 * for a class that begins together. Of the clients that came longest ago nothing is known any more.
 */
final class RateByAddress {
    private static final int MINUTES_AT_ONCE = 10;
    private static final int MOST_KNOWN = 10_000;

    private final int perMinute;
    private final TimeMeter clock;
    private final Map<String, Bucket> byAddress = Collections.synchronizedMap(new Recent());

    /** @param perMinute at least 1 */
    RateByAddress(int perMinute, TimeMeter clock) {
        if (!(perMinute >= 1)) throw new IllegalArgumentException("%s a minute is less than 1".formatted(perMinute));
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Counts one more; if that is too many, it does not count, and the answer is how long the client has to wait. */
    Optional<Duration> tooEarlyBy(String address) {
        var use = byAddress.computeIfAbsent(address, newcomer -> full()).tryConsumeAndReturnRemaining(1);
        return use.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(use.getNanosToWaitForRefill()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity((long) MINUTES_AT_ONCE * perMinute)
                        .refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(clock)
                .build();
    }

    private static final class Recent extends LinkedHashMap<String, Bucket> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KNOWN;
        }
    }
}
