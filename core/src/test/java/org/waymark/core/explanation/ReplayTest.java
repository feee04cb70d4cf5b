package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.core.numerics.Draws;

class ReplayTest {

    /** Of three paths in four draws: alone ahead, two equal ahead, all equal, behind. */
    private static final double[][] SCORES = {{0.9, 0.5, 0.4, 0.1}, {0.2, 0.5, 0.4, 0.6}, {0.1, 0.3, 0.4, 0.7}};

    private final Replay replay = new Replay(new Draws(7, 4), 4);

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
    void hasAllDrawsOnlyOfTheSameSeedAndNumber() {
        assertTrue(replay.hasAllOf(new Draws(7, 4)));
        assertFalse(replay.hasAllOf(new Draws(8, 4)));
        assertFalse(replay.hasAllOf(new Draws(7, 5)));
        assertFalse(new Replay(new Draws(7, 5), 4).hasAllOf(new Draws(7, 5)));
    }
}
