package org.waymark.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.model.Importance;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.question.QuestionState.Card;
import org.waymark.web.question.QuestionState.Field;
import org.waymark.web.testing.BicycleAssessments;
import org.waymark.web.testing.FragileStore;

class QuestionPresenterTest {
    private final BicycleAssessments shop = new BicycleAssessments();
    private final RecordingQuestionPage page = new RecordingQuestionPage();
    private final QuestionPresenter presenter =
            new QuestionPresenter(page, shop.assessments, shop.browser, Locale.ENGLISH);

    @Nested
    class AQuestionWithOneAnswer {
        private final AssessmentToken token = shop.with(AnswerSheet.EMPTY);

        @Test
        void isShownWithItsPlaceAndNothingChosen() {
            presenter.open(token, Bicycles.USE);
            var state = page.shown();
            assertEquals(1, state.position());
            assertEquals(0, state.progress());
            assertEquals(Set.of(), chosen(state));
        }

        @Test
        void isSavedWhenACardIsPressed() {
            presenter.open(token, Bicycles.USE);
            presenter.enter(List.of("sport"));
            assertEquals(new Answer.Chosen(Bicycles.SPORT), shop.stored(token, Bicycles.USE));
            assertEquals(Set.of("sport"), chosen(page.shown()));
            assertEquals(0.2, page.shown().progress(), "of five");
            assertEquals(Optional.of(token), shop.browser.remembered());
        }

        @Test
        void takesTheLastCardPressed() {
            presenter.open(token, Bicycles.USE);
            presenter.enter(List.of("sport"));
            presenter.enter(List.of("commute"));
            assertEquals(new Answer.Chosen(Bicycles.COMMUTE), shop.stored(token, Bicycles.USE));
            assertEquals(Set.of("commute"), chosen(page.shown()));
        }

        @Test
        void staysUntilItIsAnswered() {
            presenter.open(token, Bicycles.USE);
            presenter.next();
            assertEquals(
                    Optional.of(Phrase.of("question.error.choose")),
                    page.shown().error());
            assertEquals(List.of("answer pointed to"), page.moves);
        }

        @Test
        void leadsToTheNextOneThatIsAsked() {
            presenter.open(token, Bicycles.USE);
            presenter.enter(List.of("errands"));
            presenter.next();
            assertEquals(List.of("open children"), page.moves);
        }

        @Test
        void canBeLeftOpenForLater() {
            presenter.open(token, Bicycles.USE);
            presenter.skip();
            assertEquals(List.of("open budget"), page.moves);
            assertEquals(AnswerSheet.EMPTY, shop.store.find(token).orElseThrow().answers());
        }
    }

    @Nested
    class AQuestionWithManyAnswers {
        private final AssessmentToken token = shop.with(AnswerSheet.EMPTY);

        @Test
        void takesCardsInAndOut() {
            presenter.open(token, Bicycles.EXTRAS);
            presenter.enter(List.of("basket"));
            presenter.enter(List.of("basket", "motor"));
            presenter.enter(List.of("motor"));
            assertEquals(new Answer.ChosenAll(Set.of(Bicycles.MOTOR)), shop.stored(token, Bicycles.EXTRAS));
            assertEquals(Set.of("motor"), chosen(page.shown()));
        }

        @Test
        void takesNoneAsAnAnswer() {
            presenter.open(token, Bicycles.EXTRAS);
            presenter.next();
            assertEquals(new Answer.ChosenAll(Set.of()), shop.stored(token, Bicycles.EXTRAS));
        }

        @Test
        void notesThatItWasSkipped() {
            presenter.open(token, Bicycles.EXTRAS);
            presenter.skip();
            assertEquals(new Answer.Skipped(), shop.stored(token, Bicycles.EXTRAS));
        }
    }

    @Nested
    class ANumber {
        private final AssessmentToken token = shop.with(AnswerSheet.EMPTY);

        @Test
        void isSavedAsItIsTyped() {
            presenter.open(token, Bicycles.BUDGET);
            presenter.enter(List.of(" 1,200 "));
            assertEquals(new Answer.Amount(1200), shop.stored(token, Bicycles.BUDGET));
            assertEquals("1200", typed(page.shown()));
        }

        @Test
        void isRefusedBeyondItsEndsAndStaysInTheField() {
            presenter.open(token, Bicycles.BUDGET);
            presenter.enter(List.of("2100"));
            assertEquals(
                    Optional.of(Phrase.of("question.error.range", 200.0, 2000.0)),
                    page.shown().error());
            assertEquals("2100", typed(page.shown()));
            presenter.next();
            assertEquals(List.of("answer pointed to"), page.moves);
        }

