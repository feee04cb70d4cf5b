package org.waymark.core.explanation;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.explanation.Explanation.ClosePair;

/** Pairs of paths whose order is open: how often one beats the other, a tie counting half. */
final class ClosePairs {

    /** The share from which the one that is mostly behind still counts as close. */
    private static final double CLOSE = 0.25;

    private ClosePairs() {}

    static List<ClosePair> of(DecisionBasis basis, Replay replay) {
        var contenders = basis.contenders();
        var scores = replay.scores(basis.performances(), basis.weights(), contenders);
        var pairs = new ArrayList<ClosePair>();
        for (int i = 0; i < scores.length; i++) {
            for (int j = i + 1; j < scores.length; j++) {
                double share = replay.firsts(new double[][] {scores[i], scores[j]})[0];
                if (share >= CLOSE && share <= 1 - CLOSE) {
                    pairs.add(new ClosePair(contenders.get(i), contenders.get(j), share));
                }
            }
        }
        return pairs;
    }
}
