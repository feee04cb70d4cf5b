package org.waymark.web.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.FinishReply;
import org.waymark.core.income.WeekSplit;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.week.RecommendedWeek;
import org.waymark.core.week.RecommendedWeek.Compared;
import org.waymark.core.week.WeekLimit;
import org.waymark.web.result.ResultState.Activity;
import org.waymark.web.result.ResultState.Phase;
import org.waymark.web.result.ResultState.Week;
import org.waymark.web.testing.BicycleAssessments;

/** Weeks in words and bars, under the default model. */
class WeekSectionTest {
    private static final AlternativeId TASKS = new AlternativeId("microtasks");
    private static final AlternativeId BOTH = new AlternativeId("both");
    private static final PageTexts TEXTS = PageTexts.in(Locale.ENGLISH);
    private static final ResultContext CONTEXT = context(RandomAnswers.complete(DefaultModel.load(), 1));

    private static ResultContext context(AnswerSheet answers) {
        var counselling = new BicycleAssessments(DefaultModel.load());
        var token = counselling.with(answers);
        if (counselling.results.finish("somebody", token) instanceof FinishReply.Finished(var decided)) {
            var evaluation = counselling.results.explain("somebody", decided);
            return new ResultContext(decided.ongoing(), evaluation, Locale.ENGLISH);
        }
        throw new AssertionError("the assessment is not finished");
    }

    private static RecommendedWeek both(int beside, Optional<Compared> compared, WeekLimit onceHired) {
        return new RecommendedWeek(
                BOTH,
                new WeekSplit(22, 10, beside),
                28,
                4,
                28,
                14.6,
                0.5,
                0.62,
                compared,
                WeekLimit.TASKS_ON_OFFER,
                Optional.of(onceHired));
    }

    private static Week told(RecommendedWeek week) {
        return new WeekSection(CONTEXT, week).week();
    }

    private static List<String> advice(RecommendedWeek week) {
        return told(week).advice().stream().map(TEXTS::say).toList();
    }

    @Test
    void isDrawnInTasksThatAreFoundAndWithTheHoursForLearningOnTop() {
        var week = told(both(2, Optional.empty(), WeekLimit.JOB_HOURS));
        assertEquals(32, week.phases().getFirst().hours());
        assertEquals(List.of(15, 10, 7), hours(week.phases().getFirst()));
        assertEquals(List.of(28, 2), hours(week.phases().getLast()));
        assertEquals(32, week.hours());
        var searching = week.phases().getFirst().parts().get(1);
        assertEquals(Activity.SEARCHING, searching.activity());
        assertTrue(searching.colour().isEmpty());
    }

    private static List<Integer> hours(Phase phase) {
        return phase.parts().stream().map(ResultState.Hours::hours).toList();
    }

    @Test
    void saysWhatToDoAndWhenToStop() {
        assertEquals(
                "*About 15 hours of tasks and 10 hours of searching* a week; once you are hired, the job’s 28 hours and no tasks.",
                TEXTS.say(told(both(0, Optional.empty(), WeekLimit.ANSWERS)).lead()));
        var stop = advice(both(0, Optional.empty(), WeekLimit.ANSWERS));
        assertTrue(stop.getFirst().startsWith("*Stop tasks when you are hired.*"), stop.toString());
        assertTrue(stop.getLast().contains("your answers"), stop.toString());
        var goOn = advice(both(1, Optional.empty(), WeekLimit.JOB_HOURS));
        assertEquals("*Go on with one hour of tasks when you are hired*, and give up the rest.", goOn.getFirst());
        assertTrue(goOn.get(1).contains("about 15 hours") && goOn.get(1).contains("up to 22"), goOn.toString());
    }

    @Test
    void saysWhatItGains() {
        var none = told(both(0, Optional.of(new Compared(BOTH, 0.4999)), WeekLimit.NONE));
        assertEquals("result.week.gain.none", none.gain().key());
        var some = told(both(0, Optional.of(new Compared(TASKS, 0.4866)), WeekLimit.NONE));
        assertEquals(
                "This week is worth *1.3 points of 100* more to you than the usual week of Microtasks. It is a week of Both combined.",
                TEXTS.say(some.gain()));
        var opened = told(both(0, Optional.empty(), WeekLimit.NONE));
        assertEquals(
                "With this week Both combined works out in *62 of 100* simulated lives, though no path does with its usual week.",
                TEXTS.say(opened.gain()));
    }

    @Test
    void hasOnePhaseWhereNoJobIsSearched() {
        var week = told(new RecommendedWeek(
                TASKS,
                new WeekSplit(16, 0, 0),
                16,
                4,
                0,
                16,
                0.5,
                1,
                Optional.of(new Compared(TASKS, 0.5)),
                WeekLimit.OWN_HOURS,
                Optional.empty()));
        assertEquals(List.of(16), hours(week.phases().getFirst()));
        assertEquals(1, week.phases().size());
        assertEquals(
                List.of("*What limits you is your time:* all 16 of your hours are used."),
                week.advice().stream().map(TEXTS::say).toList());
    }
}
