package org.waymark.core.testing;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** The seeds that laws are tested with. One number repeats a failure. */
public final class Seeds {

    private Seeds() {}

    /** So many of them; the mutation run, which repeats the tests for every change, takes fewer. */
    private static final int COUNT = Integer.getInteger("waymark.test.seeds", 200);

    /** For {@code @MethodSource("org.waymark.core.testing.Seeds#all")}. */
    public static LongStream all() {
        return first(COUNT);
    }

    /** For figures that rest on how many there are. */
    public static LongStream first(int count) {
        return new SplittableRandom(20261122).longs(count);
    }
}
