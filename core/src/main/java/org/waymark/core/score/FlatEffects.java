package org.waymark.core.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes of numbers for each answer code of each question, in flat arrays: a change is {@code number · factor + term}, and
 * those of rule r stand from {@code starts[r]} to {@code starts[r + 1] - 1}. Rule numbers are {@code offset of the question
 * + code}.
 */
record FlatEffects(int[] starts, int[] targets, double[] factors, double[] terms) {

    /** One change before it is laid flat. */
    record Entry(int target, double factor, double term) {}

    static FlatEffects of(List<List<Entry>> rules) {
        var starts = new int[rules.size() + 1];
        var entries = new ArrayList<Entry>();
        for (int r = 0; r < rules.size(); r++) {
            entries.addAll(rules.get(r));
            starts[r + 1] = entries.size();
        }
        return new FlatEffects(
                starts,
                entries.stream().mapToInt(Entry::target).toArray(),
                entries.stream().mapToDouble(Entry::factor).toArray(),
                entries.stream().mapToDouble(Entry::term).toArray());
    }

    void apply(int rule, double[] numbers) {
        int end = starts[rule + 1];
        for (int i = starts[rule]; i < end; i++) numbers[targets[i]] = numbers[targets[i]] * factors[i] + terms[i];
    }
}
