package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.BASKET;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CHILDREN;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.COMFORT;
import static org.waymark.core.testing.Bicycles.ERRANDS;
import static org.waymark.core.testing.Bicycles.EXTRAS;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.LOAD_MATTERS;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.SPORT;
import static org.waymark.core.testing.Bicycles.TODAY;
import static org.waymark.core.testing.Bicycles.USE;
import static org.waymark.core.testing.Requirements.against;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.RequirementCheck;
import org.waymark.core.decision.RequirementCheck.Standing;
import org.waymark.core.explanation.Contribution;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.testing.Bicycles;

class EvaluationTest {

    private static final double EXACT = 1e-12;

    private final DecisionModel model = Bicycles.model();
    private final AnswerSheet plain = Bicycles.answers();

    private Evaluation evaluation(AnswerSheet sheet) {
        return Evaluation.of(Optional.empty(), model, sheet, TODAY);
    }

    @Nested
    class OfPlainAnswers {
        private final Evaluation evaluation = evaluation(plain);

        @Test
        void scoresByTheBaseWeights() {
            assertEquals(0.56, evaluation.scores().of(CITY), EXACT);
            assertEquals(0.46, evaluation.scores().of(ROAD), EXACT);
            assertEquals(0.38, evaluation.scores().of(CARGO), EXACT);
        }

        @Test
        void recommendsTheCityBicycle() {
            var recommended = assertInstanceOf(Outcome.Recommended.class, evaluation.outcome());
            assertEquals(CITY, recommended.alternative());
            assertEquals(evaluation.firstRankShare(CITY), recommended.firstRankShare());
            assertTrue(recommended.firstRankShare() >= 0.6);
        }

        @Test
        void sharesTheFirstRankAmongAllPaths() {
            var shares = evaluation.explanation().firstRankShares();
            assertEquals(List.of(CITY, ROAD, CARGO), List.copyOf(shares.keySet()));
            assertEquals(1, shares.values().stream().mapToDouble(share -> share).sum(), EXACT);
        }

        @Test
        void explainsTheLeadOverTheRoadBicycle() {
            var explanation = evaluation.explanation();
            assertEquals(Optional.of(CITY), explanation.best());
            assertEquals(Optional.of(ROAD), explanation.rival());
            assertEquals(0.10, explanation.margin(), EXACT);
            // price 0.4 · (0.8 − 0.4), comfort 0.1 · (0.8 − 0.3), load 0.2 · (0.2 − 0), speed 0.3 · (0.4 − 0.9)
            assertEquals(
                    List.of(PRICE, COMFORT, LOAD, SPEED),
                    explanation.contributions().stream()
                            .map(Contribution::criterion)
                            .toList());
            var points = explanation.contributions().stream()
                    .mapToDouble(Contribution::points)
                    .toArray();
            assertEquals(0.16, points[0], EXACT);
            assertEquals(0.05, points[1], EXACT);
            assertEquals(0.04, points[2], EXACT);
            assertEquals(-0.15, points[3], EXACT);
        }

        @Test
        void showsHowFarEachWeightMayGo() {
            var intervals = evaluation.explanation().weightIntervals();
            assertEquals(
                    List.of(PRICE, SPEED, LOAD, COMFORT),
                    intervals.stream().map(interval -> interval.criterion()).toList());
            // speed takes t, the rest 1 − t: city leads road by −0.5 t + (1 − t) · 0.25 / 0.7, which is 0 at 5/12
            assertEquals(0.3, intervals.get(1).weight(), EXACT);
            assertEquals(0, intervals.get(1).low(), EXACT);
            assertEquals(5.0 / 12, intervals.get(1).high(), EXACT);
            // load takes t: city leads cargo by −0.7 t + (1 − t) · 0.32 / 0.8, which is 0 at 4/11, and road always
            assertEquals(4.0 / 11, intervals.get(2).high(), EXACT);
            // price takes t: city leads road by 0.4 t − (1 − t) · 0.06 / 0.6, which is 0 at 1/5
            assertEquals(0.2, intervals.get(0).low(), EXACT);
            assertEquals(1, intervals.get(0).high(), EXACT);
        }

        @Test
        void takesTheBudgetAsARequirementThatAllMeet() {
            var check = evaluation.explanation().requirements().getFirst();
            assertEquals(BUDGET, check.from());
            assertEquals(2000, check.limit());
            assertEquals(Map.of(CITY, 1.0, ROAD, 1.0, CARGO, 1.0), check.probabilities());
            assertEquals(Map.of(CITY, Standing.MET, ROAD, Standing.MET, CARGO, Standing.MET), check.standings());
        }
    }

    @Nested
    class WithARequirement {

