package org.waymark.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import static org.waymark.core.testing.Bicycles.MOTOR;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.SPORT;
import static org.waymark.core.testing.Bicycles.USE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Quantity.Constant;
import org.waymark.core.model.Quantity.Proportional;
import org.waymark.core.profile.Profile.Adjustment;
import org.waymark.core.profile.Profile.MustHave;
import org.waymark.core.testing.Bicycles;

class ProfileTest {

    private final DecisionModel model = Bicycles.model();
    private final AnswerSheet plain = Bicycles.answers();

    private Profile profile(AnswerSheet sheet) {
        return Profile.of(model, Questionnaire.of(model, sheet));
    }

    @Test
    void isTheBaseWeightsWhenNothingMattersMore() {
        assertEquals(
                Map.of(PRICE, 4.0, SPEED, 3.0, LOAD, 2.0, COMFORT, 1.0),
                profile(plain).importances());
        assertEquals(Map.of(), profile(plain).adjustments());
    }

    @Test
    void keepsTheOrderOfTheModel() {
        assertEquals(
                List.of(PRICE, SPEED, LOAD, COMFORT),
                List.copyOf(profile(plain).importances().keySet()));
    }

    @Test
    void multipliesBaseWeightImportanceAndEmphasis() {
        var sheet = plain.with(USE, new Answer.Chosen(SPORT))
                .with(SPEED_MATTERS, new Answer.Matters(Importance.DECISIVE))
                .with(LOAD_MATTERS, new Answer.Matters(Importance.NOT_AT_ALL));
        assertEquals(
                Map.of(PRICE, 4.0, SPEED, 3.0 * 4 * 2, LOAD, 0.0, COMFORT, 1.0),
                profile(sheet).importances());
    }

    @Test
    void takesAnUnansweredImportanceAsQuite() {
        assertEquals(3.0, profile(AnswerSheet.EMPTY).importances().get(SPEED));
    }

    @Test
    void fallsBackToTheBaseWeightsWhenNothingCounts() {
        var onlySpeedAndLoad = model.withCriteria(model.criteria().stream()
                .map(criterion ->
                        Set.of(PRICE, COMFORT).contains(criterion.id()) ? criterion.withBaseWeight(0) : criterion)
                .toList());
        var sheet = plain.with(SPEED_MATTERS, new Answer.Matters(Importance.NOT_AT_ALL))
                .with(LOAD_MATTERS, new Answer.Matters(Importance.NOT_AT_ALL));
        var profile = Profile.of(onlySpeedAndLoad, Questionnaire.of(onlySpeedAndLoad, sheet));
        assertEquals(Map.of(PRICE, 0.0, SPEED, 3.0, LOAD, 2.0, COMFORT, 0.0), profile.importances());
    }

    @Test
    void countsAllTheSameWhenEvenTheBaseWeightsAreNothing() {
        var weightless = model.withCriteria(model.criteria().stream()
                .map(criterion -> criterion.withBaseWeight(0))
                .toList());
        var profile = Profile.of(weightless, Questionnaire.of(weightless, plain));
        assertEquals(Map.of(PRICE, 1.0, SPEED, 1.0, LOAD, 1.0, COMFORT, 1.0), profile.importances());
    }

    @Test
    void adjustsWhatThePathsAchieve() {
        var profile = profile(plain.with(EXTRAS, new Answer.ChosenAll(Set.of(BASKET, MOTOR))));
        assertEquals(new Adjustment(1, 10), profile.adjustmentOf(CITY, LOAD));
        assertEquals(new Adjustment(1.5, 0), profile.adjustmentOf(CARGO, SPEED));
        assertEquals(new Adjustment(1, 200), profile.adjustmentOf(CARGO, PRICE));
        assertEquals(Adjustment.NONE, profile.adjustmentOf(CITY, PRICE));
    }

    @Test
    void appliesFactorsBeforeShiftsWhateverTheirOrder() {
        assertEquals(new Adjustment(6, 5), Adjustment.NONE.times(2).plus(5).times(3));
    }

    @Test
    void namesTheQuestionBehindARequirement() {
        var sheet = plain.with(USE, new Answer.Chosen(ERRANDS))
                .with(CHILDREN, new Answer.Agreed(true))
                .with(BUDGET, new Answer.Amount(700));
        assertEquals(
                List.of(new MustHave(LOAD, CHILDREN, 15), new MustHave(PRICE, BUDGET, 700)),
                profile(sheet).mustHaves());
        assertEquals(
                List.of(new MustHave(PRICE, BUDGET, 700)),
                profile(sheet.with(USE, new Answer.Chosen(SPORT))).mustHaves());
    }

    @Test
    void takesAParameterNobodyAnsweredAtItsUsualValue() {
        assertEquals(
                Map.of(new ParameterId("most"), 2000.0),
                profile(AnswerSheet.EMPTY).parameters());
        assertEquals(
                Map.of(new ParameterId("most"), 700.0),
                profile(plain.with(BUDGET, new Answer.Amount(700))).parameters());
    }

    @Test
    void dividesByOneInsteadOfZero() {
        var income = new ParameterId("income");
        var hours = new ParameterId("hours");
        var parameters = new Parameters(Map.of(income, 3000.0, hours, 0.0));
        assertEquals(1500, parameters.of(new Proportional(0.5, income, Optional.of(hours))));
        assertEquals(
                100,
                new Parameters(Map.of(income, 3000.0, hours, 30.0))
                        .of(new Proportional(1, income, Optional.of(hours))));
        assertEquals(7, parameters.of(new Constant(7)));
    }
}
