package org.waymark.core.assessment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CHILDREN;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.COMMUTE;
import static org.waymark.core.testing.Bicycles.ERRANDS;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.LOAD_MATTERS;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.USE;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.PackedAnswers;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Draws;
import org.waymark.core.outcome.Evaluation;
import org.waymark.core.outcome.ResultDocument;
import org.waymark.core.outcome.Verification;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryAssessmentStore;
import org.waymark.core.testing.InMemoryPublishedModels;
import org.waymark.core.testing.ModelWith;

class AssessmentsTest {

    private final DecisionModel model = Bicycles.model();
    private final InMemoryPublishedModels models = new InMemoryPublishedModels(model);
    private final InMemoryAssessmentStore store = new InMemoryAssessmentStore();
    private Instant now = Bicycles.NOON;
    private final Assessments assessments = new Assessments(models, store, () -> now, new SecureRandom());

    private Assessment begun() {
        return assessments.begin(Locale.ENGLISH).assessment();
    }

    private Assessment answered() {
        var assessment = begun();
        Bicycles.answers()
                .byQuestion()
                .forEach((question, answer) -> assertInstanceOf(
                        AnswerReply.Saved.class, assessments.answer(assessment.token(), question, answer)));
        return assessment;
    }

    /** What somebody else, holding the same link, does between reading and storing. */
    private Assessments interruptedBy(Runnable somebodyElse) {
        return new Assessments(models, new InterruptedStore(store, somebodyElse), () -> now, new SecureRandom());
    }

    private static Decided finished(FinishReply reply) {
        return assertInstanceOf(FinishReply.Finished.class, reply).decided();
    }

    private static Evaluation explained(Decided decided) {
        return decided.explainedBy(decided.sensitivity());
    }

    @Nested
    class JustBegun {

        @Test
        void isFoundByItsTokenWithNothingAnswered() {
            var assessment = begun();
            var ongoing = assessments.find(assessment.token()).orElseThrow();
            assertEquals(assessment, ongoing.assessment());
            assertEquals(VersionNumber.FIRST, ongoing.published().number());
            assertEquals(
                    Optional.of(USE),
                    ongoing.questionnaire().open().stream().findFirst().map(question -> question.id()));
        }

        @Test
        void hasATokenOfItsOwn() {
            assertNotEquals(begun().token(), begun().token());
        }

        @Test
        void isStillOpen() {
            assertEquals(
                    new FinishReply.StillOpen(List.of(USE, BUDGET, SPEED_MATTERS, LOAD_MATTERS)),
                    assessments.finish(begun().token()));
        }
    }

    @Nested
    class Answering {
        private AssessmentToken token;

        @BeforeEach
        void begin() {
            token = begun().token();
        }

        @Test
        void storesBeforeItReturns() {
            now = now.plusSeconds(7);
            var saved = assertInstanceOf(
                    AnswerReply.Saved.class, assessments.answer(token, USE, new Answer.Chosen(COMMUTE)));
            assertEquals(Optional.of(saved.ongoing().assessment()), store.find(token));
            assertEquals(now, saved.ongoing().assessment().changedAt());
            assertEquals(1, saved.ongoing().questionnaire().progress().answered());
        }

        @Test
        void replacesAnEarlierAnswer() {
            assessments.answer(token, USE, new Answer.Chosen(COMMUTE));
            assessments.answer(token, USE, new Answer.Chosen(ERRANDS));
            var ongoing = assessments.find(token).orElseThrow();
            assertEquals(
                    Optional.of(new Answer.Chosen(ERRANDS)),
                    ongoing.questionnaire().answerTo(USE));
            assertTrue(ongoing.questionnaire().asks(CHILDREN));
        }

        @Test
        void refusesWhatDoesNotFitAndStoresNothing() {
            var refused = assertInstanceOf(
                    AnswerReply.Refused.class, assessments.answer(token, BUDGET, new Answer.Amount(250)));
            assertEquals("$.value", refused.findings().getFirst().path());
            assertEquals(
                    0,
                    assessments
                            .find(token)
                            .orElseThrow()
                            .questionnaire()
                            .progress()
                            .answered());
        }

