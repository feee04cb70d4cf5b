package org.waymark.web.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.decision.Viability;
import org.waymark.core.document.JsonText;
import org.waymark.core.model.Evidence;
import org.waymark.core.outcome.ResultDocument;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;
import org.waymark.core.testing.Readings;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Points;
import org.waymark.web.testing.BicycleAssessments;

class ResultPresenterTest {
    private final BicycleAssessments shop = new BicycleAssessments();
    private final RecordingPage page = new RecordingPage();
    private final ResultPresenter presenter =
            new ResultPresenter(page, shop.assessments, shop.results, shop.browser, Locale.ENGLISH);

    @Nested
    class ARecommendation {
        private final AssessmentToken token = shop.with(Bicycles.answers());
        private final ResultState state = shown(token);

        @Test
        void saysItInThePathsOwnWordsAndColour() {
            assertEquals("common.verbatim", state.verdict().headline().key());
            assertTrue(state.verdict().colour().isPresent());
            assertEquals("result.lead.recommended", state.verdict().lead().key());
            assertEquals(List.of(), state.verdict().advice());
        }

        @Test
        void showsSharesThatAddUpToAHundred() {
            assertEquals(
                    1,
                    state.verdict().shares().stream()
                            .mapToDouble(ResultState.Share::share)
                            .sum(),
                    1e-9);
            assertEquals(3, state.verdict().shares().size());
        }

        @Test
        void showsPointsThatAddUpToTheLead() {
            var why = state.why().orElseThrow();
            int lead = why.all().stream().mapToInt(Points::points).sum();
            // 0.56 for the city bicycle, 0.46 for the road bicycle
            assertEquals(10, lead);
            assertEquals(lead, why.shown().stream().mapToInt(Points::points).sum());
            assertEquals(
                    Phrase.of("result.why.lead", why.best().name(), why.rival().name(), 10), why.lead());
        }

        @Test
        void putsThePathsSideBySideBetweenWorstAndBest() {
            for (var row : state.comparison().rows()) {
                assertEquals(3, row.cells().size());
                assertFalse(row.sources().isEmpty());
                for (var cell : row.cells()) {
                    assertTrue(0 <= cell.onScale().low()
                            && cell.onScale().low() <= cell.onScale().expected());
                    assertTrue(cell.onScale().expected() <= cell.onScale().high()
                            && cell.onScale().high() <= 1);
                }
            }
            // the price: worst 2,000 USD, best none; the city bicycle costs 300 to 500
            var price = state.comparison().rows().getFirst();
            assertEquals(0.8, price.cells().getFirst().onScale().expected(), 1e-9);
            assertEquals(310, price.cells().getFirst().inUnit().low(), 1e-9);
        }

        @Test
        void showsHowFarEachSourceCanBeTrusted() {
            var strengths = state.comparison().rows().stream()
                    .flatMap(row -> row.sources().stream())
                    .map(ResultState.Source::strength)
                    .distinct()
                    .toList();
            assertEquals(List.of(Evidence.Strength.VERIFIED, Evidence.Strength.ASSUMED), strengths);
        }

        @Test
        void canBeTakenAlongAndReadElsewhere() {
            Readings.value(JsonText.read(presenter.exported()).then(ResultDocument::read));
        }

        @Test
        void goesOnInACopyWhenAnswersAreToChange() {
            presenter.changeAnswers();
            var copy = shop.browser.remembered().orElseThrow();
            assertNotEquals(token, copy);
            assertEquals(Bicycles.answers(), shop.store.find(copy).orElseThrow().answers());
            assertTrue(shop.store.find(token).orElseThrow().isFinished());
        }

        @Test
        void leavesNothingBehindWhenDeleted() {
            shop.browser.remember(token);
            presenter.delete();
            assertEquals(Optional.empty(), shop.store.find(token));
            assertEquals(Optional.empty(), shop.browser.remembered());
            assertEquals(List.of("deleted"), page.moves);
        }
    }

    @Nested
    class MustHaves {
        @Test
        void nameThePathsTheyRuleOutAndTheLimit() {
            var state = shown(shop.with(Bicycles.answers().with(Bicycles.BUDGET, new Answer.Amount(600))));
            var need = state.watch().needs().getFirst();
            assertEquals("result.need.at-most", need.need().key());
            assertEquals(600.0, need.need().arguments().get(1));
            assertEquals(2, need.warnings().size());
            assertTrue(need.warnings().stream().allMatch(ResultState.Warning::ruledOut));
            assertEquals(List.of(), state.verdict().shares());
        }

        @Test
        void thatLeaveSeveralPathsShowWhichOneTheyRuleOut() {
            // a cargo bicycle costs 1,700 to 1,900
            var state = shown(shop.with(Bicycles.answers().with(Bicycles.BUDGET, new Answer.Amount(1500))));
            assertEquals(
                    1,
                    state.verdict().shares().stream()
                            .filter(share -> share.standing() == Viability.Standing.RULED_OUT)
                            .count());
        }

