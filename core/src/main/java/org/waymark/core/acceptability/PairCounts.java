package org.waymark.core.acceptability;

import org.waymark.core.numerics.Estimate;

/** In how many draws each alternative ranks before each other, and in how many beside it. For one thread. */
final class PairCounts implements Onlooker {

    private final long[][] before;
    private final long[][] beside;

    PairCounts(int alternatives) {
        this.before = new long[alternatives][alternatives];
        this.beside = new long[alternatives][alternatives];
    }

    @Override
    public void see(long first, int count, Ranking ranking, double[][] weights) {
        for (int a = 0; a < before.length; a++) {
            for (int b = a + 1; b < before.length; b++) {
                int won = 0;
                int lost = 0;
                for (int i = 0; i < count; i++) {
                    int places = ranking.better(a, i) - ranking.better(b, i);
                    won += places >>> 31;
                    lost += -places >>> 31;
                }
                before[a][b] += won;
                before[b][a] += lost;
                beside[a][b] += count - won - lost;
                beside[b][a] += count - won - lost;
            }
        }
    }

    void add(PairCounts other) {
        for (int a = 0; a < before.length; a++) {
            for (int b = 0; b < before.length; b++) {
                before[a][b] += other.before[a][b];
                beside[a][b] += other.beside[a][b];
            }
        }
    }

    /** The share of {@code draws} in which {@code a} ranks before {@code b}; equal ones share a draw evenly. */
    Estimate winning(int a, int b, int draws) {
        return Estimate.mean(before[a][b] + beside[a][b] / 2.0, before[a][b] + beside[a][b] / 4.0, draws);
    }
}
