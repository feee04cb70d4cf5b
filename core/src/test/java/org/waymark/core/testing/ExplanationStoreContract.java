package org.waymark.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.NOON;
import static org.waymark.core.testing.Bicycles.ROAD;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.ExplanationStore;
import org.waymark.core.decision.Outcome;
import org.waymark.core.explanation.Counterfactual;
import org.waymark.core.explanation.Counterfactual.Change;
import org.waymark.core.explanation.EvidenceLeaning;
import org.waymark.core.explanation.Explanation.ClosePair;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.core.income.WeekSplit;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.Importance;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.week.RecommendedWeek;
import org.waymark.core.week.WeekLimit;

/** What every store of explanations does. Version 1 of the model is there. */
public abstract class ExplanationStoreContract {

    private static final Sensitivity NOTHING = new Sensitivity(List.of(), List.of(), List.of(), Optional.empty());
    private static final Sensitivity LEANING = new Sensitivity(
            List.of(),
            List.of(),
            List.of(new EvidenceLeaning(new EvidenceId("price-list"), 1e-300, 0.1 + 0.2)),
            Optional.empty());

    private AssessmentToken token;

    protected abstract ExplanationStore store();

    /** Those that the explanations are of. */
    protected abstract AssessmentStore assessments();

    @BeforeEach
    void finishOne() {
        token = finished();
    }

    private AssessmentToken begun() {
        var begun = fresh();
        assessments().add(begun);
        return begun.token();
    }

    private AssessmentToken finished() {
        return finished(begun());
    }

    private AssessmentToken finished(AssessmentToken open) {
        var seen = assessments().find(open).orElseThrow();
        assessments().finish(seen, OutcomeEntries.recommending(CITY, NOON.plusSeconds(60)));
        return open;
    }

    private static Assessment fresh() {
        return new Assessment(
                AssessmentToken.random(new SecureRandom()),
                VersionNumber.FIRST,
                Locale.ENGLISH,
                Bicycles.answers(),
                NOON,
                NOON,
                Optional.empty());
    }

    @Test
    void findsNothingThatWasNotKept() {
        assertEquals(Optional.empty(), store().find(token, "1.1"));
    }

    @Test
    void givesBackWhatWasKeptToTheLastBit() {
        var kept = new Sensitivity(
                List.of(new ClosePair(CITY, ROAD, 1.0 / 3)),
                List.of(
                        new Counterfactual(
                                List.of(
                                        change("number", new Answer.Amount(0.1 + 0.2), new Answer.Amount(-1e300)),
                                        change("level", matters(Importance.QUITE), matters(Importance.DECISIVE))),
                                new Outcome.Recommended(ROAD, 2.0 / 3)),
                        new Counterfactual(
                                List.of(
                                        change("one", new Answer.Chosen(Bicycles.SPORT), new Answer.Skipped()),
                                        change(
                                                "some",
                                                new Answer.ChosenAll(Set.of(Bicycles.BASKET, Bicycles.MOTOR)),
                                                new Answer.ChosenAll(Set.of()))),
                                new Outcome.TooClose(CITY, Math.nextDown(1), List.of(CITY, ROAD))),
                        new Counterfactual(
                                List.of(change("yes", new Answer.Agreed(true), new Answer.Agreed(false))),
                                new Outcome.NoneFits())),
                List.of(new EvidenceLeaning(new EvidenceId("price-list"), 0, Math.nextUp(0.5))),
                Optional.of(new RecommendedWeek(
                        ROAD,
                        new WeekSplit(12, 8, 2),
                        32,
                        4,
                        32.5,
                        0.1 + 0.2,
                        Math.nextUp(0.5),
                        2.0 / 3,
                        Optional.of(new RecommendedWeek.Compared(CITY, 0.5)),
                        WeekLimit.TASKS_ON_OFFER,
                        Optional.of(WeekLimit.JOB_HOURS))));

        store().keep(token, "1.1", kept);

        assertEquals(Optional.of(kept), store().find(token, "1.1"));
        assertEquals(Optional.empty(), store().find(finished(), "1.1"));
    }

    @Test
    void keepsThatNothingWasFound() {
        store().keep(token, "1.1", NOTHING);
        assertEquals(Optional.of(NOTHING), store().find(token, "1.1"));
    }

    @Test
    void keepsAWeekThatIsComparedWithNoPathAndHasNoJob() {
        var week = new RecommendedWeek(
                CITY,
                new WeekSplit(12, 0, 0),
                16,
                0,
                0,
                11.5,
                0.4,
                1,
                Optional.empty(),
                WeekLimit.NONE,
                Optional.empty());
        var kept = new Sensitivity(List.of(), List.of(), List.of(), Optional.of(week));
        store().keep(token, "1.1", kept);
        assertEquals(Optional.of(kept), store().find(token, "1.1"));
    }

    @Test
    void doesNotGiveWhatAnotherVersionFoundAndReplacesIt() {
        store().keep(token, "1.1", LEANING);
        assertEquals(Optional.empty(), store().find(token, "2.1"));

        store().keep(token, "2.1", NOTHING);

        assertEquals(Optional.of(NOTHING), store().find(token, "2.1"));
        assertEquals(Optional.empty(), store().find(token, "1.1"));
    }

    @Test
    void keepsNothingOfWhatIsOpenOrUnknown() {
        var open = begun();
        store().keep(open, "1.1", LEANING);
        store().keep(fresh().token(), "1.1", LEANING);
        assertEquals(Optional.empty(), store().find(finished(open), "1.1"));
    }

    @Test
    void keepsOneThatManyFoundAtOnce() {
        var acts = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    store().keep(token, "1.1", LEANING);
                    return true;
                })
                .toList();
        Together.run(acts);
        assertEquals(Optional.of(LEANING), store().find(token, "1.1"));
    }

    @Test
    void losesItWithItsAssessment() {
        store().keep(token, "1.1", LEANING);

        assessments().delete(token);

        assertEquals(Optional.empty(), store().find(token, "1.1"));
        store().keep(token, "1.1", LEANING);
        assertEquals(Optional.empty(), store().find(token, "1.1"));
    }

    @Test
    void losesThoseOfAFamilyTogether() {
        var copy = fresh();
        assessments().addCopy(copy, token);
        finished(copy.token());
        var stranger = finished();
        for (var kept : List.of(token, copy.token(), stranger)) store().keep(kept, "1.1", LEANING);

        assessments().deleteFamily(copy.token());

        assertEquals(Optional.empty(), store().find(token, "1.1"));
        assertEquals(Optional.empty(), store().find(copy.token(), "1.1"));
        assertEquals(Optional.of(LEANING), store().find(stranger, "1.1"));
    }

    private static Change change(String question, Answer from, Answer to) {
        return new Change(new QuestionId(question), from, to);
    }

    private static Answer matters(Importance importance) {
        return new Answer.Matters(importance);
    }
}
