package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.numerics.Draws;
import org.waymark.core.population.PlausiblePeople;
import org.waymark.core.testing.ModelWith;

/** Of a person of the default model, whose lives decide, and whose result leans on what only tables of lives cite. */
class LeaningsOfLivesTest {

    private static final DecisionModel MODEL = fewerLives(DefaultModel.load());
    private static final double CLOSE_CALL = 0.9;

    private static DecisionModel fewerLives(DecisionModel model) {
        return ModelWith.draws(new Draws(20261126, 2_000), model);
    }

    private static boolean isCitedByPerformances(EvidenceId entry) {
        return MODEL.performances().stream()
                .anyMatch(performance -> performance.evidence().contains(entry));
    }

    private static List<EvidenceLeaning> found(Decision decision, Replay replay) {
        return EvidenceLeanings.of(
                        MODEL, replay, decision.basis(), decision.best().orElseThrow())
                .stream()
                .filter(leaning -> !isCitedByPerformances(leaning.evidence()))
                .toList();
    }

    @Test
    void areAsWideAsTheLivesShowWhereNothingElseCitesTheEntry() {
        var replay = Replays.of(MODEL.settings().draws(), Replay.MOST_LIVES);
        var decision = LongStream.range(0, 200)
                .mapToObj(number -> Questionnaire.of(MODEL, new PlausiblePeople(1).answers(MODEL, number)))
                .map(questionnaire -> Decision.of(MODEL, questionnaire, TODAY))
                .filter(one -> one.basis().contenders().size() > 1
                        && one.firstRankShares().get(one.best().orElseThrow()) < CLOSE_CALL
                        && !found(one, replay).isEmpty())
                .findFirst()
                .orElseThrow();
        var basis = decision.basis();
        var best = decision.best().orElseThrow();
        var found = found(decision, replay);

        var scores = replay.scores(basis.performances(), basis.weights(), basis.contenders());
        var isFirst = replay.isFirst(scores, basis.contenders().indexOf(best));
        var tables = new TableLeanings(MODEL.income().orElseThrow(), replay.draws(), isFirst);
        for (var leaning : found) {
            assertEquals(tables.range(leaning.evidence())[0], leaning.low(), 1e-12);
            assertEquals(tables.range(leaning.evidence())[1], leaning.high(), 1e-12);
        }
    }
}
