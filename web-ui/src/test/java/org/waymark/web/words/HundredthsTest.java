package org.waymark.web.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.uikit.text.Phrase;

class HundredthsTest {
    static LongStream seeds() {
        return new SplittableRandom(20261122).longs(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addUpToTheRoundedSumAndStayNextToTheirParts(long seed) {
        var parts = new SplittableRandom(seed).doubles(12, -0.2, 0.2).toArray();
        var rounded = Hundredths.rounded(parts);
        assertEquals(
                Math.round(100 * Arrays.stream(parts).sum()),
                Arrays.stream(rounded).sum());
        for (int i = 0; i < parts.length; i++) assertTrue(Math.abs(rounded[i] - 100 * parts[i]) <= 1);
    }

    @Test
    void giveTheRestToTheLargestRemainder() {
        assertArrayEquals(new int[] {34, 33, 33}, Hundredths.rounded(0.3366, 0.3317, 0.3317));
    }

    @Test
    void neverSayAlwaysOrNeverOfWhatMayGoOtherwise() {
        assertEquals(Phrase.of("share.almost-all"), Hundredths.figure(0.9999));
        assertEquals(Phrase.of("share.hardly-any"), Hundredths.figure(0.0001));
        assertEquals(Phrase.of("share.figure", 100L), Hundredths.figure(1));
        assertEquals(Phrase.of("share.figure", 83L), Hundredths.figure(0.8349));
    }

    @Test
    void areSaidInTensWhereTensSayEnough() {
        assertEquals(Phrase.of("share.of-ten", 4L), Hundredths.often(0.4123));
        assertEquals(Phrase.of("share.of-hundred", Phrase.of("share.figure", 3L)), Hundredths.often(0.03));
    }
}
