package org.waymark.core.explanation;

import java.util.Comparator;
import java.util.List;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.score.Scores;

/** What each criterion adds to a lead. */
final class Contributions {

    private Contributions() {}

    /** From the largest gain to the largest loss; of equal ones in the order of the criteria. */
    static List<Contribution> to(AlternativeId best, AlternativeId rival, Scores scores) {
        return scores.difference(best, rival).entrySet().stream()
                .map(entry -> new Contribution(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Contribution::points).reversed())
                .toList();
    }
}
