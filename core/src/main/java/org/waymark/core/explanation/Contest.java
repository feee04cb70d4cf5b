package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.numerics.Draws;

/**
 * One run of the engine for one person: how the paths stand, without the reasons.
 *
 * @param acceptability of the contenders; of all paths when there is no contender
 */
public record Contest(Situation situation, Acceptability acceptability, Standings standings) {

    /** Questions that are open count as if they had no effect. */
    public static Contest of(DecisionModel model, Questionnaire questionnaire, LocalDate on) {
        return of(Situation.of(model, questionnaire, on), model.settings().draws());
    }

    static Contest of(Situation situation, Draws draws) {
        var contenders = situation.contenders();
        var simulated = contenders.isEmpty()
                ? situation.performances()
                : situation.personal().among(contenders);
        var acceptability = Acceptability.of(simulated, situation.weights(), draws);
        var shares = new LinkedHashMap<AlternativeId, Double>();
        for (var path : situation.performances().alternatives()) {
            shares.put(path, contenders.contains(path) ? acceptability.firstRankShare(path) : 0.0);
        }
        return new Contest(situation, acceptability, new Standings(contenders, shares, situation.scores()));
    }
}
