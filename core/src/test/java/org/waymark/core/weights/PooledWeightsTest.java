package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.weights.Somebody.IDS;
import static org.waymark.core.weights.Somebody.mean;
import static org.waymark.core.weights.Somebody.prior;

import org.junit.jupiter.api.Test;
import org.waymark.core.numerics.Draws;

class PooledWeightsTest {

    private final Weights prior = prior(12);
    private final WeightInformation.Stated stated = new WeightInformation.Stated(
            prior.byCriterion(),
            Somebody.of(prior, 2.5, 7).statements(),
            new Draws(7, 10_000),
            PreferenceSource.exact());

    private double[][] draws(long seed, int count) {
        var source = WeightDraws.of(stated, IDS, seed);
        var columns = new double[12][count];
        var block = new double[12][256];
        for (int first = 0; first < count; first += 256) {
            source.fill(first, 256, block);
            for (int c = 0; c < 12; c++) System.arraycopy(block[c], 0, columns[c], first, 256);
        }
        return columns;
    }

    @Test
    void asOftenAsTheyCount() {
        var columns = draws(3, 10_240);
        for (int c = 0; c < 12; c++) {
            double mean = 0;
            for (double weight : columns[c]) mean += weight / 10_240;
            assertEquals(stated.expected().of(IDS.get(c)), mean, 1e-3);
        }
    }

    @Test
    void eachByItsNumberAlone() {
        var source = WeightDraws.of(stated, IDS, 3);
        var columns = draws(3, 1_024);
        var part = new double[12][256];
        source.fill(100, 256, part);
        for (int i = 0; i < 256; i++) assertEquals(columns[4][100 + i], part[4][i]);
    }

    @Test
    void varyAsAPoolDoes() {
        assertEquals(
                1 / stated.pool().effective(), WeightDraws.of(stated, IDS, 3).varianceOfPool());
    }
}
