package org.waymark.core.backtest;

import java.util.List;
import java.util.Map;

/**
 * What a draft would have changed. Its parts are plain, for it is written as JSON as it stands.
 *
 * @param outcomes that were replayed, those included of which nothing can be said
 * @param cannotSay of these, how many have answers that do not count under the published version or under the draft
 * @param flips of the others, how many are told something else
 * @param matrix how many, by what is told under the published version and then by what is told under the draft ({@link Told}); its
 *     counts sum to {@code outcomes}
 * @param bySegment by question of one choice and option, of people of whom something can be said; segments of fewer than
 *     {@value #SMALLEST_SEGMENT} are left out
 * @param drift of the first-rank share of each path
 * @param examples of flips, a few
 * @param areMadeUp whether the people were made up, because there are no real ones yet
 * @param rounds of draws by which outcomes were decided: the next one where the one before left it open
 * @param seconds that it took
 */
public record BackTestResult(
        long outcomes,
        long cannotSay,
        long flips,
        Map<String, Map<String, Long>> matrix,
        Map<String, Map<String, Segment>> bySegment,
        Map<String, Drift> drift,
        List<Example> examples,
        boolean areMadeUp,
        List<Integer> rounds,
        double seconds) {

    public static final int SMALLEST_SEGMENT = 10;

    /** 95 % of the standard normal distribution lie so near to its mean. */
    private static final double Z95 = 1.96;

    /** People who gave one answer, and how many of them are told something else. */
    public record Segment(long outcomes, long flips) {}

    /** Means over the people of whom something can be said, in [0, 1]. */
    public record Drift(double published, double draft) {}

    /**
     * Somebody who is told something else.
     *
     * @param answers as text of the question's kind, by key of the question
     */
    public record Example(String from, String to, Map<String, String> answers) {}

    /** The share of flips, in [0, 1], among those of whom something can be said. */
    public double flipShare() {
        long said = outcomes - cannotSay;
        return said == 0 ? 0 : (double) flips / said;
    }

    /**
     * Half the width of the 95 % interval of the share of flips among all, if these are a sample of them: Agresti and Coull 1998,
     * with the correction for a finite population.
     *
     * @param all outcomes, of which these are a part
     */
    public double flipShareMargin(long all) {
        long said = outcomes - cannotSay;
        if (said == 0 || outcomes >= all) return 0;
        double adjusted = said + Z95 * Z95;
        double share = (flips + Z95 * Z95 / 2) / adjusted;
        return Z95 * Math.sqrt(share * (1 - share) / adjusted * (1 - (double) outcomes / all));
    }
}
