package org.waymark.core.elicitation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.waymark.core.model.Question;

/**
 * Looks for the question about facts to ask next, and says when enough is known of them: stochastic curtailment (Sie, Finkelman,
 * Bartroff and Thompson 2015).
 */
final class FactSearch {

    /** So many facts are asked in any case; in their order where there are no more. */
    static final int LEAST = 8;

    /** The first question in the order of the model is asked that tells so much of what the best one would. */
    private static final double NEARLY_AS_MUCH = 0.5;

    /** So much, in nats, is told by chance alone. */
    private static final double NOTHING_BELOW = 0.02;

    private FactSearch() {}

    /** @param known how many facts are known */
    static boolean isWorthLooking(int known) {
        return known >= LEAST;
    }

    /** Whether to look after one more answer: a look takes longer than all else, and most find that it is not enough. */
    static boolean isWorthLookingAgain(int known) {
        return (known - LEAST) % 2 == 0;
    }

    /**
     * @param nearest who answer most alike
     * @param open in the order of the model, one or more
     */
    static Question best(Donors.Nearest nearest, List<Question> open) {
        var information = new LinkedHashMap<Question, Double>();
        for (var question : open) information.put(question, nearest.information(question));
        double most = Collections.max(information.values());
        return open.stream()
                .filter(question -> most < NOTHING_BELOW || information.get(question) >= NEARLY_AS_MUCH * most)
                .findFirst()
                .orElseThrow();
    }
}
