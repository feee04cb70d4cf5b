package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.PRICE_LIST;
import static org.waymark.core.testing.Bicycles.ROAD_TEST;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.Importance;
import org.waymark.core.numerics.Exact;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.RandomModels;

class EvidenceLeaningsTest {

    @Test
    void areThoseOnWhichACloseCallTurns() {
        var model = Bicycles.model();
        var sheet = Bicycles.answers().with(Bicycles.SPEED_MATTERS, new Answer.Matters(Importance.VERY));
        var leanings = explanation(model, Questionnaire.of(model, sheet)).leanings();
        // prices of all bicycles move together, the road bicycle's speed by itself
        assertEquals(
                List.of(ROAD_TEST, PRICE_LIST),
                leanings.stream().map(EvidenceLeaning::evidence).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void areWhatTheEngineSaysWithPerformancesHeld(long seed) {
        var model = RandomModels.of(seed);
        var questionnaire = Questionnaire.of(model, RandomAnswers.complete(model, seed));
        var decision = Decision.of(model, questionnaire, TODAY);
        for (var leaning : explanation(model, questionnaire).leanings()) {
            var shares = DoubleStream.of(0.05, 0.5, 0.95)
                    .map(level -> shareOfTheBest(model, decision, leaning.evidence(), level))
                    .summaryStatistics();
            assertEquals(shares.getMin(), leaning.low(), 1e-9);
            assertEquals(shares.getMax(), leaning.high(), 1e-9);
        }
    }

    /** With all performances that cite the entry known to be at that level of their range. */
    private static double shareOfTheBest(DecisionModel model, Decision decision, EvidenceId entry, double level) {
        var performances = decision.basis().personal().among(decision.basis().contenders());
        for (var performance : model.performances()) {
            var cell = new Cell(performance.alternative(), performance.criterion());
            if (performance.evidence().contains(entry)
                    && performances.alternatives().contains(cell.alternative())) {
                double held =
                        performances.of(cell.alternative(), cell.criterion()).quantile(level);
                var cells = new LinkedHashMap<>(performances.distributions());
                cells.put(cell, new Exact(held));
                performances = new Performances(performances.alternatives(), performances.criteria(), cells);
            }
        }
        return Acceptability.of(
                        performances,
                        decision.basis().weights(),
                        model.settings().draws())
                .firstRankShare(decision.best().orElseThrow());
    }

    private static Explanation explanation(DecisionModel model, Questionnaire questionnaire) {
        var decision = Decision.of(model, questionnaire, TODAY);
        return Explanation.of(decision, Sensitivity.of(model, questionnaire, TODAY, decision));
    }
}
