package org.waymark.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.LOAD_MATTERS;
import static org.waymark.core.testing.Bicycles.NOON;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.analytics.OutcomeCount;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.Assessment.Finish;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Family;
import org.waymark.core.model.Importance;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Draws;

/** What every store of assessments does. Version 1 is there. */
public abstract class AssessmentStoreContract {

    private static final Instant LATER = NOON.plusSeconds(60);

    protected abstract AssessmentStore store();

    /** The counts of the same store. */
    protected abstract OutcomeCounts counts();

    private long counted() {
        return counts().between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1)).stream()
                .mapToLong(OutcomeCount::count)
                .sum();
    }

    private Assessment begun(AnswerSheet answers) {
        var token = AssessmentToken.random(new SecureRandom());
        var begun = new Assessment(
                token, VersionNumber.FIRST, Locale.forLanguageTag("de-AT"), answers, NOON, NOON, Optional.empty());
        store().add(begun);
        return begun;
    }

    private Assessment finished() {
        return store().finish(begun(Bicycles.answers()), OutcomeEntries.recommending(CITY, LATER))
                .orElseThrow();
    }

    @Nested
    class ABegunAssessment {

        @Test
        void isFoundByItsToken() {
            var begun = begun(AnswerSheet.EMPTY);

            assertEquals(Optional.of(begun), store().find(begun.token()));
        }

        @Test
        void isNotFoundByAnotherToken() {
            begun(AnswerSheet.EMPTY);

            assertEquals(Optional.empty(), store().find(AssessmentToken.random(new SecureRandom())));
        }

        @Test
        void keepsEveryKindOfAnswer() {
            var answers = AnswerSheet.EMPTY
                    .with(new QuestionId("matters"), new Answer.Matters(Importance.DECISIVE))
                    .with(new QuestionId("chosen"), new Answer.Chosen(Bicycles.SPORT))
                    .with(new QuestionId("several"), new Answer.ChosenAll(Set.of(Bicycles.BASKET, Bicycles.MOTOR)))
                    .with(new QuestionId("none"), new Answer.ChosenAll(Set.of()))
                    .with(new QuestionId("amount"), new Answer.Amount(0.1 + 0.2))
                    .with(new QuestionId("huge"), new Answer.Amount(-1e300))
                    .with(new QuestionId("yes"), new Answer.Agreed(true))
                    .with(new QuestionId("no"), new Answer.Agreed(false))
                    .with(new QuestionId("skipped"), new Answer.Skipped());
            var begun = begun(AnswerSheet.EMPTY);

            answers.byQuestion()
                    .forEach((question, answer) -> store().saveAnswer(begun.token(), question, answer, NOON));

            assertEquals(answers, store().find(begun.token()).orElseThrow().answers());
        }

        @Test
        void knowsInWhichOrderQuestionsWereFirstAnswered() {
            var begun = begun(AnswerSheet.EMPTY.with(LOAD_MATTERS, new Answer.Matters(Importance.DECISIVE)));
            var last = new QuestionId("a");

            store().saveAnswer(begun.token(), BUDGET, new Answer.Amount(900), LATER);
            store().saveAnswer(begun.token(), last, new Answer.Agreed(true), LATER);
            store().saveAnswer(begun.token(), BUDGET, new Answer.Amount(700), LATER);

            assertEquals(
                    List.of(LOAD_MATTERS, BUDGET, last),
                    List.copyOf(store().find(begun.token())
                            .orElseThrow()
                            .answers()
                            .byQuestion()
                            .keySet()));
        }

        @Test
        void isKnownByItsLastAnswerToEachQuestion() {
            var begun = begun(Bicycles.answers());

            var changed = store().saveAnswer(begun.token(), BUDGET, new Answer.Amount(900), LATER)
                    .orElseThrow();

            assertEquals(begun.answers().with(BUDGET, new Answer.Amount(900)), changed.answers());
            assertEquals(LATER, changed.changedAt());
            assertEquals(Optional.of(changed), store().find(begun.token()));
        }

        @Test
        void isNotChangedEarlierThanItWas() {
            var begun = begun(AnswerSheet.EMPTY);

            var changed = store().saveAnswer(begun.token(), BUDGET, new Answer.Amount(900), NOON.minusSeconds(5));

            assertEquals(NOON, changed.orElseThrow().changedAt(), "clocks of two nodes may differ");
        }

        @Test
        void keepsAnswersThatComeTogether() {
            var begun = begun(AnswerSheet.EMPTY);
            var acts = IntStream.range(0, 8)
                    .<Callable<Optional<Assessment>>>mapToObj(i -> () -> store().saveAnswer(
                                    begun.token(), new QuestionId("question-" + i), new Answer.Amount(i), LATER))
                    .toList();

            Together.run(acts);

            assertEquals(
                    8,
                    store().find(begun.token())
                            .orElseThrow()
                            .answers()
                            .byQuestion()
                            .size());
        }

        @Test
        void isUnknownUnderAnotherToken() {
            var unknown = AssessmentToken.random(new SecureRandom());

            assertEquals(Optional.empty(), store().saveAnswer(unknown, BUDGET, new Answer.Amount(900), NOON));
        }

        @Test
        void isGoneAfterDeletion() {
            var begun = begun(Bicycles.answers());

            store().delete(begun.token());

            assertEquals(Optional.empty(), store().find(begun.token()));
            assertEquals(Optional.empty(), store().saveAnswer(begun.token(), BUDGET, new Answer.Amount(900), LATER));
            assertEquals(Optional.empty(), store().finish(begun, OutcomeEntries.tooClose(LATER)));
        }
    }

    @Nested
    class Finishing {

        @Test
        void marksTheAssessmentAndCountsItsOutcome() {
            long before = counted();

            var finished = finished();

            assertEquals(Optional.of(new Finish(LATER, new Draws(20261122, 2000))), finished.finish());
            assertEquals(NOON, finished.changedAt());
            assertEquals(Optional.of(finished), store().find(finished.token()));
            assertEquals(before + 1, counted());
        }

        @Test
        void twiceCountsOnceAndChangesNothing() {
            var finished = finished();
            long before = counted();

            var again = store().finish(finished, OutcomeEntries.tooClose(LATER.plusSeconds(60)));

            assertEquals(Optional.of(finished), again);
            assertEquals(before, counted());
        }

        @Test
        void fromManyThreadsCountsOnce() {
            var begun = begun(Bicycles.answers());
            long before = counted();

            var all = Together.run(8, () -> store().finish(begun, OutcomeEntries.recommending(CITY, LATER)));

            assertEquals(before + 1, counted());
            assertEquals(1, Set.copyOf(all).size());
            assertTrue(all.getFirst().orElseThrow().isFinished());
        }

        @Test
        void isPutOffWhenAnAnswerCameInBetween() {
            var seen = begun(Bicycles.answers());
            var changed = store().saveAnswer(seen.token(), BUDGET, new Answer.Amount(300), LATER);
            long before = counted();

            var reply = store().finish(seen, OutcomeEntries.recommending(CITY, LATER));

            assertEquals(changed, reply);
            assertFalse(reply.orElseThrow().isFinished());
            assertEquals(before, counted());
        }
    }

    @Nested
    class AFinishedAssessment {

        @Test
        void takesNoMoreAnswers() {
            var finished = finished();

            var refused =
                    store().saveAnswer(finished.token(), LOAD_MATTERS, new Answer.Matters(Importance.VERY), LATER);

            assertEquals(Optional.empty(), refused);
            assertEquals(Optional.of(finished), store().find(finished.token()));
        }

        @Test
        void leavesNoTraceWhenItIsDeleted() {
            long before = counted();
            var finished = finished();

            store().delete(finished.token());
            store().delete(finished.token());

            assertEquals(Optional.empty(), store().find(finished.token()));
            assertEquals(before, counted());
        }
    }

    @Nested
    class ACopy {
        private int copies;
        private Assessment original;
        private Assessment copy;
        private Assessment copyOfTheCopy;
        private Assessment stranger;

        @BeforeEach
        void copyTwice() {
            original = finished();
            copy = copyOf(original.token());
            copyOfTheCopy = copyOf(copy.token());
            stranger = finished();
        }

        @Test
        void belongsToItsOriginalAndToCopiesOfIt() {
            assertEquals(new Family(false, List.of(member(copy), member(copyOfTheCopy))), family(original));
            assertEquals(
                    new Family(true, List.of(new Family.Member(false, NOON, true), member(copyOfTheCopy))),
                    family(copy));
            assertEquals(new Family(false, List.of()), family(stranger));
        }

        @Test
        void isNotMadeOfWhatIsDeleted() {
            store().delete(copy.token());
            var late = fresh(LATER);
            assertFalse(store().addCopy(late, copy.token()));
            assertEquals(Optional.empty(), store().find(late.token()));
        }

        @Test
        void staysACopyInTheFamilyWhenItsOriginalIsDeleted() {
            store().delete(original.token());
            assertEquals(new Family(true, List.of(member(copyOfTheCopy))), family(copy));
        }

        @Test
        void isDeletedAlone() {
            store().delete(copy.token());
            assertEquals(new Family(false, List.of(member(copyOfTheCopy))), family(original));
        }

        @Test
        void isDeletedWithItsFamilyAndNobodyElse() {
            store().finish(copy, OutcomeEntries.tooClose(LATER));
            long before = counted();

            store().deleteFamily(copyOfTheCopy.token());
            store().deleteFamily(copyOfTheCopy.token());

            for (var gone : List.of(original, copy, copyOfTheCopy)) {
                assertEquals(Optional.empty(), store().find(gone.token()));
                assertEquals(Optional.empty(), store().family(gone.token()));
            }
            assertEquals(before - 2, counted());
            assertTrue(store().find(stranger.token()).isPresent());
        }

        private Assessment copyOf(AssessmentToken token) {
            var begun = fresh(LATER.plusNanos(1_000_000L * ++copies));
            assertTrue(store().addCopy(begun, token));
            return begun;
        }

        private Assessment fresh(Instant at) {
            return new Assessment(
                    AssessmentToken.random(new SecureRandom()),
                    VersionNumber.FIRST,
                    Locale.ENGLISH,
                    Bicycles.answers(),
                    at,
                    at,
                    Optional.empty());
        }

        private Family family(Assessment member) {
            return store().family(member.token()).orElseThrow();
        }

        private Family.Member member(Assessment unfinishedCopy) {
            return new Family.Member(true, unfinishedCopy.startedAt(), false);
        }
    }
}
