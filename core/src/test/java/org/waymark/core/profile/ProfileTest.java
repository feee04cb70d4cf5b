package org.waymark.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect.Assignment;
import org.waymark.core.model.Effect.Emphasis;
import org.waymark.core.model.Effect.Factor;
import org.waymark.core.model.Effect.Shift;
import org.waymark.core.model.Importance;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Quantity.Constant;
import org.waymark.core.model.Quantity.Proportional;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.profile.Profile.Adjustment;
import org.waymark.core.profile.Profile.MustHave;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;

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

    @Nested
    class WhenTwoQuestionsDecideTheSame {
        private final QuestionId again = new QuestionId("again");
        private final ParameterId most = new ParameterId("most");
        private final DecisionModel twice =
                ModelWith.laterQuestions(model, ModelWith.question(again, new QuestionKind.ImportanceOf(SPEED), model));
        private final AnswerSheet decisive = plain.with(SPEED_MATTERS, new Answer.Matters(Importance.DECISIVE));

        private double speedCounts(AnswerSheet sheet) {
            return Profile.of(twice, Questionnaire.of(twice, sheet))
                    .importances()
                    .get(SPEED);
        }

        @Test
        void countsTheLaterImportance() {
            assertEquals(3.0 * 0.5, speedCounts(decisive.with(again, new Answer.Matters(Importance.A_LITTLE))));
            assertEquals(3.0 * 0, speedCounts(decisive.with(again, new Answer.Matters(Importance.NOT_AT_ALL))));
        }

        @Test
        void countsTheEarlierImportanceWhenTheLaterIsSkipped() {
            assertEquals(3.0 * 4, speedCounts(decisive.with(again, new Answer.Skipped())));
            assertEquals(3.0 * 4, speedCounts(decisive));
        }

        @Test
        void multipliesEveryEmphasis() {
            var emphasised = ModelWith.laterQuestions(model, ModelWith.yesNo(again, model, new Emphasis(SPEED, 0.25)));
            var sheet = plain.with(USE, new Answer.Chosen(SPORT)).with(again, new Answer.Agreed(true));
            var profile = Profile.of(emphasised, Questionnaire.of(emphasised, sheet));
            assertEquals(3.0 * 2 * 0.25, profile.importances().get(SPEED));
        }

        @Test
        void countsTheLaterNumber() {
            var number = new QuestionKind.Number(0, 100, 1, model.name(), Optional.of(most), List.of());
            var other = ModelWith.laterQuestions(model, ModelWith.question(again, number, model));
            var sheet = plain.with(BUDGET, new Answer.Amount(700));
            assertEquals(
                    Map.of(most, 50.0),
                    Profile.of(other, Questionnaire.of(other, sheet.with(again, new Answer.Amount(50))))
                            .parameters());
            assertEquals(
                    Map.of(most, 700.0),
                    Profile.of(other, Questionnaire.of(other, sheet)).parameters());
        }

        @Test
        void countsTheLaterAssignmentAndAnyBeforeANumber() {
            var also = new QuestionId("also");
            var other = ModelWith.laterQuestions(
                    model,
                    ModelWith.yesNo(again, model, new Assignment(most, 300)),
                    ModelWith.yesNo(also, model, new Assignment(most, 400)),
                    ModelWith.question(
                            new QuestionId("number"),
                            new QuestionKind.Number(0, 100, 1, model.name(), Optional.of(most), List.of()),
                            model));
            var sheet = plain.with(again, new Answer.Agreed(true)).with(new QuestionId("number"), new Answer.Amount(9));
            assertEquals(
                    Map.of(most, 300.0),
                    Profile.of(other, Questionnaire.of(other, sheet)).parameters());
            assertEquals(
                    Map.of(most, 400.0),
                    Profile.of(other, Questionnaire.of(other, sheet.with(also, new Answer.Agreed(true))))
                            .parameters());
        }
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
        assertEquals(new Adjustment(1, 10, 0, 0), profile.adjustmentOf(CITY, LOAD));
        assertEquals(new Adjustment(1.5, 0, 0, 0), profile.adjustmentOf(CARGO, SPEED));
        assertEquals(new Adjustment(1, 200, 0, 0), profile.adjustmentOf(CARGO, PRICE));
        assertEquals(Adjustment.NONE, profile.adjustmentOf(CITY, PRICE));
    }

    @Test
    void appliesFactorsBeforeShiftsWhateverTheirOrder() {
        assertEquals(
                new Adjustment(6, 5, 0, 0),
                Adjustment.NONE.times(2, 0).plus(5, 0).times(3, 0));
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

    @Test
    void takesTheSpreadOfTheSettingsForWhatNamesNoneOfItsOwn() {
        var extra = new QuestionId("extra");
        var unsure = ModelWith.effectSpread(
                0.3,
                ModelWith.laterQuestions(
                        model,
                        ModelWith.yesNo(
                                extra,
                                model,
                                new Shift(CITY, LOAD, new Constant(10), Optional.empty()),
                                new Shift(CITY, LOAD, new Constant(10), Optional.of(0.5)),
                                new Factor(CITY, SPEED, 2, Optional.of(0.0)),
                                new Factor(CITY, SPEED, 2, Optional.of(1.0)))));
        var profile = Profile.of(unsure, Questionnaire.of(unsure, plain.with(extra, new Answer.Agreed(true))));
        assertEquals(3 * 3 + 5 * 5, profile.adjustmentOf(CITY, LOAD).shiftVariance(), 1e-12);
        assertEquals(
                Math.log(2) * Math.log(2), profile.adjustmentOf(CITY, SPEED).factorVariance(), 1e-12);
    }

    @Test
    void refusesASpreadThatIsNegativeOrBeyondSense() {
        for (double spread : new double[] {-0.1, 2.1, Double.NaN}) {
            assertThrows(RefusedValue.class, () -> new Shift(CITY, LOAD, new Constant(1), Optional.of(spread)));
            assertThrows(RefusedValue.class, () -> new Factor(CITY, LOAD, 1, Optional.of(spread)));
        }
        assertEquals(Optional.of(2.0), new Factor(CITY, LOAD, 1, Optional.of(2.0)).spread());
    }

    @Test
    void isLessSureOfAnAdjustmentTheLargerItIs() {
        var adjustment = Adjustment.NONE.times(2, 0.3).plus(-10, 0.3).plus(5, 0.3);
        assertEquals(0.09 * Math.log(2) * Math.log(2), adjustment.factorVariance(), 1e-15);
        assertEquals(0.09 * (100 + 25), adjustment.shiftVariance(), 1e-12);
        var adjusted = adjustment.of(new Uniform(40, 60));
        assertEquals(95, adjusted.mean(), 1e-9);
        double variance = 4 * 400 / 12.0 + 100 * 100 * adjustment.factorVariance() + adjustment.shiftVariance();
        assertEquals(Math.sqrt(variance), adjusted.sd(), 1e-9);
    }

    @Test
    void leavesWhatIsSureAsItIs() {
        assertEquals(new Uniform(75, 115), new Adjustment(2, -5, 0, 0).of(new Uniform(40, 60)));
    }

    @Test
    void countsEmphasesUpToTheirCap() {
        var capped = ModelWith.emphasisCap(1.5, model);
        var sheet =
                plain.with(USE, new Answer.Chosen(SPORT)).with(SPEED_MATTERS, new Answer.Matters(Importance.DECISIVE));
        var counts = Profile.of(capped, Questionnaire.of(capped, sheet)).importances();
        assertEquals(3.0 * 4 * 1.5, counts.get(SPEED));
        assertEquals(4.0, counts.get(PRICE));
    }
}
