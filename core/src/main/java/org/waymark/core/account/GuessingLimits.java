package org.waymark.core.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How guessing of passwords is slowed down. Failed attempts are counted for a name on a device that signed in with it
 * before; else for a name at an address, and for all names together at that address. So nobody keeps somebody else out
 * from elsewhere, and a known device stays open whatever happens at its address. Once the free attempts are used up each
 * further one must wait, from {@link #FIRST_WAIT} on twice as long each time, up to {@link #LONGEST_WAIT}.
 */
public final class GuessingLimits {

    /** Failed attempts on one name that cost nothing. */
    public static final int FREE_ATTEMPTS = 5;

    /** Failed attempts from one address on all names together that cost nothing: people share addresses. */
    public static final int FREE_ATTEMPTS_OF_AN_ADDRESS = 30;

    /** How long the next attempt must wait once the free ones are used up. */
    public static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    /** The longest that an attempt must wait. */
    public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** After so long without a failed attempt all are free again. */
    public static final Duration FAILURES_FORGOTTEN_AFTER = Duration.ofDays(1);

    /** A device that was not used for so long is unknown again. */
    public static final Duration DEVICE_KNOWN_FOR = Duration.ofDays(180);

    private static final int MOST_DOUBLINGS = 30;

    private GuessingLimits() {}

    /** How long to wait at {@code now}; zero if the next attempt may be made. */
    public static Duration untilNext(int failures, int free, Instant lastFailure, Instant now) {
        if (failures < free) return Duration.ZERO;
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        var until = lastFailure.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }
}
