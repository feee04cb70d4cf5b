package org.waymark.core.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.CriterionId;

/** Statements that no weights can keep. Its message names the fewest that contradict each other. */
public final class ContradictoryStatements extends RefusedValue {

    private static final long serialVersionUID = 1;

    /** Sets of statements that are tried in the search for the fewest; that takes a second at most. */
    private static final int MOST_TRIALS = 20_000;

    private ContradictoryStatements(List<String> members) {
        super(WeightFinding.CONTRADICTORY_STATEMENTS, members);
    }

    static void refuseIn(List<LinearStatement> statements, List<CriterionId> order) {
        if (WeightPolytope.exists(statements, order)) return;
        throw new ContradictoryStatements(new Search(statements, order)
                .fewest().stream()
                        .map(place -> "%s: %s".formatted(place + 1, statements.get(place)))
                        .toList());
    }

    private static final class Search {
        private final List<LinearStatement> statements;
        private final List<CriterionId> order;
        private int trials;

        Search(List<LinearStatement> statements, List<CriterionId> order) {
            this.statements = statements;
            this.order = order;
        }

        /** Places of the statements; a set of which none can be left out, if all smaller sets are too many to try. */
        List<Integer> fewest() {
            var known = withoutNeedless();
            for (int size = 1; size < known.size(); size++) {
                var found = contradicting(size, 0, new ArrayList<>());
                if (!found.isEmpty()) return found;
            }
            return known;
        }

        private List<Integer> withoutNeedless() {
            var left = new ArrayList<>(
                    IntStream.range(0, statements.size()).boxed().toList());
            for (int place = statements.size() - 1; place >= 0; place--) {
                var fewer = new ArrayList<>(left);
                fewer.remove(Integer.valueOf(place));
                if (contradict(fewer)) left = fewer;
            }
            return left;
        }

        /** The first set of this size, those chosen and others from place {@code from} on, that contradicts itself. */
        private List<Integer> contradicting(int size, int from, List<Integer> chosen) {
            if (chosen.size() == size) return trials++ < MOST_TRIALS && contradict(chosen) ? chosen : List.of();
            for (int place = from; place < statements.size() && trials < MOST_TRIALS; place++) {
                var more = new ArrayList<>(chosen);
                more.add(place);
                var found = contradicting(size, place + 1, more);
                if (!found.isEmpty()) return found;
            }
            return List.of();
        }

        private boolean contradict(List<Integer> places) {
            return !WeightPolytope.exists(places.stream().map(statements::get).toList(), order);
        }
    }
}
