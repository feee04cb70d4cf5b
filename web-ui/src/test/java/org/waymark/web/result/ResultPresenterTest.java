package org.waymark.web.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.decision.Viability;
import org.waymark.core.document.JsonText;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.outcome.ResultDocument;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.Readings;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.PathMonths;
import org.waymark.web.result.ResultState.Points;
import org.waymark.web.testing.BicycleAssessments;

class ResultPresenterTest {
    private final BicycleAssessments shop = new BicycleAssessments();
    private final Recording page = new Recording();
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
    void hasNoMonthsUnderAModelThatSaysNothingOfIncome() {
        assertEquals(Optional.empty(), shown(shop.with(Bicycles.answers())).months());
    }

    @Nested
    class TheDefaultModel {
        @Test
        void canBeShownForAnybody() {
            var counselling = new BicycleAssessments(DefaultModel.load());
            for (long seed = 1; seed <= 10; seed++) {
                var told = new Recording();
                new ResultPresenter(
                                told, counselling.assessments, counselling.results, counselling.browser, Locale.ENGLISH)
                        .open(counselling.with(RandomAnswers.complete(DefaultModel.load(), seed)));
                var state = told.states.getFirst();
                state.why()
                        .ifPresent(why -> assertEquals(
                                why.all().stream().mapToInt(Points::points).sum(),
                                why.shown().stream().mapToInt(Points::points).sum()));
                assertEquals(14, state.comparison().rows().size());
                assertEquals(3, state.months().orElseThrow().paths().size());
            }
        }

        @Test
        void showsTheMonthsOfTheRecommendedPathFirst() {
            for (long seed = 1; seed <= 10; seed++) {
                var state = told(seed);
                var paths = state.months().orElseThrow().paths();
                boolean isRecommended = state.verdict().colour().isPresent();
                assertEquals(isRecommended, paths.getFirst().recommended());
                assertEquals(
                        isRecommended ? 1 : 0,
                        paths.stream().filter(PathMonths::recommended).count());
            }
        }

        @Test
        void saysOfTheMonthsWhetherTheyMeetTheNeed() {
            var model = DefaultModel.load();
            var need = new QuestionId("needed-income");
            var sheet = RandomAnswers.complete(model, 1);
            var poor =
                    state(sheet.with(need, new Answer.Amount(6_000))).months().orElseThrow();
            assertEquals(Optional.of(6_000.0), poor.need());
            assertTrue(poor.paths().stream().allMatch(path -> path.metFrom().isEmpty()));
            var free = state(sheet.with(need, new Answer.Skipped())).months().orElseThrow();
            assertEquals(Optional.empty(), free.need());
            assertEquals(Phrase.of("result.months.lead.no-need"), free.lead());
        }

        @Test
        void saysWhichMoneyWouldOpenAPathWhenNoneFits() {
            var model = DefaultModel.load();
            var sheet = RandomAnswers.complete(model, 1);
            for (var choice : Map.of(
                            "region", "north-america",
                            "weekly-hours", "over-35",
                            "field", "office",
                            "experience", "2-to-5",
                            "english", "fluent",
                            "equipment", "computer-good",
                            "savings", "under-1",
                            "first-income-by", "3-months")
                    .entrySet()) {
                sheet = sheet.with(new QuestionId(choice.getKey()), new Answer.Chosen(new OptionId(choice.getValue())));
            }
            var state = state(sheet.with(new QuestionId("needs-health-cover"), new Answer.Agreed(false))
                    .with(new QuestionId("needed-income"), new Answer.Amount(2_000)));
            assertEquals(
                    "result.headline.none-fits-money",
                    state.verdict().headline().key());
            var openings = state.openings().orElseThrow().openings();
            assertEquals(
                    List.of("result.openings.other-income.title", "result.openings.savings.title"),
                    openings.stream().map(opening -> opening.title().key()).toList());
            assertEquals(3, state.watch().needs().size());
        }

        @Test
        void saysOfAPathThatIsLeftAloneHowOftenItWorksOutAndNotThatItAlwaysComesFirst() {
            for (long seed = 1; seed <= 40; seed++) {
                var state = told(seed);
                if (state.verdict().colour().isEmpty()) continue;
                boolean isAlone = state.verdict().shares().isEmpty();
                assertEquals(isAlone, state.verdict().lead().key().startsWith("result.lead.only-one"));
            }
        }

        private static ResultState told(long seed) {
            return state(RandomAnswers.complete(DefaultModel.load(), seed));
        }

        private static ResultState state(AnswerSheet answers) {
            var counselling = new BicycleAssessments(DefaultModel.load());
            var told = new Recording();
            new ResultPresenter(told, counselling.assessments, counselling.results, counselling.browser, Locale.ENGLISH)
                    .open(counselling.with(answers));
            return told.states.getFirst();
        }
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

    /** Writes down what it is told. */
    private static final class Recording implements ResultPage {
        private final List<ResultState> states = new ArrayList<>();
        private final List<Deletion> deletions = new ArrayList<>();
        private final List<String> moves = new ArrayList<>();

        @Override
        public void show(ResultState state) {
            states.add(state);
        }

        @Override
        public void openReview(AssessmentToken token) {
            moves.add("review");
        }

        @Override
        public void openCopy(AssessmentToken token) {
            moves.add("copy");
        }

        @Override
        public void showBusy(AssessmentToken token) {
            moves.add("busy");
        }

        @Override
        public void openGone() {
            moves.add("gone");
        }

        @Override
        public void showDeletion(Deletion deletion) {
            deletions.add(deletion);
        }

        @Override
        public void openDeleted(boolean nothingIsLeft) {
            moves.add(nothingIsLeft ? "deleted" : "one deleted");
        }
    }
}
