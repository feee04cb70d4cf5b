package org.waymark.core.score;

import java.util.stream.IntStream;

/**
 * The cells that answers can move, those of straight value functions apart, for which two numbers are enough.
 *
 * @param straight positions in the table
 * @param intercepts and slopes of their value functions
 * @param bent positions in the table
 * @param bentColumns and their criteria
 */
record MovableCells(
        FlatValues values, int[] straight, double[] intercepts, double[] slopes, int[] bent, int[] bentColumns) {

    static MovableCells of(FlatValues values, int[] cells, int criteria) {
        var straight = IntStream.of(cells)
                .filter(cell -> values.isStraight(cell % criteria))
                .toArray();
        var bent = IntStream.of(cells)
                .filter(cell -> !values.isStraight(cell % criteria))
                .toArray();
        return new MovableCells(
                values,
                straight,
                IntStream.of(straight)
                        .mapToDouble(cell -> values.intercept(cell % criteria))
                        .toArray(),
                IntStream.of(straight)
                        .mapToDouble(cell -> values.slope(cell % criteria))
                        .toArray(),
                bent,
                IntStream.of(bent).map(cell -> cell % criteria).toArray());
    }

    /**
     * Values the performances {@code numbers[performances + cell] + numbers[shifts + cell]}.
     *
     * @param into receives the values, at the positions of the cells
     */
    void value(double[] numbers, int performances, int shifts, double[] into) {
        for (int i = 0; i < straight.length; i++) {
            int cell = straight[i];
            double x = numbers[performances + cell] + numbers[shifts + cell];
            double value = intercepts[i] + slopes[i] * x;
            into[cell] = value > 0 ? (value < 1 ? value : 1) : 0;
        }
        for (int i = 0; i < bent.length; i++) {
            int cell = bent[i];
            into[cell] = values.of(bentColumns[i], numbers[performances + cell] + numbers[shifts + cell]);
        }
    }
}
