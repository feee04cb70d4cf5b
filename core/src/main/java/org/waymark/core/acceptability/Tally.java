package org.waymark.core.acceptability;

/**
 * What is counted and summed in the first pass, over one chunk or over several in their order.
 *
 * @param places share of each place, summed, by alternative and place
 * @param squares the squares of those shares, summed; the same without ties
 * @param weights weight times share of the first place, summed, by alternative and criterion
 * @param weightSquares squared weight times share of the first place, summed
 */
record Tally(double[][] places, double[][] squares, double[][] weights, double[][] weightSquares) {

    static Tally empty(int alternatives, int criteria) {
        return new Tally(
                new double[alternatives][alternatives],
                new double[alternatives][alternatives],
                new double[alternatives][criteria],
                new double[alternatives][criteria]);
    }

    void add(Tally other) {
        add(other.places, places);
        add(other.squares, squares);
        add(other.weights, weights);
        add(other.weightSquares, weightSquares);
    }

    private static void add(double[][] from, double[][] to) {
        for (int a = 0; a < to.length; a++) {
            for (int j = 0; j < to[a].length; j++) to[a][j] += from[a][j];
        }
    }
}
