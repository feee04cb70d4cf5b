package org.waymark.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Outcome.Incomplete;
import org.waymark.core.decision.Outcome.NoneFits;
import org.waymark.core.decision.Outcome.Recommended;
import org.waymark.core.decision.Outcome.TooClose;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.score.Scores;
import org.waymark.core.testing.Bicycles;

/** Recommended is from 0.6 on. */
class DecisionTest {

    private static final DecisionBasis BASIS = basis(Bicycles.answers());

    private static DecisionBasis basis(AnswerSheet sheet) {
        var model = Bicycles.model();
        return DecisionBasis.of(model, Questionnaire.of(model, sheet), TODAY);
    }

    /** Among these, whatever their must-haves say. */
    private static Decision decision(Map<AlternativeId, Double> shares, Map<AlternativeId, Double> scores) {
        var contributions = new LinkedHashMap<AlternativeId, Map<CriterionId, Double>>();
        scores.forEach((path, score) -> contributions.put(path, Map.of(PRICE, score)));
        return new Decision(
                new DecisionBasis(
                        BASIS.settings(),
                        List.of(),
                        BASIS.personal(),
                        BASIS.weights(),
                        List.of(),
                        contending(scores.keySet()),
                        new Scores(contributions)),
                shares);
    }

    private static Map<AlternativeId, Viability> contending(Set<AlternativeId> paths) {
        var open = new Viability(Viability.Standing.OPEN, OptionalDouble.empty(), OptionalDouble.empty());
        var viability = new LinkedHashMap<AlternativeId, Viability>();
        paths.forEach(path -> viability.put(path, open));
        return viability;
    }

    private static Decision decision(double city, double road, double cargo) {
        return decision(
                Map.of(CITY, city, ROAD, road, CARGO, cargo),
                new LinkedHashMap<>(Map.of(CITY, 0.3, ROAD, 0.2, CARGO, 0.1)));
    }

    @Nested
    class TheBestPath {

        @Test
        void isTheOneThatComesFirstMostOftenWhateverItsScore() {
            assertEquals(Optional.of(CARGO), decision(0.3, 0.3, 0.4).best());
        }

        @Test
        void hasTheHigherScoreOfEqualOnesThenTheFirstKey() {
            assertEquals(Optional.of(CITY), decision(0.4, 0.4, 0.2).best());
            var shares = Map.of(ROAD, 0.5, CITY, 0.5);
            assertEquals(
                    Optional.of(CITY),
                    decision(shares, Map.of(ROAD, 0.2, CITY, 0.2)).best());
        }
    }

    @Nested
    class TheRival {

        @Test
        void hasTheHighestScoreBesideTheBest() {
            assertEquals(Optional.of(CITY), decision(0.1, 0.3, 0.6).rival());
            assertEquals(-0.2, decision(0.1, 0.3, 0.6).margin(), 1e-12);
        }

        @Test
        void comesFirstMoreOftenOfEqualOnesThenHasTheFirstKey() {
            var scores = Map.of(CITY, 0.3, ROAD, 0.2, CARGO, 0.2);
            assertEquals(
                    Optional.of(ROAD),
                    decision(Map.of(CITY, 0.5, ROAD, 0.3, CARGO, 0.2), scores).rival());
            assertEquals(
                    Optional.of(CARGO),
                    decision(Map.of(CITY, 0.5, ROAD, 0.25, CARGO, 0.25), scores).rival());
        }

        @Test
        void isNobodyBesideASinglePath() {
            var alone = decision(Map.of(CITY, 1.0), Map.of(CITY, 0.3));
            assertEquals(Optional.empty(), alone.rival());
            assertEquals(0, alone.margin());
        }
    }

    @Nested
    class TheOutcome {

        @Test
        void recommendsFromTheVeryShareOfTheSettings() {
            assertEquals(new Recommended(CITY, 0.6), decision(0.6, 0.3, 0.1).outcome());
            double below = Math.nextDown(0.6);
            assertEquals(
                    new TooClose(CITY, below, List.of(CITY, ROAD)),
                    decision(below, 0.3, 0.1).outcome());
        }

        @Test
        void isIncompleteWhileQuestionsAreOpenButKnownAsIfTheyHadNoEffect() {
            var basis = basis(AnswerSheet.EMPTY);
            var decision = Decision.of(basis, basis.acceptability());
            assertEquals(new Incomplete(basis.missing()), decision.outcome());
            assertFalse(basis.missing().isEmpty());
            assertTrue(decision.completeOutcome().firstRankShare() > 0);
        }

        @Test
        void isThatNoneFitsWithoutAContender() {
            assertEquals(
                    new NoneFits(),
                    decision(Map.of(CITY, 0.0, ROAD, 0.0, CARGO, 0.0), Map.of()).outcome());
        }
    }

    @Test
    void twoOutcomesAgreeWhenKindAndFirstPathDo() {
        var recommended = new Recommended(CITY, 0.7);
        var close = new TooClose(CITY, 0.5, List.of(CITY, ROAD));
        assertTrue(recommended.agreesWith(new Recommended(CITY, 0.9)));
        assertFalse(recommended.agreesWith(new Recommended(ROAD, 0.7)));
        assertFalse(recommended.agreesWith(close));
        assertTrue(close.agreesWith(new TooClose(CITY, 0.4, List.of(CITY, CARGO))));
        assertFalse(close.agreesWith(new TooClose(ROAD, 0.5, List.of(ROAD, CITY))));
        assertFalse(close.agreesWith(recommended));
        assertTrue(new NoneFits().agreesWith(new NoneFits()));
        assertFalse(new NoneFits().agreesWith(recommended));
        assertFalse(recommended.agreesWith(new NoneFits()));
    }
}
