package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.BASKET;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CHILDREN;
import static org.waymark.core.testing.Bicycles.COMMUTE;
import static org.waymark.core.testing.Bicycles.ERRANDS;
import static org.waymark.core.testing.Bicycles.EXTRAS;
import static org.waymark.core.testing.Bicycles.MOTOR;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.SPORT;
import static org.waymark.core.testing.Bicycles.USE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.explanation.OtherAnswers.Step;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;

class OtherAnswersTest {

    private static Map<Answer, Double> distances(QuestionId question, Answer answer) {
        return OtherAnswers.to(Bicycles.model().question(question).orElseThrow(), answer).stream()
                .collect(Collectors.toMap(Step::to, Step::distance));
    }

    @Test
    void areAsManyLevelsAwayAsTheImportanceMoves() {
        assertEquals(
                Map.of(
                        new Matters(Importance.NOT_AT_ALL), 3.0,
                        new Matters(Importance.A_LITTLE), 2.0,
                        new Matters(Importance.QUITE), 1.0,
                        new Matters(Importance.DECISIVE), 1.0),
                distances(SPEED_MATTERS, new Matters(Importance.VERY)));
    }

    @Test
    void areOneAwayForAnotherOptionAndForTheOtherOfYesAndNo() {
        assertEquals(Map.of(new Chosen(SPORT), 1.0, new Chosen(ERRANDS), 1.0), distances(USE, new Chosen(COMMUTE)));
        assertEquals(Map.of(new Agreed(true), 1.0), distances(CHILDREN, new Agreed(false)));
    }

    @Test
    void knowHowFarAnOptionStandsInItsList() {
        var places = OtherAnswers.to(Bicycles.model().question(USE).orElseThrow(), new Chosen(COMMUTE)).stream()
                .map(Step::places)
                .toList();
        assertEquals(List.of(1, 2), places);
    }

    @Test
    void countEveryOptionTakenOrLeft() {
        assertEquals(
                Map.of(
                        new ChosenAll(Set.of()), 1.0,
                        new ChosenAll(Set.of(MOTOR)), 2.0,
                        new ChosenAll(Set.of(BASKET, MOTOR)), 1.0),
                distances(EXTRAS, new ChosenAll(Set.of(BASKET))));
    }

    @ParameterizedTest(name = "{0} options")
    @CsvSource({"4, 15", "5, 31", "6, 21"})
    void areAllSetsOfUpToFiveOptionsAndOfMoreThoseThatDifferInAtMostTwo(int options, int others) {
        var kind = new QuestionKind.Multiple(IntStream.range(0, options)
                .mapToObj(i -> new Option(
                        new OptionId("option-" + i),
                        Bicycles.model().name(),
                        Bicycles.model().name(),
                        List.of()))
                .toList());
        var question = ModelWith.question(EXTRAS, kind, Bicycles.model());
        assertEquals(others, OtherAnswers.to(question, new ChosenAll(Set.of())).size());
    }

    @Test
    void takeTheWholeRangeOfANumberAsFourLevels() {
        var distances = distances(BUDGET, new Amount(200));
        assertEquals(18, distances.size());
        assertEquals(4.0 / 18, distances.get(new Amount(300)), 1e-12);
        assertEquals(4, distances.get(new Amount(2000)), 1e-12);
    }

    @Test
    void spreadOverANumberWithManyValues() {
        Question fine = Bicycles.withBudgetStep(1).question(BUDGET).orElseThrow();
        var values = OtherAnswers.to(fine, new Amount(200)).stream()
                .map(step -> ((Amount) step.to()).value())
                .toList();
        assertEquals(OtherAnswers.MOST_NUMBERS - 1, values.size());
        assertEquals(2000, values.getLast());
        assertTrue(values.stream().allMatch(value -> value == Math.rint(value)));
    }

    @Test
    void doNotExistForWhatWasSkipped() {
        assertEquals(
                List.of(), OtherAnswers.to(Bicycles.model().question(EXTRAS).orElseThrow(), new Skipped()));
    }
}