        @Test
        void isRefusedOffItsStepsWithTheNearest() {
            presenter.open(token, Bicycles.BUDGET);
            presenter.enter(List.of("730"));
            assertEquals(
                    Optional.of(Phrase.of("question.error.step", 100.0, 700.0)),
                    page.shown().error());
        }

        @Test
        void isRefusedWhenItIsNone() {
            presenter.open(token, Bicycles.BUDGET);
            presenter.enter(List.of("12 dollars"));
            assertEquals(
                    Optional.of(Phrase.of("question.error.not-a-number")),
                    page.shown().error());
        }
    }

    @Nested
    class TheLastQuestion {
        @Test
        void leadsToTheResultWhenAllIsAnswered() {
            var token = shop.with(Bicycles.answers());
            presenter.open(token, Bicycles.LOAD_MATTERS);
            assertTrue(page.shown().isLast());
            presenter.enter(List.of("4"));
            presenter.next();
            assertEquals(new Answer.Matters(Importance.VERY), shop.stored(token, Bicycles.LOAD_MATTERS));
            assertEquals(List.of("result"), page.moves);
        }

        @Test
        void leadsToWhatIsStillOpen() {
            var token = shop.with(AnswerSheet.EMPTY);
            presenter.open(token, Bicycles.LOAD_MATTERS);
            presenter.enter(List.of("4"));
            presenter.next();
            assertEquals(List.of("open use"), page.moves);
        }

        @Test
        void leadsToTheReviewWhenAnotherWasLeftForLater() {
            var token = shop.with(AnswerSheet.EMPTY.with(Bicycles.USE, new Answer.Chosen(Bicycles.COMMUTE)));
            shop.answer(token, Bicycles.EXTRAS, new Answer.Skipped());
            presenter.open(token, Bicycles.BUDGET);
            presenter.skip();
            presenter.open(token, Bicycles.SPEED_MATTERS);
            presenter.enter(List.of("4"));
            presenter.next();
            presenter.open(token, Bicycles.LOAD_MATTERS);
            presenter.enter(List.of("4"));
            presenter.next();
            assertEquals(List.of("open speed-matters", "open load-matters", "review"), page.moves);
        }
    }

    @Nested
    class OnceEnoughIsKnown {
        private final BicycleAssessments longer = new BicycleAssessments(ModelWith.idleQuestions(6, Bicycles.model()));
        private final QuestionPresenter asked =
                new QuestionPresenter(page, longer.assessments, longer.browser, Locale.ENGLISH);
        private final AssessmentToken token = longer.with(Bicycles.answers());

        @Test
        void thePersonIsToldSoAndCanGoOn() {
            for (int i = 0; i < 3; i++) {
                asked.open(token, ModelWith.idle(i));
                asked.enter(List.of("yes"));
                asked.next();
            }
            assertEquals(List.of("open idle-1", "open idle-2", "review"), page.moves);
            asked.resume(token);
            assertEquals("review", page.moves.getLast(), "also who comes back");

            page.moves.clear();
            asked.openFurther(token, ModelWith.idle(3));
            asked.enter(List.of("no"));
            asked.next();
            assertEquals(List.of("further idle-4"), page.moves);
            asked.openFurther(token, ModelWith.idle(4));
            asked.back();
            assertEquals("further idle-3", page.moves.getLast());
            asked.openFurther(token, ModelWith.idle(4));
            asked.enter(List.of("no"));
            asked.next();
            asked.openFurther(token, ModelWith.idle(5));
            assertTrue(page.shown().isLast());
            asked.enter(List.of("no"));
            asked.next();
            assertEquals("result", page.moves.getLast());
        }
    }

    @Nested
    class ComingBack {
        @Test
        void goesOnAtTheFirstOpenQuestion() {
            presenter.resume(shop.with(AnswerSheet.EMPTY.with(Bicycles.USE, new Answer.Chosen(Bicycles.COMMUTE))));
            assertEquals(List.of("open budget"), page.moves);
        }

        @Test
        void showsWhatWasAnswered() {
            presenter.open(shop.with(Bicycles.answers()), Bicycles.SPEED_MATTERS);
            assertEquals(Set.of("3"), chosen(page.shown()));
        }

        @Test
        void goesBackToTheQuestionBefore() {
            presenter.open(shop.with(Bicycles.answers()), Bicycles.SPEED_MATTERS);
            presenter.back();
            assertEquals(List.of("open extras"), page.moves);
        }

        @Test
        void goesToTheReviewWhenNothingIsOpen() {
            presenter.resume(shop.with(Bicycles.answers()));
            assertEquals(List.of("review"), page.moves);
        }

        @Test
        void goesToTheResultOfAFinishedAssessment() {
            var token = shop.with(Bicycles.answers());
            shop.assessments.finish(token);
            presenter.open(token, Bicycles.USE);
            assertEquals(List.of("result"), page.moves);
        }