        @Test
        void thatLeaveOnePathDoNotSpeakOfAClearLead() {
            var met = shown(shop.with(Bicycles.answers().with(Bicycles.BUDGET, new Answer.Amount(600))));
            assertEquals(
                    Phrase.of("result.qualifier.only-one-left"), met.verdict().qualifier());
            // the city bicycle costs 300 to 500
            var missedHalfTheTime = shown(shop.with(Bicycles.answers().with(Bicycles.BUDGET, new Answer.Amount(400))));
            assertEquals(
                    Phrase.of("result.qualifier.only-one-left-at-risk"),
                    missedHalfTheTime.verdict().qualifier());
        }

        @Test
        void thatNoPathMeetsLeaveNoneAndSayWhatHelps() {
            var state = shown(shop.with(Bicycles.answers().with(Bicycles.BUDGET, new Answer.Amount(200))));
            assertEquals(Phrase.of("result.headline.none-fits"), state.verdict().headline());
            assertEquals(Optional.empty(), state.verdict().colour());
            assertEquals(Optional.empty(), state.why());
            assertEquals(3, state.verdict().advice().size());
            assertEquals(3, state.watch().needs().getFirst().warnings().size());
            assertEquals(List.of(), state.plan());
        }
    }

    @Nested
    class NoResult {
        @Test
        void leadsToTheReviewWhileQuestionsAreOpen() {
            presenter.open(shop.with(AnswerSheet.EMPTY));
            assertEquals(List.of("review"), page.moves);
        }

        @Test
        void saysWhenThereIsNothing() {
            presenter.open(new AssessmentToken("AAAAAAAAAAAAAAAAAAAAAA"));
            assertEquals(List.of("gone"), page.moves);
        }
    }

    @Test
    void saysHowManyQuestionsWereLeftOpen() {
        assertEquals(0, shown(shop.with(Bicycles.answers())).method().open());
        var longer = new BicycleAssessments(ModelWith.idleQuestions(6, Bicycles.model()));
        var token = longer.with(Bicycles.answers());
        for (int i = 0; i < 3; i++) longer.answer(token, ModelWith.idle(i), new Answer.Agreed(true));
        new ResultPresenter(page, longer.assessments, longer.results, longer.browser, Locale.ENGLISH).open(token);
        assertEquals(3, page.states.getLast().method().open());
    }

    @Test
    void hasNoMonthsUnderAModelThatSaysNothingOfIncome() {
        assertEquals(Optional.empty(), shown(shop.with(Bicycles.answers())).months());
    }

    @Nested
    class ACopy {
        private final AssessmentToken original = shop.with(Bicycles.answers());
        private final AssessmentToken copy = copyOf(original);

        @Test
        void saysWhatBelongsToItBeforeItIsDeleted() {
            presenter.askWhatToDelete();
            var deletion = page.deletions.getLast();
            assertTrue(deletion.isChoice());
            assertEquals(
                    List.of("result.delete.part.this-copy", "result.delete.part.original"),
                    deletion.parts().stream().map(Phrase::key).toList());
            assertEquals("result.delete.this-copy", deletion.deleteThis().key());
        }

        @Test
        void leavesItsOriginalWhenItAloneIsDeleted() {
            presenter.delete();
            assertEquals(Optional.empty(), shop.store.find(copy));
            assertTrue(shop.store.find(original).isPresent());
            assertEquals("one deleted", page.moves.getLast());
            assertEquals(Optional.empty(), shop.browser.remembered());
        }

        @Test
        void goesWithItsOriginal() {
            presenter.deleteFamily();
            assertEquals(Optional.empty(), shop.store.find(copy));
            assertEquals(Optional.empty(), shop.store.find(original));
            assertEquals("deleted", page.moves.getLast());
        }

        @Test
        void isNamedWhenItsOriginalIsDeleted() {
            presenter.open(original);
            presenter.askWhatToDelete();
            assertEquals(
                    List.of("result.delete.part.this-original", "result.delete.part.copy"),
                    page.deletions.getLast().parts().stream().map(Phrase::key).toList());
        }

        @Test
        void staysRememberedWhenItsOriginalIsDeleted() {
            presenter.open(original);
            presenter.delete();
            assertEquals(Optional.of(copy), shop.browser.remembered());
        }

        @Test
        void isNotMadeOfWhatWasDeletedInAnotherWindow() {
            shop.assessments.deleteFamily(original);
            presenter.changeAnswers();
            assertEquals("gone", page.moves.getLast());
        }

        /** A finished one, on the page. */
        private AssessmentToken copyOf(AssessmentToken token) {
            presenter.open(token);
            presenter.changeAnswers();
            var begun = shop.browser.remembered().orElseThrow();
            presenter.open(begun);
            return begun;
        }
    }

    private ResultState shown(AssessmentToken token) {
        presenter.open(token);
        return page.states.getLast();
    }
}
