package org.waymark.core.explanation;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.explanation.Explanation.ClosePair;
import org.waymark.core.numerics.Draws;

/**
 * Pairs of paths whose order is open. How often one beats the other is its first-rank share among the two alone: draws
 * belong to a path and a criterion by name, so they are the same ones as among all paths.
 */
final class ClosePairs {

    /** The share from which the one that is mostly behind still counts as close. */
    private static final double CLOSE = 0.25;

    private ClosePairs() {}

    static List<ClosePair> of(Contest contest, Draws draws) {
        var contenders = contest.contenders();
        var pairs = new ArrayList<ClosePair>();
        for (int i = 0; i < contenders.size(); i++) {
            for (int j = i + 1; j < contenders.size(); j++) {
                var two = List.of(contenders.get(i), contenders.get(j));
                double share = Acceptability.of(contest.performances().among(two), contest.weights(), draws)
                        .firstRankShare(two.getFirst());
                if (share >= CLOSE && share <= 1 - CLOSE) {
                    pairs.add(new ClosePair(two.getFirst(), two.getLast(), share));
                }
            }
        }
        return pairs;
    }
}
