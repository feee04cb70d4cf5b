package org.waymark.web.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.Choices;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.web.result.ResultState.Slider;
import org.waymark.web.testing.BicycleAssessments;

class TrialTest {

    private static final DecisionModel MODEL = DefaultModel.load();
    private static final QuestionId HOURS = new QuestionId("weekly-hours");
    private static final QuestionId SAVINGS = new QuestionId("savings");

    private final BicycleAssessments counselling = new BicycleAssessments(MODEL);
    private final RecordingPage page = new RecordingPage();
    private final ResultPresenter presenter = new ResultPresenter(
            page, counselling.assessments, counselling.results, counselling.browser, Locale.ENGLISH);

    private static AnswerSheet somebody() {
        return Choices.in(
                        RandomAnswers.complete(MODEL, 1),
                        "region=western-europe",
                        "right-to-work=yes",
                        "weekly-hours=20-to-35",
                        "savings=1-to-3",
                        "first-income-by=no-hurry",
                        "equipment=computer-good")
                .with(new QuestionId("needs-health-cover"), new Answer.Agreed(false))
                .with(new QuestionId("needed-income"), new Answer.Amount(800))
                .with(new QuestionId("other-income"), new Answer.Skipped());
    }

    private ResultState shown(AnswerSheet answers) {
        presenter.open(counselling.with(answers));
        return page.states.getLast();
    }

    @Test
    void beginsWhereTheAnswersAre() {
        var sliders = shown(somebody()).trials().orElseThrow().sliders();
        assertEquals(
                List.of("weekly-hours", "savings-months"),
                sliders.stream().map(Slider::key).toList());
        assertEquals(List.of(2, 1), sliders.stream().map(Slider::chosen).toList());
        assertEquals(4, sliders.getFirst().levels().size());
    }

    /** What is tried is what comes out for whoever answers so. */
    @Test
    void tellsWhatTheOtherAnswersWouldBring() {
        shown(somebody());
        presenter.tryOut(List.of(3, 3));
        var tried = page.tried.getLast();
        var other = shown(somebody().with(HOURS, chosen("over-35")).with(SAVINGS, chosen("over-6")));
        assertEquals(other.trials().orElseThrow().paths(), tried.paths());
        assertEquals(
                other.months().orElseThrow().paths().stream()
                        .map(path -> path.path() + " " + path.income())
                        .sorted()
                        .toList(),
                tried.months().paths().stream()
                        .map(path -> path.path() + " " + path.income())
                        .sorted()
                        .toList());
    }

    @Test
    void tellsTheResultItselfWhereNothingIsMoved() {
        var state = shown(somebody());
        presenter.tryOut(List.of(2, 1));
        assertEquals(state.trials().orElseThrow().paths(), page.tried.getLast().paths());
        assertEquals(state.months().orElseThrow(), page.tried.getLast().months());
    }

    @Test
    void neverSaysThatTheOnlyPathLeftAlwaysFitsBest() {
        int alone = 0;
        for (long seed = 1; seed <= 15; seed++) {
            var paths = shown(RandomAnswers.complete(MODEL, seed))
                    .trials()
                    .orElseThrow()
                    .paths();
            long left = paths.stream()
                    .filter(path -> !path.standing().key().matches("result.trial.(ruled-out|not-open-yet)"))
                    .count();
            long told = paths.stream()
                    .filter(path -> path.standing().key().startsWith("result.trial.only-one"))
                    .count();
            assertEquals(left == 1 ? 1 : 0, told);
            if (left == 1) alone++;
        }
        assertTrue(alone > 0, "somebody of 15 has one path left");
    }

    @Test
    void isPutOffWhileTooManyOfThePersonsOwnWait() {
        var token = shown(somebody()).token().value();
        var mayEnd = new CountDownLatch(1);
        try {
            // a quarter of those that may wait for the one slot
            for (int i = 0; i < 8; i++) {
                awaitWaiting(
                        Thread.ofPlatform().daemon().start(() -> counselling.slots.run(token, () -> held(mayEnd))));
            }
            presenter.tryOut(List.of(3, 3));
        } finally {
            mayEnd.countDown();
        }
        assertEquals(List.of("trial busy"), page.moves);
        assertEquals(List.of(), page.tried);
    }

    private static boolean held(CountDownLatch mayEnd) {
        try {
            return mayEnd.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this thread", e);
        }
    }

    private static void awaitWaiting(Thread thread) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            if (System.nanoTime() > end) throw new AssertionError("does not wait: " + thread.getState());
            Thread.onSpinWait();
        }
    }

    @Test
    void isKeptAsACopyWithTheseAnswers() {
        var token = shown(somebody()).token();
        presenter.keepTrial(List.of(0, 3));
        assertEquals(List.of("copy"), page.moves);
        var copy = counselling.browser.remembered().orElseThrow();
        assertNotEquals(token, copy);
        assertEquals(chosen("up-to-10"), counselling.stored(copy, HOURS));
        assertEquals(chosen("over-6"), counselling.stored(copy, SAVINGS));
        assertEquals(chosen("20-to-35"), counselling.stored(token, HOURS));
    }

    @Test
    void isNotOfferedByAModelWithoutMonths() {
        var shop = new BicycleAssessments();
        var told = new RecordingPage();
        new ResultPresenter(told, shop.assessments, shop.results, shop.browser, Locale.ENGLISH)
                .open(shop.with(Bicycles.answers()));
        assertEquals(Optional.empty(), told.states.getLast().trials());
        assertTrue(told.tried.isEmpty());
    }

    private static Answer chosen(String option) {
        return new Answer.Chosen(new OptionId(option));
    }
}
