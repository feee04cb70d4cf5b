package org.waymark.core.elicitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome.Complete;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.numerics.Draws;
import org.waymark.core.population.PlausiblePeople;

/** Which of the many questions of the default model people are asked. */
class QuestionChoiceTest {

    private static final DecisionModel MODEL = DefaultModel.load().withDraws(new Draws(1, 1_000));
    private static final Donors DONORS = Donors.of(MODEL, TODAY);
    private static final PlausiblePeople PEOPLE = new PlausiblePeople(3);
    private static final QuestionId REGION = new QuestionId("region");
    private static final QuestionId NEED = new QuestionId("needed-income");

    private static final int PERSONS = 8;
    private static final Map<Long, AnswerSheet> ENOUGH = new ConcurrentHashMap<>();

    private static Elicitation of(AnswerSheet sheet) {
        return new Elicitation(MODEL, () -> DONORS, Questionnaire.of(MODEL, sheet), TODAY, "somebody");
    }

    private static Donors.Nearest nearest(AnswerSheet sheet) {
        return DONORS.nearest(Questionnaire.of(MODEL, sheet));
    }

    private static Question question(String key) {
        return MODEL.question(new QuestionId(key)).orElseThrow();
    }

    private static int facts(AnswerSheet sheet) {
        return (int) Questionnaire.of(MODEL, sheet).answered().stream()
                .map(id -> MODEL.question(id).orElseThrow())
                .filter(question -> !question.kind().asksForPreference())
                .count();
    }

    /** What somebody has said once nothing more is asked about facts. */
    private static AnswerSheet enough(long person) {
        return ENOUGH.computeIfAbsent(person, one -> facts(AnswerSheet.EMPTY, one, true));
    }

    /** The same once all facts are known. */
    private static AnswerSheet all(long person) {
        return facts(enough(person), person, false);
    }

    private static AnswerSheet facts(AnswerSheet before, long person, boolean isStoppingWhenEnough) {
        var answers = PEOPLE.answersToAll(MODEL, person);
        var sheet = before;
        while (true) {
            var next = of(sheet).next(isStoppingWhenEnough).asked();
            if (next.isEmpty() || next.get().kind().asksForPreference()) return sheet;
            var id = next.get().id();
            sheet = sheet.with(id, answers.to(id).orElseThrow());
        }
    }

    @Nested
    class TheNextFact {

        @Test
        void dependsOnWhatWasAnsweredAndNotInWhichOrder() {
            var sheet = enough(1);
            var shuffled = new ArrayList<>(sheet.byQuestion().entrySet());
            Collections.reverse(shuffled);
            var reversed = new LinkedHashMap<QuestionId, Answer>();
            shuffled.forEach(answer -> reversed.put(answer.getKey(), answer.getValue()));
            for (int answered = 0; answered < shuffled.size(); answered++) {
                var some = shuffled.subList(0, answered);
                var forwards = AnswerSheet.EMPTY;
                for (var answer : some) forwards = forwards.with(answer.getKey(), answer.getValue());
                var backwards = AnswerSheet.EMPTY;
                for (var answer : some.reversed()) backwards = backwards.with(answer.getKey(), answer.getValue());
                assertEquals(of(forwards).next(true), of(backwards).next(true));
            }
            assertEquals(of(sheet).next(true), of(new AnswerSheet(reversed)).next(true));
        }

        @Test
        void tellsMuchOfTheOutcome() {
            var next = of(AnswerSheet.EMPTY).next(true).asked().orElseThrow();
            var nearest = nearest(AnswerSheet.EMPTY);
            double most = MODEL.questions()
                    .filter(question -> !question.kind().asksForPreference())
                    .mapToDouble(nearest::information)
                    .max()
                    .orElseThrow();
            assertTrue(nearest.information(next) >= most / 2, next.id() + " of " + most);
            assertTrue(most > 0.05, "something tells something: " + most);
        }

        /** Whoever needs no income has no need that other income or savings could fail to cover. */
        @Test
        void passesWhatCannotMatterAnyMore() {
            var open = nearest(AnswerSheet.EMPTY);
            var needy = nearest(AnswerSheet.EMPTY.with(NEED, new Answer.Amount(1_500)));
            var free = nearest(AnswerSheet.EMPTY.with(NEED, new Answer.Skipped()));
            var other = question("other-income");
            assertTrue(
                    free.information(other) < needy.information(other) / 2,
                    "%s without a need, %s with one".formatted(free.information(other), needy.information(other)));
            assertTrue(open.information(other) > free.information(other));
        }