        @Test
        void rulesOutWhoMissesItTooProbably() {
            // road costs 1,000 to 1,400: within 1,000 never, cargo neither
            var evaluation = evaluation(plain.with(BUDGET, new Answer.Amount(1000)));
            assertEquals(new Outcome.Recommended(CITY, 1), evaluation.outcome());
            assertEquals(Optional.empty(), evaluation.explanation().rival());
            assertEquals(List.of(), evaluation.explanation().contributions());
            assertEquals(0, evaluation.firstRankShare(ROAD));
            assertEquals(0.46, evaluation.scores().of(ROAD), EXACT);
            assertFalse(evaluation.explanation().contends(CARGO));
        }

        @Test
        void warnsOfWhoMayMissIt() {
            // half of the range from 1,000 to 1,400 lies within 1,200; at risk is under 0.7
            var check = evaluation(plain.with(BUDGET, new Answer.Amount(1200)))
                    .explanation()
                    .requirements()
                    .getFirst();
            assertEquals(0.5, check.probabilities().get(ROAD), EXACT);
            assertEquals(
                    Map.of(CITY, Standing.MET, ROAD, Standing.AT_RISK, CARGO, Standing.RULED_OUT), check.standings());
        }

        @Test
        void saysSoWhenNoneFits() {
            var evaluation = evaluation(plain.with(BUDGET, new Answer.Amount(200)));
            assertEquals(new Outcome.NoneFits(), evaluation.outcome());
            assertEquals(Optional.empty(), evaluation.explanation().best());
            assertEquals(0, evaluation.explanation().margin());
            assertEquals(
                    Map.of(CITY, 0.0, ROAD, 0.0, CARGO, 0.0),
                    evaluation.explanation().firstRankShares());
        }

        @Test
        void checksEveryOneOfThem() {
            var sheet = plain.with(USE, new Answer.Chosen(ERRANDS)).with(CHILDREN, new Answer.Agreed(true));
            var explanation = evaluation(sheet).explanation();
            assertEquals(
                    List.of(LOAD, PRICE),
                    explanation.requirements().stream()
                            .map(RequirementCheck::criterion)
                            .toList());
            assertEquals(
                    List.of(CHILDREN),
                    against(ROAD, explanation).stream()
                            .map(RequirementCheck::from)
                            .toList());
        }
    }

    @Test
    void isTooCloseWhenNoPathComesFirstOftenEnough() {
        // weights 4 : 6 : 4 : 1 put city at 7.2 / 15, road at 7.3 / 15 and cargo at 6.2 / 15
        var evaluation = evaluation(plain.with(SPEED_MATTERS, new Answer.Matters(Importance.VERY))
                .with(LOAD_MATTERS, new Answer.Matters(Importance.VERY)));
        assertEquals(7.2 / 15, evaluation.scores().of(CITY), EXACT);
        assertEquals(7.3 / 15, evaluation.scores().of(ROAD), EXACT);
        var tooClose = assertInstanceOf(Outcome.TooClose.class, evaluation.outcome());
        assertEquals(List.of(ROAD, CITY), tooClose.contenders());
        var pair = evaluation.explanation().closePairs().getFirst();
        assertEquals(List.of(CITY, ROAD), List.of(pair.a(), pair.b()));
    }

    @Test
    void recommendsAnotherPathToSomebodyElse() {
        assertEquals(
                Optional.of(ROAD),
                evaluation(plain.with(USE, new Answer.Chosen(SPORT))
                                .with(SPEED_MATTERS, new Answer.Matters(Importance.DECISIVE)))
                        .outcome()
                        .recommended());
        assertEquals(
                Optional.of(CARGO),
                evaluation(plain.with(USE, new Answer.Chosen(ERRANDS))
                                .with(CHILDREN, new Answer.Agreed(false))
                                .with(LOAD_MATTERS, new Answer.Matters(Importance.DECISIVE)))
                        .outcome()
                        .recommended());
    }

    @Test
    void isIncompleteWhileQuestionsAreOpen() {
        assertEquals(
                new Outcome.Incomplete(List.of(USE, BUDGET, SPEED_MATTERS, LOAD_MATTERS)),
                evaluation(AnswerSheet.EMPTY).outcome());
    }

    @Test
    void countsWhatAnswersAddToAPath() {
        var evaluation = evaluation(plain.with(EXTRAS, new Answer.ChosenAll(Set.of(BASKET))));
        assertEquals(0.56 + 0.2 * 0.1, evaluation.scores().of(CITY), EXACT);
    }

    @Test
    void takesNoNoticeOfAnswersToHiddenQuestions() {
        var hidden = plain.with(CHILDREN, new Answer.Agreed(true));
        assertEquals(evaluation(plain), evaluation(hidden));
    }
}