        @Test
        void refusesAQuestionThatThisVersionDoesNotAsk() {
            assertInstanceOf(
                    AnswerReply.Refused.class,
                    assessments.answer(token, new QuestionId("colour"), new Answer.Agreed(true)));
        }

        @Test
        void keepsTheAnswerToAHiddenQuestionUntilItIsAsked() {
            assessments.answer(token, CHILDREN, new Answer.Agreed(true));
            var before = assessments.find(token).orElseThrow().questionnaire();
            assertEquals(Optional.empty(), before.answerTo(CHILDREN));
            assessments.answer(token, USE, new Answer.Chosen(ERRANDS));
            var after = assessments.find(token).orElseThrow().questionnaire();
            assertEquals(Optional.of(new Answer.Agreed(true)), after.answerTo(CHILDREN));
        }

        @Test
        void isRefusedWhenSomebodyFinishesInTheMeantime() {
            var begun = answered();
            var reply = interruptedBy(() -> assessments.finish(begun.token()))
                    .answer(begun.token(), BUDGET, new Answer.Amount(700));
            assertEquals(new AnswerReply.AlreadyFinished(), reply);
            assertEquals(
                    Bicycles.answers(),
                    assessments.find(begun.token()).orElseThrow().assessment().answers());
        }

        @Test
        void isUnknownWhenSomebodyDeletesInTheMeantime() {
            var reply = interruptedBy(() -> assessments.delete(token)).answer(token, BUDGET, new Answer.Amount(700));
            assertEquals(new AnswerReply.Unknown(), reply);
            assertEquals(Optional.empty(), assessments.find(token));
        }

        @Test
        void showsTheAnswerItReplaces() {
            var first = assessments.answer(token, USE, new Answer.Chosen(COMMUTE));
            var second = assessments.answer(token, USE, new Answer.Chosen(ERRANDS));
            assertEquals(
                    Optional.empty(),
                    assertInstanceOf(AnswerReply.Saved.class, first).replaced());
            assertEquals(
                    Optional.of(new Answer.Chosen(COMMUTE)),
                    assertInstanceOf(AnswerReply.Saved.class, second).replaced());
        }

        @Test
        void knowsNothingOfAnotherToken() {
            var other = AssessmentToken.random(new SecureRandom());
            assertEquals(new AnswerReply.Unknown(), assessments.answer(other, USE, new Answer.Chosen(COMMUTE)));
        }
    }

    @Nested
    class Finishing {

        @Test
        void showsAndStoresTheOutcome() {
            var token = answered().token();
            now = now.plusSeconds(300);
            var evaluation = explained(finished(assessments.finish(token)));
            assertEquals(Optional.of(CITY), evaluation.outcome().recommended());
            var entry = store.outcomes().getFirst();
            assertEquals(OutcomeKind.RECOMMENDED, entry.kind());
            assertEquals(Optional.of(CITY), entry.recommended());
            assertEquals(evaluation.explanation().firstRankShares(), entry.firstRankShares());
            assertEquals(0.1, entry.margin(), 1e-12);
            assertEquals(Duration.ofSeconds(300), entry.took());
            assertEquals(new Draws(20261122, 2000), entry.draws());
            assertEquals(now, entry.decidedAt());
            assertArrayEquals(
                    PackedAnswers.pack(model, Questionnaire.of(model, Bicycles.answers())), entry.packedAnswers());
        }

        @Test
        void storesOnceAndTellsTheSameAgain() {
            var token = answered().token();
            var first = finished(assessments.finish(token));
            now = now.plus(Duration.ofDays(20));
            var second = finished(assessments.finish(token));
            assertEquals(explained(first), explained(second));
            assertEquals(1, store.outcomes().size());
        }

