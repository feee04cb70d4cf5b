package org.waymark.core.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.backtest.StoredOutcomes.Extent;
import org.waymark.core.backtest.StoredOutcomes.Part;
import org.waymark.core.backtest.StoredOutcomes.Period;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;

/**
 * Replays a draft over stored outcomes. What somebody is told under the draft is compared with what the same method tells under the
 * version that is published, in the same draws: so an unchanged draft changes nothing, exactly. Both are decided on one day, which
 * says what evidence has expired.
 *
 * @param published what new assessments use
 * @param versions all under which answers may have been given
 * @param settledUpTo so many outcomes, there is time to decide in all draws of the models where fewer leave it open
 */
public record BackTest(
        DecisionModel published,
        DecisionModel draft,
        Map<VersionNumber, DecisionModel> versions,
        LocalDate on,
        int settledUpTo) {

    /** Few lives decide most people; those that they leave open are decided in more. */
    private static final List<Integer> ROUNDS = List.of(128, 512);

    private static final int SETTLED_UP_TO = 10_000;

    /** What is replayed first, about: enough to know the share of flips within half a percentage point. */
    private static final int SAMPLE = 10_000;

    public BackTest {
        versions = Map.copyOf(versions);
    }

    public static BackTest of(
            DecisionModel published, DecisionModel draft, List<PublishedModel> versions, LocalDate on) {
        var byNumber = new LinkedHashMap<VersionNumber, DecisionModel>();
        versions.forEach(version -> byNumber.put(version.number(), version.model()));
        return new BackTest(published, draft, byNumber, on, SETTLED_UP_TO);
    }

    /**
     * Replays on all processors, a sample first.
     *
     * @throws CancelledBackTest if the watcher does not want it any more
     */
    public BackTestResult over(StoredOutcomes outcomes, Period period, BackTestWatcher watcher) {
        long begun = System.nanoTime();
        var extent = outcomes.extent(period);
        var rounds = rounds(extent);
        int step = (int) Math.max(1, extent.outcomes() / SAMPLE);
        try (var threads = new ReplayThreads(
                () -> new Replayer(versions, published, draft, on, rounds), extent.outcomes(), watcher)) {
            outcomes.read(period, extent, new Part(step, false), threads::take);
            var tally = threads.tally();
            if (step > 1) {
                watcher.sampled(tally.result(extent.areMadeUp(), rounds, seconds(begun)), extent.outcomes());
                outcomes.read(period, extent, new Part(step, true), threads::take);
                tally = threads.tally();
            }
            return tally.result(extent.areMadeUp(), rounds, seconds(begun));
        }
    }

    private List<Integer> rounds(Extent extent) {
        int all = Math.max(
                published.settings().draws().count(), draft.settings().draws().count());
        var rounds = new ArrayList<>(ROUNDS);
        rounds.removeIf(round -> round >= all);
        if (extent.outcomes() <= settledUpTo || rounds.isEmpty()) rounds.add(all);
        return List.copyOf(rounds);
    }

    private static double seconds(long begun) {
        return Math.round((System.nanoTime() - begun) / 1e6) / 1e3;
    }
}
