package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CHILDREN;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.COMFORT;
import static org.waymark.core.testing.Bicycles.ERRANDS;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.Bicycles.TODAY;
import static org.waymark.core.testing.Bicycles.USE;
import static org.waymark.core.testing.Requirements.against;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.decision.Viability;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Performance;
import org.waymark.core.model.Settings;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;

/** Results that lie exactly on a limit, and paths that are exactly equal. */
class BoundariesTest {

    private static final AnswerSheet PLAIN = Bicycles.answers();

    private static Evaluation evaluation(DecisionModel model) {
        return Evaluation.of(Optional.empty(), model, PLAIN, TODAY);
    }

    @Nested
    class TheShareToRecommendFrom {
        private final double share = evaluation(Bicycles.model()).firstRankShare(CITY);

        @Test
        void isEnough() {
            assertEquals(
                    new Outcome.Recommended(CITY, share),
                    evaluation(ModelWith.recommendFrom(share, Bicycles.model())).outcome());
        }

        @Test
        void isNotReachedByTheNextSmallerShare() {
            var stricter = ModelWith.recommendFrom(Math.nextUp(share), Bicycles.model());
            assertEquals(
                    Optional.of(OutcomeKind.TOO_CLOSE),
                    evaluation(stricter).outcome().kind());
        }
    }

    /** Road costs 1,000 to 1,400 USD: within 1,040 with probability 0.1, within 1,280 with 0.7. */
    @Nested
    class APathThatMayMissARequirement {

        private final AnswerSheet withChildren =
                PLAIN.with(USE, new Answer.Chosen(ERRANDS)).with(CHILDREN, new Answer.Agreed(true));

        private static Evaluation within(double budget) {
            return Evaluation.of(
                    Optional.empty(), Bicycles.withBudgetStep(1), PLAIN.with(BUDGET, new Answer.Amount(budget)), TODAY);
        }

        @Test
        void isRuledOutBelowOneLimitAndAtRiskBelowTheOther() {
            assertStands(true, false, within(1039));
            assertStands(false, true, within(1040));
            assertStands(false, true, within(1279));
            assertStands(false, false, within(1280));
        }

        private static void assertStands(boolean ruledOut, boolean atRisk, Evaluation evaluation) {
            assertEquals(ruledOut, evaluation.explanation().standing(ROAD) == Viability.Standing.RULED_OUT);
            assertEquals(atRisk, evaluation.explanation().standing(ROAD) == Viability.Standing.AT_RISK);
            assertEquals(
                    ruledOut || atRisk, !against(ROAD, evaluation.explanation()).isEmpty());
            assertEquals(ruledOut, evaluation.firstRankShare(ROAD) == 0);
        }

        @Test
        void isNotAtRiskOfOneRequirementOnceAnotherRulesItOut() {
            var explanation = Evaluation.of(
                            Optional.empty(),
                            Bicycles.model(),
                            withChildren.with(BUDGET, new Answer.Amount(1200)),
                            TODAY)
                    .explanation();
            assertEquals(Viability.Standing.RULED_OUT, explanation.standing(ROAD));
            assertEquals(
                    List.of(CHILDREN, BUDGET),
                    against(ROAD, explanation).stream()
                            .map(check -> check.from())
                            .toList());
        }

        @Test
        void hasNoErrorOfAShareThatIsNotDrawn() {
            var evaluation = within(1000);
            assertEquals(0, evaluation.firstRankShare(ROAD));
            assertEquals(0, evaluation.firstRankShareError(ROAD));
            assertEquals(0, evaluation.firstRankShareError(CITY), "nothing competes with it");
            var open = within(2000);
            double share = open.firstRankShare(CITY);
            assertEquals(Math.sqrt(share * (1 - share) / 2000), open.firstRankShareError(CITY), 1e-12);
        }
    }

    @Nested
    class OfEqualPaths {

        @Test
        void theFirstKeyIsBestAndTheNextItsRival() {
            var evaluation = evaluation(Bicycles.with(BoundariesTest::asTheCityBicycle));
            assertEquals(Optional.of(CARGO), evaluation.explanation().best());
            assertEquals(Optional.of(CITY), evaluation.explanation().rival());
            assertEquals(0, evaluation.explanation().margin());
            var tooClose = assertInstanceOf(Outcome.TooClose.class, evaluation.outcome());
            assertEquals(CARGO, tooClose.first());
            assertEquals(List.of(CARGO, CITY, ROAD), tooClose.contenders());
            for (double share : evaluation.explanation().firstRankShares().values()) {
                assertEquals(1.0 / 3, share, 1e-12);
            }
        }

