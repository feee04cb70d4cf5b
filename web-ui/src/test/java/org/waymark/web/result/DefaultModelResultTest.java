package org.waymark.web.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.Choices;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Activity;
import org.waymark.web.result.ResultState.PathMonths;
import org.waymark.web.result.ResultState.Points;
import org.waymark.web.testing.BicycleAssessments;

/** The page of a result under the default model, whose outcomes rest on simulated months. */
class DefaultModelResultTest {
    private static final DecisionModel MODEL = DefaultModel.load();
    private static final QuestionId OTHER_INCOME = new QuestionId("other-income");

    /** Somebody whom both combined fits, with hours for tasks beside the search. */
    private static final AnswerSheet CLERK = Choices.in(
                    RandomAnswers.complete(MODEL, 1),
                    "region=north-america",
                    "right-to-work=yes",
                    "quiet-place=own",
                    "weekly-hours=over-35",
                    "field=office",
                    "experience=2-to-5",
                    "english=fluent",
                    "equipment=computer-good",
                    "savings=3-to-6",
                    "first-income-by=no-hurry",
                    "horizon=several-sources")
            .with(OTHER_INCOME, new Answer.Skipped())
            .with(new QuestionId("needed-income"), new Answer.Skipped())
            .with(new QuestionId("needs-health-cover"), new Answer.Agreed(false));

    @Test
    void canBeShownForAnybody() {
        for (long seed = 1; seed <= 10; seed++) {
            var state = told(seed);
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
        var need = new QuestionId("needed-income");
        var sheet = RandomAnswers.complete(MODEL, 1).with(OTHER_INCOME, new Answer.Skipped());
        var poor = state(sheet.with(need, new Answer.Amount(6_000))).months().orElseThrow();
        assertEquals(Optional.of(6_000.0), poor.need());
        assertTrue(poor.paths().stream().allMatch(path -> path.metFrom().isEmpty()));
        var free = state(sheet.with(need, new Answer.Skipped())).months().orElseThrow();
        assertEquals(Optional.empty(), free.need());
        assertEquals(Phrase.of("result.months.lead.no-need"), free.lead());
        var helped = state(sheet.with(need, new Answer.Amount(6_000)).with(OTHER_INCOME, new Answer.Amount(4_500)));
        assertEquals(Optional.of(1_500.0), helped.months().orElseThrow().need());
    }

    @Test
    void saysWhichMoneyWouldOpenAPathWhenNoneFits() {
        var sheet = Choices.in(
                RandomAnswers.complete(MODEL, 1),
                "region=north-america",
                "right-to-work=yes",
                "quiet-place=own",
                "weekly-hours=over-35",
                "field=office",
                "experience=2-to-5",
                "english=fluent",
                "equipment=computer-good",
                "savings=under-1",
                "first-income-by=3-months");
        var state = state(sheet.with(OTHER_INCOME, new Answer.Skipped())
                .with(new QuestionId("needs-health-cover"), new Answer.Agreed(false))
                .with(new QuestionId("needed-income"), new Answer.Amount(2_000)));
        assertEquals(
                "result.headline.none-fits-money", state.verdict().headline().key());
        var openings = state.openings().orElseThrow().openings();
        assertEquals(
                List.of("result.openings.other-income.title", "result.openings.savings.title"),
                openings.stream().map(opening -> opening.title().key()).toList());
        assertEquals(3, state.watch().needs().size());
    }

    @Test
    void saysOfAPathThatIsLeftAloneHowOftenItWorksOutAndNotThatItAlwaysComesFirst() {
        int alone = 0;
        for (long seed = 1; seed <= 40; seed++) {
            var state = told(seed);
            if (state.verdict().colour().isEmpty()) continue;
            boolean isAlone = state.verdict().shares().isEmpty();
            if (isAlone) alone++;
            assertEquals(isAlone, state.verdict().lead().key().startsWith("result.lead.only-one"));
        }
        assertTrue(alone > 0, "somebody of 40 has one path left");
    }

    @Test
    void saysHowTheHoursOfAWeekAreBestSplit() {
        var week = state(CLERK).week().orElseThrow();
        assertEquals(
                List.of("result.week.until-job", "result.week.once-hired"),
                week.phases().stream().map(phase -> phase.name().key()).toList());
        var untilJob = week.phases().getFirst().parts();
        assertTrue(
                untilJob.stream().anyMatch(part -> part.activity() == Activity.SEARCHING && part.hours() == 10),
                untilJob.toString());
        var job = week.phases().getLast().parts().getFirst();
        assertEquals(Activity.JOB, job.activity());
        assertEquals(40, job.hours());
        assertTrue(job.colour().isPresent());
        assertTrue(week.advice().getLast().key().startsWith("result.week.limit.once-hired."));
    }

    @Test
    void saysThatTasksStopOnceHiredWhereTheyDo() {
        var week = state(Choices.in(CLERK, "weekly-hours=up-to-10")).week().orElseThrow();
        var keys = week.advice().stream().map(Phrase::key).toList();
        boolean hasJob = week.phases().size() == 2;
        assertEquals(hasJob, keys.contains("result.week.limit.once-hired.answers"), keys.toString());
        assertFalse(keys.contains("result.week.go-on"), keys.toString());
    }

    @Test
    void saysNothingOfAWeekWhereNoneCanBeRecommended() {
        var poor = Choices.in(CLERK, "savings=under-1", "first-income-by=2-weeks")
                .with(new QuestionId("needed-income"), new Answer.Amount(6_000));
        assertEquals(Optional.empty(), state(poor).week());
    }

    private static ResultState told(long seed) {
        return state(RandomAnswers.complete(MODEL, seed));
    }

    private static ResultState state(AnswerSheet answers) {
        var counselling = new BicycleAssessments(MODEL);
        var told = new RecordingPage();
        new ResultPresenter(told, counselling.assessments, counselling.results, counselling.browser, Locale.ENGLISH)
                .open(counselling.with(answers));
        return told.states.getFirst();
    }
}
