package org.waymark.core.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.AFTER_THE_PRICE_LIST;
import static org.waymark.core.testing.Bicycles.BASKET;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.EXTRAS;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.MOTOR;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.PRICE_LIST;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.numerics.Beta;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.Pert;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.Triangular;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.profile.Profile;
import org.waymark.core.testing.Bicycles;

class PersonalPerformancesTest {

    private static PersonalPerformances of(AnswerSheet sheet, LocalDate on) {
        var model = Bicycles.model();
        return PersonalPerformances.of(model, Profile.of(model, Questionnaire.of(model, sheet)), Map.of(), on);
    }

    private final AnswerSheet plain = Bicycles.answers();

    @Test
    void areThoseOfTheModelForPlainAnswers() {
        var personal = of(plain, TODAY);
        assertEquals(new Uniform(300, 500), personal.performances().of(CITY, PRICE));
        assertEquals(new Exact(20), personal.performances().of(CITY, LOAD));
        assertEquals(List.of(), personal.expiredEvidence());
    }

    @Test
    void moveWithTheAnswers() {
        var performances = of(plain.with(EXTRAS, new Answer.ChosenAll(Set.of(BASKET, MOTOR))), TODAY)
                .performances();
        assertEquals(new Exact(30), performances.of(CITY, LOAD));
        assertEquals(new Exact(21), performances.of(CARGO, SPEED));
        assertEquals(new Uniform(1700, 1900), performances.of(CARGO, PRICE));
    }

    @Test
    void keepTheOrderOfTheTableAmongSome() {
        assertEquals(
                List.of(CITY, CARGO),
                of(plain, TODAY).among(List.of(CARGO, CITY)).alternatives());
    }

    @Nested
    class OnceEvidenceHasExpired {

        @Test
        void areWidenedWhereTheyRestOnIt() {
            var personal = of(plain, AFTER_THE_PRICE_LIST);
            assertEquals(List.of(PRICE_LIST), personal.expiredEvidence());
            assertEquals(new Uniform(250, 550), personal.performances().of(CITY, PRICE));
            assertEquals(new Uniform(900, 1500), personal.performances().of(ROAD, PRICE));
            assertEquals(new Exact(20), personal.performances().of(CITY, LOAD));
        }

        @Test
        void areWidenedFromThatDayOn() {
            var personal = of(plain, AFTER_THE_PRICE_LIST.minusDays(1));
            assertEquals(List.of(), personal.expiredEvidence());
            assertEquals(new Uniform(300, 500), personal.performances().of(CITY, PRICE));
        }

        @Test
        void areWidenedBeforeAnswersMoveThem() {
            var motorised = of(plain.with(EXTRAS, new Answer.ChosenAll(Set.of(MOTOR))), AFTER_THE_PRICE_LIST);
            assertEquals(new Uniform(1650, 1950), motorised.performances().of(CARGO, PRICE));
        }

        static Stream<Distribution> kinds() {
            return Stream.of(
                    new Exact(4),
                    new Uniform(2, 6),
                    new Triangular(1, 2, 6),
                    new Pert(1, 2, 6),
                    new Normal(4, 1),
                    new Beta(2, 3, 0, 10));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("kinds")
        void keepTheirMeanAndSpreadHalfAsFarAgain(Distribution known) {
            var widened = Ageing.widened(known, new Scale(0, 10));
            assertEquals(known.mean(), widened.mean(), 1e-12);
            if (known instanceof Exact) {
                assertEquals(new Uniform(3, 5), widened);
            } else {
                assertEquals(known.getClass(), widened.getClass());
                for (double p : new double[] {0.05, 0.25, 0.75, 0.95}) {
                    assertEquals(1.5 * (known.quantile(p) - known.mean()), widened.quantile(p) - widened.mean(), 1e-9);
                }
            }
        }

        @Test
        void areNoLongerCertainEvenWhenTheyWereInAnotherForm() {
            var scale = new Scale(10, 0);
            assertEquals(new Uniform(3, 5), Ageing.widened(new Uniform(4, 4), scale));
            assertEquals(new Uniform(3, 5), Ageing.widened(new Normal(4, 0), scale));
            assertEquals(new Uniform(3, 5), Ageing.widened(new Pert(4, 4, 4), scale));
            assertEquals(new Uniform(18, 22), Ageing.widened(new Exact(20), new Scale(10, 30)));
        }
    }
}
