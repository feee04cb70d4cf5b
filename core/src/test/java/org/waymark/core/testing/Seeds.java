package org.waymark.core.testing;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** The seeds that laws are tested with. One number repeats a failure. */
public final class Seeds {

    private Seeds() {}

    /** For {@code @MethodSource("org.waymark.core.testing.Seeds#all")}. */
    public static LongStream all() {
        return new SplittableRandom(20261122).longs(200);
    }
}