        @Test
        void isDecidedAgainInTheDrawsOfTheStoredOutcome() {
            var assessment = answered();
            var few = new Draws(7, 32);
            var published = models.current().withDraws(few);
            var entry = OutcomeEntry.of(
                    Decided.at(now, Ongoing.of(store.find(assessment.token()).orElseThrow(), published)), now);
            store.finish(store.find(assessment.token()).orElseThrow(), entry);

            var met = assessments.find(assessment.token()).orElseThrow();
            var evaluation = explained(assessments.decided(met));

            assertEquals(few, entry.draws());
            assertEquals(few, evaluation.draws());
            assertEquals(entry.firstRankShares(), evaluation.explanation().firstRankShares());
            var answers = met.assessment().answers();
            assertEquals(
                    new Verification.Identical(),
                    ResultDocument.of(evaluation, met.published().model(), answers)
                            .verify());
        }

        @Test
        void isPossibleOnceEnoughIsKnown() {
            var longer = ModelWith.idleQuestions(6, model);
            var shop = new Assessments(new InMemoryPublishedModels(longer), store, () -> now, new SecureRandom());
            var token = shop.begin(Locale.ENGLISH).assessment().token();
            Bicycles.answers().byQuestion().forEach((question, answer) -> shop.answer(token, question, answer));
            for (int i = 0; i < 2; i++) shop.answer(token, ModelWith.idle(i), new Answer.Agreed(true));
            assertInstanceOf(FinishReply.StillOpen.class, shop.finish(token), "with seven answers");

            shop.answer(token, ModelWith.idle(2), new Answer.Agreed(true));
            var decided = finished(shop.finish(token));

            assertEquals(Optional.of(CITY), decided.outcome().recommended());
            assertEquals(
                    List.of(ModelWith.idle(3), ModelWith.idle(4), ModelWith.idle(5)),
                    decided.ongoing().questionnaire().missing());
            assertEquals(OutcomeKind.RECOMMENDED, store.outcomes().getLast().kind());
            var evaluation = explained(decided);
            assertFalse(evaluation.explanation().counterfactuals().isEmpty(), "other answers change it as ever");
            assertEquals(
                    new Verification.Identical(),
                    ResultDocument.of(
                                    evaluation,
                                    longer,
                                    decided.ongoing().assessment().answers())
                            .verify());
        }

        @Test
        void endsTheAnswering() {
            var token = answered().token();
            assessments.finish(token);
            assertEquals(new AnswerReply.AlreadyFinished(), assessments.answer(token, BUDGET, new Answer.Amount(700)));
        }

        @Test
        void judgesEvidenceByTheDayItWasFinished() {
            // the price list expires on 1 July 2027, UTC
            now = Instant.parse("2027-06-30T23:59:59Z");
            var token = answered().token();
            var evaluation = explained(finished(assessments.finish(token)));
            now = Instant.parse("2027-07-02T00:00:00Z");
            var later = explained(assessments.decided(assessments.find(token).orElseThrow()));
            assertEquals(LocalDate.of(2027, 6, 30), later.on());
            assertEquals(evaluation, later);
            assertEquals(List.of(), later.explanation().expiredEvidence());
        }

        @Test
        void decidesFromTheAnswersThatAreStoredWithIt() {
            var token = answered().token();
            var interrupted = interruptedBy(() -> assessments.answer(token, BUDGET, new Answer.Amount(700)));
            var evaluation = explained(finished(interrupted.finish(token)));
            var changed = Bicycles.answers().with(BUDGET, new Answer.Amount(700));
            assertEquals(Evaluation.of(models.current(), changed, Bicycles.TODAY), evaluation);
            assertArrayEquals(
                    PackedAnswers.pack(model, Questionnaire.of(model, changed)),
                    store.outcomes().getFirst().packedAnswers());
        }

        @Test
        void isUnknownWhenSomebodyDeletesInTheMeantime() {
            var token = answered().token();
            assertEquals(
                    new FinishReply.Unknown(),
                    interruptedBy(() -> assessments.delete(token)).finish(token));
            assertEquals(List.of(), store.outcomes());
        }