        /** All drive 18 km/h on average; only the road bicycle at times faster. Cargo has the first key. */
        @Test
        void theRivalIsTheOneOfTheSameScoreThatComesFirstMoreOften() {
            var evaluation = evaluation(onSpeedOnly(Map.of(
                    CARGO, new Exact(18),
                    CITY, new Uniform(17, 19),
                    ROAD, new Uniform(12, 24))));
            assertEquals(evaluation.scores().of(CITY), evaluation.scores().of(CARGO));
            assertTrue(evaluation.firstRankShare(CITY) > evaluation.firstRankShare(CARGO));
            assertEquals(Optional.of(ROAD), evaluation.explanation().best());
            assertEquals(Optional.of(CITY), evaluation.explanation().rival());
        }

        /** Cargo comes first more often than city, and has the first key. */
        @Test
        void theRivalIsTheOneWithTheHigherScoreThoughAnotherComesFirstMoreOften() {
            var evaluation = evaluation(onSpeedOnly(Map.of(
                    CARGO, new Uniform(10, 22),
                    CITY, new Exact(18),
                    ROAD, new Uniform(18.5, 24))));
            assertTrue(evaluation.firstRankShare(CARGO) > evaluation.firstRankShare(CITY));
            assertEquals(Optional.of(ROAD), evaluation.explanation().best());
            assertEquals(Optional.of(CITY), evaluation.explanation().rival());
        }

        /** With two draws each comes first once under some seed; the road bicycle scores higher, cargo has the first key. */
        @Test
        void theBestIsTheOneWithTheHigherScoreWhenBothComeFirstAsOften() {
            var model = onSpeedOnly(Map.of(CARGO, new Uniform(10, 24), ROAD, new Exact(18)));
            var evaluation = LongStream.range(0, 100)
                    .mapToObj(seed -> evaluation(drawn(new Draws(seed, 2), model)))
                    .filter(one -> one.firstRankShare(CARGO) == one.firstRankShare(ROAD))
                    .findFirst()
                    .orElseThrow();
            assertTrue(evaluation.scores().of(ROAD) > evaluation.scores().of(CARGO));
            assertEquals(Optional.of(ROAD), evaluation.explanation().best());
            assertEquals(Optional.of(CARGO), evaluation.explanation().rival());
        }
    }

    /** Of four draws the slower bicycle comes first in one under some seed, in none under another. */
    @ParameterizedTest(name = "{0} of 4 draws: {1} close pairs")
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 1", "4, 0"})
    void aPairIsCloseFromAQuarterOfTheDrawsOn(int first, int pairs) {
        var model = onSpeedOnly(Map.of(CARGO, new Uniform(10, 24), ROAD, new Exact(17)));
        var evaluation = LongStream.range(0, 1000)
                .mapToObj(seed -> evaluation(drawn(new Draws(seed, 4), model)))
                .filter(one -> one.firstRankShare(CARGO) == first / 4.0)
                .findFirst()
                .orElseThrow();
        var close = evaluation.explanation().closePairs();
        assertEquals(pairs, close.size());
        close.forEach(pair -> assertEquals(pair.a().equals(CARGO) ? first / 4.0 : 1 - first / 4.0, pair.share()));
    }

    private static DecisionModel drawn(Draws draws, DecisionModel model) {
        var known = model.settings();
        return ModelWith.settings(
                new Settings(
                        known.recommendFrom(),
                        known.ruledOutBelow(),
                        known.atRiskBelow(),
                        known.concentration(),
                        draws,
                        known.multipliers(),
                        known.emphasisCap(),
                        known.effectSpread()),
                model);
    }

    private static DecisionModel onSpeedOnly(Map<AlternativeId, Distribution> speeds) {
        var all = Set.of(PRICE, SPEED, LOAD, COMFORT);
        return ModelWith.performances(
                Bicycles.only(speeds.keySet(), all),
                known -> known.criterion().equals(SPEED)
                        ? performance(known, speeds.get(known.alternative()))
                        : asTheCityBicycle(known));
    }

    private static Performance asTheCityBicycle(Performance known) {
        return performance(
                known,
                switch (known.criterion().key()) {
                    case "price" -> new Exact(400);
                    case "speed" -> new Exact(18);
                    case "load" -> new Exact(20);
                    default -> new Exact(8);
                });
    }

    private static Performance performance(Performance known, Distribution distribution) {
        return new Performance(known.alternative(), known.criterion(), distribution, known.evidence());
    }
}
