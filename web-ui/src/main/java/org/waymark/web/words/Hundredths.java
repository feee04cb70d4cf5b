package org.waymark.web.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.waymark.uikit.text.Phrase;

/** Says shares "in 83 of 100", and rounds parts so that they still add up to their sum (largest remainders). */
public final class Hundredths {
    private Hundredths() {}

    /**
     * Whole numbers next to {@code 100 · part}, together next to {@code 100 · sum of the parts}; each at most 1 from its
     * own value.
     */
    public static int[] rounded(double... parts) {
        var whole = Arrays.stream(parts)
                .mapToInt(part -> (int) Math.floor(100 * part))
                .toArray();
        long missing = Math.round(100 * Arrays.stream(parts).sum())
                - Arrays.stream(whole).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> whole[i] - 100 * parts[i]))
                .limit(Math.max(0, missing))
                .forEach(i -> whole[i]++);
        return whole;
    }

    /** "83", but never "100" for what may fail or "0" for what may happen. */
    public static Phrase figure(double share) {
        long rounded = Math.round(100 * share);
        if (rounded == 100 && share < 1) return Phrase.of("share.almost-all");
        if (rounded == 0 && share > 0) return Phrase.of("share.hardly-any");
        return Phrase.of("share.figure", rounded);
    }

    /** "in 4 of 10", or of 100 where tenths would say never or always. */
    public static Phrase often(double share) {
        long tenths = Math.round(10 * share);
        return tenths == 0 || tenths == 10
                ? Phrase.of("share.of-hundred", figure(share))
                : Phrase.of("share.of-ten", tenths);
    }
}