        @Test
        void showsTheOutcomeOfWhoeverFinishedInTheMeantime() {
            var token = answered().token();
            var interrupted = interruptedBy(() -> assessments.finish(token));
            var evaluation = explained(finished(interrupted.finish(token)));
            assertEquals(explained(finished(assessments.finish(token))), evaluation);
            assertEquals(1, store.outcomes().size());
        }

        @Test
        void tookNoTimeWhenTheClockWasSetBack() {
            var token = answered().token();
            now = now.minusSeconds(1);
            assessments.finish(token);
            assertEquals(Duration.ZERO, store.outcomes().getFirst().took());
        }

        @Test
        void knowsNothingOfAnotherToken() {
            assertEquals(new FinishReply.Unknown(), assessments.finish(AssessmentToken.random(new SecureRandom())));
        }
    }

    @Nested
    class UnderANewVersion {
        private final DecisionModel heavier = model.withCriteria(model.criteria().stream()
                .map(criterion -> criterion.id().equals(LOAD) ? criterion.withBaseWeight(40) : criterion)
                .toList());

        @Test
        void staysOnTheVersionItBeganWith() {
            var token = answered().token();
            models.publish(heavier);
            assertEquals(
                    Optional.of(VersionNumber.FIRST),
                    explained(finished(assessments.finish(token))).version());
            assertEquals(new VersionNumber(2), begun().version());
        }

        @Test
        void beginsAgainWithTheSameAnswers() {
            var before = answered();
            var ended = finished(assessments.finish(before.token())).ongoing().assessment();
            models.publish(heavier);
            var again = assessments.beginAgain(ended).orElseThrow();
            assertEquals(new VersionNumber(2), again.version());
            assertEquals(ended.answers(), again.answers());
            assertNotEquals(ended.token(), again.token());
            assertEquals(Optional.of(ended), assessments.find(before.token()).map(Ongoing::assessment));
        }

        @Test
        void bringsNothingBackThatWasDeleted() {
            var before = answered();
            var ended = finished(assessments.finish(before.token())).ongoing().assessment();
            assessments.delete(before.token());
            assertEquals(Optional.empty(), assessments.beginAgain(ended));
        }

        @Test
        void leavesOutAnswersThatNoLongerFit() {
            var before = answered();
            assessments.answer(before.token(), BUDGET, new Answer.Amount(700));
            models.publish(Bicycles.withBudgetStep(300));
            var again = assessments
                    .beginAgain(assessments.find(before.token()).orElseThrow().assessment())
                    .orElseThrow();
            // 700 is no longer one of 200, 500, 800, …
            assertEquals(Optional.empty(), again.answers().to(BUDGET));
            assertEquals(4, again.answers().byQuestion().size());
        }
    }

    @Nested
    class AfterALongTime {

        @Test
        void isForgottenHalfAYearAfterTheLastChange() {
            var token = answered().token();
            now = now.plus(Assessment.KEPT_FOR);
            assertEquals(true, assessments.find(token).isPresent());
            now = now.plusSeconds(1);
            assertEquals(Optional.empty(), assessments.find(token));
            assertEquals(new FinishReply.Unknown(), assessments.finish(token));
            assertEquals(new AnswerReply.Unknown(), assessments.answer(token, BUDGET, new Answer.Amount(700)));
        }
    }

    @Test
    void deletesAssessmentAndOutcome() {
        var token = answered().token();
        assessments.finish(token);
        assessments.delete(token);
        assertEquals(Optional.empty(), assessments.find(token));
        assertEquals(List.of(), store.outcomes());
        assessments.delete(token);
    }

    @Test
    void saysSoWhenAVersionIsLost() {
        var stray = new Assessment(
                AssessmentToken.random(new SecureRandom()),
                new VersionNumber(9),
                Locale.ENGLISH,
                Bicycles.answers(),
                now,
                now,
                Optional.empty());
        store.add(stray);
        assertThrows(IllegalStateException.class, () -> assessments.find(stray.token()));
    }
}
