package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.numerics.Draws;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.weights.PreferenceSource;
import org.waymark.core.weights.WeightInformation;

class ReplayTest {

    /** Of three paths in four draws: alone ahead, two equal ahead, all equal, behind. */
    private static final double[][] SCORES = {{0.9, 0.5, 0.4, 0.1}, {0.2, 0.5, 0.4, 0.6}, {0.1, 0.3, 0.4, 0.7}};

    private final Replay replay = Replays.of(new Draws(7, 4), 4);

    @Test
    void knowsOfEachDrawHowFarAPathComesFirst() {
        assertArrayEquals(new double[] {1, 0.5, 1 / 3.0, 0}, replay.isFirst(SCORES, 0), 1e-12);
        assertArrayEquals(new double[] {0, 0.5, 1 / 3.0, 0}, replay.isFirst(SCORES, 1), 1e-12);
        assertArrayEquals(new double[] {0, 0, 1 / 3.0, 1}, replay.isFirst(SCORES, 2), 1e-12);
    }

    @Test
    void addsThatUpToTheShares() {
        var third = 1 / 3.0;
        assertArrayEquals(
                new double[] {(1.5 + third) / 4, (0.5 + third) / 4, (1 + third) / 4}, replay.firsts(SCORES), 1e-12);
    }

    @Test
    void isExactOnlyForAModelOfTheSameSeedAndNumberOfDraws() {
        assertTrue(replay.isExactFor(with(7, 4)));
        assertFalse(replay.isExactFor(with(8, 4)));
        assertFalse(replay.isExactFor(with(7, 5)));
        assertFalse(Replays.of(new Draws(7, 5), 4).isExactFor(with(7, 5)));
    }

    @Test
    void isNotExactWherePreferencesAreWeighedByTheDrawsOfOthers() {
        var stated = new WeightInformation.Stated(
                Map.of(Bicycles.SPEED, 1.0), List.of(), new Draws(1, 10_000), PreferenceSource.exact());
        assertFalse(new Replay(new Draws(7, 4), 4, stated).isExactFor(with(7, 4)));
    }

    private static DecisionModel with(long seed, int count) {
        return Bicycles.model().withDraws(new Draws(seed, count));
    }
}