        @Test
        void goesOnWhenTheAddressNamesAQuestionThatIsNotAsked() {
            presenter.open(shop.with(AnswerSheet.EMPTY), Bicycles.CHILDREN);
            assertEquals(List.of("open use"), page.moves);
        }

        @Test
        void saysWhenThereIsNothing() {
            presenter.resume(new AssessmentToken("AAAAAAAAAAAAAAAAAAAAAA"));
            assertEquals(List.of("gone"), page.moves);
        }

        @Test
        void leadsToTheResultWhenItWasFinishedElsewhereMeanwhile() {
            var token = shop.with(Bicycles.answers());
            presenter.open(token, Bicycles.LOAD_MATTERS);
            shop.assessments.finish(token);
            presenter.enter(List.of("1"));
            assertEquals(List.of("result"), page.moves);
            assertEquals(new Answer.Matters(Importance.QUITE), shop.stored(token, Bicycles.LOAD_MATTERS));
        }

        @Test
        void saysWhenItWasDeletedElsewhereMeanwhile() {
            var token = shop.with(Bicycles.answers());
            presenter.open(token, Bicycles.LOAD_MATTERS);
            shop.assessments.delete(token);
            presenter.enter(List.of("1"));
            assertEquals(List.of("gone"), page.moves);
        }
    }

    @Nested
    class AnAnswerChangedInAnotherWindow {
        private final AssessmentToken token = shop.with(Bicycles.answers());

        @BeforeEach
        void changeIt() {
            presenter.open(token, Bicycles.USE);
            assertEquals(Set.of("commute"), chosen(page.shown()));
            shop.answer(token, Bicycles.USE, new Answer.Chosen(Bicycles.SPORT));
        }

        @Test
        void isShownAndKeptWhenOneGoesOn() {
            presenter.next();
            assertShown("sport", "question.changed-elsewhere");
            assertEquals(List.of(), page.moves);
            presenter.next();
            assertEquals(1, page.moves.size());
            assertEquals(new Answer.Chosen(Bicycles.SPORT), shop.stored(token, Bicycles.USE));
        }

        @Test
        void isShownOnComingBack() {
            presenter.comeBack();
            assertShown("sport", "question.changed-elsewhere");
        }

        @Test
        void isReplacedByWhatIsEnteredHereWhichSaysSo() {
            presenter.enter(List.of("errands"));
            assertShown("errands", "question.replaced-elsewhere");
            presenter.enter(List.of("commute"));
            assertEquals(Optional.empty(), page.shown().notice());
        }

        @Test
        void isNotOverwrittenBySkippingUnseen() {
            presenter.open(token, Bicycles.EXTRAS);
            shop.answer(token, Bicycles.EXTRAS, new Answer.ChosenAll(Set.of(Bicycles.MOTOR)));
            presenter.skip();
            assertShown("motor", "question.changed-elsewhere");
            assertEquals(new Answer.ChosenAll(Set.of(Bicycles.MOTOR)), shop.stored(token, Bicycles.EXTRAS));
        }

        private void assertShown(String card, String notice) {
            assertEquals(Set.of(card), chosen(page.shown()));
            assertEquals(Optional.of(Phrase.of(notice)), page.shown().notice());
            assertTrue(page.shown().stored());
        }
    }

    @Nested
    class AStoreThatFails {
        private final AssessmentToken token = shop.with(AnswerSheet.EMPTY);
        private final FragileStore store = new FragileStore(shop.store);
        private final QuestionPresenter failing = new QuestionPresenter(
                page,
                new Assessments(shop.models, store, InstantSource.fixed(Bicycles.NOON), new SecureRandom()),
                shop.browser,
                Locale.ENGLISH);

        @Test
        void isNeverSaidToHoldTheAnswerWhichIsStoredWhenOneGoesOnLater() {
            failing.open(token, Bicycles.USE);
            store.goDown();
            assertThrows(IllegalStateException.class, () -> failing.enter(List.of("sport")));
            assertEquals(Set.of(), chosen(page.shown()));
            store.comeBack();
            failing.next();
            assertEquals(new Answer.Chosen(Bicycles.SPORT), shop.stored(token, Bicycles.USE));
            assertEquals(List.of("open budget"), page.moves);
        }
    }

    private static Set<String> chosen(QuestionState state) {
        var cards = assertInstanceOf(Field.Cards.class, state.field()).cards();
        return Set.copyOf(cards.stream().filter(Card::chosen).map(Card::key).toList());
    }

    private static String typed(QuestionState state) {
        return assertInstanceOf(Field.Figure.class, state.field()).typed();
    }
}
