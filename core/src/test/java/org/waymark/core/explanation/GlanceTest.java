package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.Outcome.Complete;
import org.waymark.core.explanation.OtherAnswers.Step;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Performance;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;

/**
 * What a glance at a thousand draws may decide alone: only what more draws could not change. All cost the same, so speed decides. The road
 * and the cargo bicycle go 10 to 30 km/h fast, the city bicycle so fast that it comes first in a known share of the draws. The
 * replay has a single draw, in which another bicycle comes first: what is found shows which of the two was asked.
 */
class GlanceTest {

    private static final Step A_STEP_WITHOUT_EFFECT = new Step(
            Bicycles.model().question(SPEED_MATTERS).orElseThrow(),
            new Matters(Importance.QUITE),
            new Matters(Importance.VERY),
            1,
            0);

    private static final Draws GLANCED_AT = new Draws(20261126, 1_024);

    /** @param rivals each as fast as the others, 1 or 2 */
    private static DecisionModel model(double shareOfTheCityBicycle, int rivals, double recommendFrom) {
        var all = rivals == 1 ? Set.of(CITY, ROAD) : Set.of(CITY, ROAD, CARGO);
        double speed = 10 + 20 * Math.pow(shareOfTheCityBicycle, 1.0 / rivals);
        var model = ModelWith.performances(
                Bicycles.only(all, Set.of(PRICE, SPEED)),
                one -> new Performance(one.alternative(), one.criterion(), distribution(one, speed), one.evidence()));
        return ModelWith.recommendFrom(recommendFrom, model);
    }

    private static Distribution distribution(Performance of, double speedOfTheCityBicycle) {
        if (of.criterion().equals(PRICE)) return new Exact(500);
        return of.alternative().equals(CITY) ? new Exact(speedOfTheCityBicycle) : new Uniform(10, 30);
    }

    private static Questionnaire questionnaire(DecisionModel model) {
        return Questionnaire.of(model, Bicycles.answers());
    }

    private static boolean isAskedFurther(DecisionModel model, Complete now) {
        var glance = Optional.of(Replays.of(GLANCED_AT, GLANCED_AT.count()));
        var whatIf = new WhatIf(model, questionnaire(model), TODAY, glance, surprising(model), now);
        return whatIf.flip(List.of(A_STEP_WITHOUT_EFFECT)).isPresent();
    }

    /** Of the first single draw in which the city bicycle does not come first. */
    private static Replay surprising(DecisionModel model) {
        return LongStream.range(0, 1_000)
                .mapToObj(seed -> Replays.of(new Draws(seed, 1), 1))
                .filter(replay -> !first(replay, model).equals(CITY))
                .findFirst()
                .orElseThrow();
    }

    private static AlternativeId first(Replay replay, DecisionModel model) {
        var basis = replay.basis(model, questionnaire(model), TODAY);
        return new Decision(basis, replay.firstRankShares(basis)).best().orElseThrow();
    }

    @ParameterizedTest(name = "first in {0} of the draws")
    @CsvSource({"0.95, false", "0.80, false", "0.74, false", "0.68, true", "0.62, true", "0.50, true", "0.05, true"})
    void aRecommendationStaysWhereTheShareIsElevenPointsBeyondTheLimit(double share, boolean isAskedFurther) {
        var now = new Outcome.Recommended(CITY, 0.9);
        assertEquals(isAskedFurther, isAskedFurther(model(share, 1, 0.6), now));
    }

    @ParameterizedTest(name = "first in {0} of the draws")
    @CsvSource({"0.64, false", "0.76, false", "0.82, true", "0.88, true", "0.95, true"})
    void aCloseCallStaysWhereTheShareIsElevenPointsShortOfTheLimit(double share, boolean isAskedFurther) {
        var now = new Outcome.TooClose(CITY, 0.7, List.of(CITY, ROAD));
        assertEquals(isAskedFurther, isAskedFurther(model(share, 1, 0.9), now));
    }

    @ParameterizedTest(name = "first in {0} of the draws")
    @CsvSource({"0.55, true", "0.58, true", "0.64, false"})
    void ofTwoTheFirstStaysFirstIfItIsSoInMoreThanHalfWithElevenPointsToSpare(double share, boolean isAskedFurther) {
        var now = new Outcome.TooClose(CITY, 0.6, List.of(CITY, ROAD));
        assertEquals(isAskedFurther, isAskedFurther(model(share, 1, 0.9), now));
    }

    @ParameterizedTest(name = "first in {0} of the draws")
    @CsvSource({"0.58, false", "0.45, true"})
    void ofThreeAlsoIfEachOfTheOthersIsLeftFarBehind(double share, boolean isAskedFurther) {
        // the two others share the rest: at 0.58 they have 0.21 each, 0.37 less
        var now = new Outcome.TooClose(CITY, 0.5, List.of(CITY, ROAD, CARGO));
        assertEquals(isAskedFurther, isAskedFurther(model(share, 2, 0.9), now));
    }

    @Test
    void anotherFirstThanNowIsAskedFurther() {
        assertTrue(isAskedFurther(model(0.95, 1, 0.6), new Outcome.NoneFits()));
        assertTrue(isAskedFurther(model(0.95, 1, 0.6), new Outcome.TooClose(CITY, 0.5, List.of(CITY, ROAD))));
    }

    @Test
    void whatIsKnownAlreadyIsNotFoundAgain() {
        var model = model(0.95, 1, 0.6);
        var glance = Optional.of(Replays.of(GLANCED_AT, GLANCED_AT.count()));
        var whatIf = new WhatIf(model, questionnaire(model), TODAY, glance, surprising(model), new Outcome.NoneFits());
        List<Complete> known = List.of(new Outcome.Recommended(CITY, 0.9));
        assertEquals(Optional.empty(), whatIf.flip(List.of(A_STEP_WITHOUT_EFFECT), known));
    }

    @Test
    void isWorthWhileFromMoreThanTwiceItsDrawsOn() {
        assertFalse(hasGlance(2_048, new Outcome.Recommended(CITY, 1)));
        assertTrue(hasGlance(2_049, new Outcome.Recommended(CITY, 1)));
    }

    @Test
    void isOfNoUseWhereNoPathFitsAndNoLivesAreDrawn() {
        assertFalse(hasGlance(10_000, new Outcome.NoneFits()));
    }

    private static boolean hasGlance(int draws, Complete now) {
        var model = ModelWith.draws(new Draws(1, draws), Bicycles.model());
        var replay = Replays.of(model.settings().draws(), Replay.MOST_DRAWS);
        return WhatIf.of(model, questionnaire(model), TODAY, replay, now)
                .glance()
                .isPresent();
    }

    @Test
    void thatNoneFitsIsSeenAtOnceWhereItIsSoNow() {
        var model = Bicycles.model();
        var sheet = Bicycles.answers().with(BUDGET, new Amount(200));
        var glance = Optional.of(Replays.of(GLANCED_AT, GLANCED_AT.count()));
        var replay = Replays.of(model.settings().draws(), Replay.MOST_DRAWS);
        var whatIf = new WhatIf(model, Questionnaire.of(model, sheet), TODAY, glance, replay, new Outcome.NoneFits());
        assertEquals(Optional.empty(), whatIf.flip(List.of(A_STEP_WITHOUT_EFFECT)));
    }
}
