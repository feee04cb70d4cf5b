package org.waymark.core.score;

import java.util.List;
import org.waymark.core.model.Quantity.Proportional;

/**
 * Shifts that depend on parameters of the person, which answers set: {@code amount · p_of / p_per}. In two rounds, because a
 * parameter may be set by a later question than the one whose answer shifts.
 *
 * @param usual value of each parameter; the last stands for "no per" and is 1
 * @param assignments of parameters, per rule: the old value counts nothing
 * @param shifts where and by how much, per rule: the amount stands as the term
 * @param of the parameter of each entry of {@code shifts}
 * @param per likewise
 */
record ScaledShifts(double[] usual, FlatEffects assignments, FlatEffects shifts, int[] of, int[] per) {

    /** A shift before it is laid flat. */
    record Entry(int target, double amount, int of, int per) {}

    static ScaledShifts of(double[] usual, List<List<FlatEffects.Entry>> assignments, List<List<Entry>> shifts) {
        var flat = FlatEffects.of(shifts.stream()
                .map(rule -> rule.stream()
                        .map(entry -> new FlatEffects.Entry(entry.target(), 1, entry.amount()))
                        .toList())
                .toList());
        return new ScaledShifts(
                usual,
                FlatEffects.of(assignments),
                flat,
                shifts.stream().flatMap(List::stream).mapToInt(Entry::of).toArray(),
                shifts.stream().flatMap(List::stream).mapToInt(Entry::per).toArray());
    }

    boolean isEmpty() {
        return of.length == 0;
    }

    double[] newParameters() {
        return usual.clone();
    }

    void add(int[] offsets, short[] codes, int from, double[] parameters, double[] numbers) {
        System.arraycopy(usual, 0, parameters, 0, usual.length);
        for (int q = 0; q < offsets.length; q++) assignments.apply(offsets[q] + codes[from + q], parameters);
        for (int q = 0; q < offsets.length; q++) add(offsets[q] + codes[from + q], parameters, numbers);
    }

    private void add(int rule, double[] parameters, double[] numbers) {
        for (int i = shifts.starts()[rule]; i < shifts.starts()[rule + 1]; i++) {
            numbers[shifts.targets()[i]] +=
                    Proportional.proportion(shifts.terms()[i], parameters[of[i]], parameters[per[i]]);
        }
    }
}