        @Test
        void isNotTheOneThatIsLeftForLater() {
            var first = of(AnswerSheet.EMPTY).next(true).asked().orElseThrow();
            var then = of(AnswerSheet.EMPTY)
                    .after(first.id(), Set.of(first.id()), true)
                    .asked()
                    .orElseThrow();
            assertFalse(first.equals(then));
        }
    }

    @Nested
    class EnoughIsKnown {

        @Test
        void afterAThirdOfTheFactsForMany() {
            var counts = LongStream.range(0, PERSONS)
                    .mapToInt(person -> facts(enough(person)))
                    .sorted()
                    .toArray();
            assertTrue(counts[0] >= FactSearch.LEAST, "the fewest: " + counts[0]);
            assertTrue(counts[PERSONS / 2] <= 10, "half of them: " + counts[PERSONS / 2]);
        }

        @Test
        void whereTheRestLeavesTheOutcomeAsItIs() {
            long alike = LongStream.range(0, PERSONS)
                    .filter(person -> outcome(enough(person)).agreesWith(outcome(all(person))))
                    .count();
            assertTrue(alike >= PERSONS - 1, alike + " of " + PERSONS);
        }

        private Complete outcome(AnswerSheet sheet) {
            return Decision.of(MODEL, Questionnaire.of(MODEL, sheet), TODAY).completeOutcome();
        }

        @Test
        void andTheRestIsAskedOfWhoeverWantsToGoOn() {
            var enough = enough(4);
            var all = all(4);
            assertTrue(facts(enough) < facts(all), facts(enough) + " of " + facts(all));
            assertEquals(
                    List.of(),
                    Questionnaire.of(MODEL, all).open().stream()
                            .filter(question -> !question.kind().asksForPreference())
                            .toList());
        }

        @Test
        void isSaidOnceNoPreferenceIsWorthAskingFor() {
            int said = 0;
            for (long person = 0; person < PERSONS; person++) {
                var sheet = withPreferences(enough(person), person);
                if (!(of(sheet).next(true) instanceof NextQuestion.Enough(int open, double agreement))) continue;
                said++;
                assertEquals(Questionnaire.of(MODEL, sheet).open().size(), open);
                assertTrue(agreement >= 0.9 && agreement <= 1, "agreement " + agreement);
                assertTrue(of(sheet).next(false).asked().isPresent(), "who wants to answer more can");
            }
            assertTrue(said >= PERSONS / 2, said + " of " + PERSONS);
        }

        private static AnswerSheet withPreferences(AnswerSheet facts, long person) {
            var answers = PEOPLE.answersToAll(MODEL, person);
            var sheet = facts;
            for (var question : MODEL.questions().toList()) {
                if (!question.kind().asksForPreference()) continue;
                sheet = sheet.with(question.id(), answers.to(question.id()).orElseThrow());
            }
            return sheet;
        }
    }

    @Nested
    class Donated {

        @Test
        void answersKeepWhatWasGiven() {
            var given = AnswerSheet.EMPTY.with(REGION, new Answer.Chosen(new OptionId("africa-middle-east")));
            var sheets = DONORS.nearest(Questionnaire.of(MODEL, given)).completed(Questionnaire.of(MODEL, given));
            assertEquals(Completions.COUNT, sheets.size());
            for (var sheet : sheets) {
                assertEquals(given.to(REGION), sheet.to(REGION));
                assertTrue(MODEL.questions()
                        .filter(question -> !question.kind().asksForPreference())
                        .allMatch(question -> sheet.to(question.id()).isPresent()));
            }
        }

        @Test
        void answersAreThoseOfPeopleWhoGaveTheSameOnes() {
            var given = AnswerSheet.EMPTY.with(REGION, new Answer.Chosen(new OptionId("africa-middle-east")));
            double there =
                    need(DONORS.nearest(Questionnaire.of(MODEL, given)).completed(Questionnaire.of(MODEL, given)));
            double anywhere = need(DONORS.nearest(Questionnaire.of(MODEL, AnswerSheet.EMPTY))
                    .completed(Questionnaire.of(MODEL, AnswerSheet.EMPTY)));
            assertTrue(there < anywhere * 0.8, "people there need less: " + there + " and " + anywhere);
        }

        private static double need(List<AnswerSheet> sheets) {
            return sheets.stream()
                    .map(sheet -> sheet.to(NEED))
                    .flatMap(Optional::stream)
                    .filter(Answer.Amount.class::isInstance)
                    .mapToDouble(answer -> ((Answer.Amount) answer).value())
                    .average()
                    .orElseThrow();
        }
    }
}
