package org.waymark.core.assessment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.PackedAnswers;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.document.JsonText;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.outcome.ResultDocument;
import org.waymark.core.outcome.Verification;
import org.waymark.core.testing.Bicycles;

class SampleAssessmentsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private static final PublishedModel LIVES =
            new PublishedModel(VersionNumber.FIRST, DefaultModel.load(), NOW, "ada", "the first");

    private static final PublishedModel BICYCLES =
            new PublishedModel(new VersionNumber(2), Bicycles.model(), NOW, "ada", "the second");

    private static SamplePlan plan(long seed, double abandoned, PublishedModel... versions) {
        return SamplePlan.ofLast(6, NOW, List.of(versions), seed, abandoned);
    }

    private static List<SampleAssessment> some(int count, SamplePlan plan) {
        var samples = new SampleAssessments(plan);
        return IntStream.range(0, count).mapToObj(samples::of).toList();
    }

    @Test
    void areTheSameUnderTheSameSeedInAnyOrder() {
        var plan = plan(7, 0.2, LIVES, BICYCLES);
        var backwards = new SampleAssessments(plan);

        var all = some(60, plan);

        for (int number = 59; number >= 0; number--) {
            var same = backwards.of(number);
            assertEquals(all.get(number).assessment(), same.assessment());
            var outcome = all.get(number).outcome();
            assertEquals(
                    outcome.map(OutcomeEntry::firstRankShares), same.outcome().map(OutcomeEntry::firstRankShares));
            assertEquals(outcome.map(OutcomeEntry::margin), same.outcome().map(OutcomeEntry::margin));
        }
        assertNotEquals(
                all.getFirst().assessment(),
                some(1, plan(8, 0.2, LIVES, BICYCLES)).getFirst().assessment());
    }

    /** Decided as the result page decides a finished assessment, from what is stored of it alone. */
    @Test
    void haveTheOutcomeThatTheEngineFindsAgain() {
        for (var sample : some(25, plan(11, 0, LIVES, BICYCLES))) {
            var assessment = sample.assessment();
            var stored = sample.outcome().orElseThrow();
            var published = assessment.version().equals(VersionNumber.FIRST) ? LIVES : BICYCLES;

            var decided = Decided.at(assessment.finishedAt().orElseThrow(), Ongoing.of(assessment, published));
            var again = OutcomeEntry.of(decided, assessment.finishedAt().orElseThrow());

            assertEquals(stored.firstRankShares(), again.firstRankShares());
            assertEquals(stored.margin(), again.margin());
            assertEquals(stored.kind(), again.kind());
            assertEquals(stored.recommended(), again.recommended());
            assertEquals(stored.engine(), again.engine());
            assertEquals(stored.draws(), again.draws());
            assertEquals(stored.took(), again.took());
            assertArrayEquals(stored.packedAnswers(), again.packedAnswers());
            assertEquals(assessment.answers(), PackedAnswers.unpack(published.model(), stored.packedAnswers()));
        }
    }

    /** The document of the result page says how to compute it again. */
    @Test
    void areVerifiedFromTheirExportedResult() {
        for (var published : List.of(LIVES, BICYCLES)) {
            var assessment = some(1, plan(17, 0, published)).getFirst().assessment();
            var ongoing = Ongoing.of(assessment, published);
            var decided = Decided.at(assessment.finishedAt().orElseThrow(), ongoing);
            var evaluation = decided.explainedBy(decided.sensitivity());

            var document = ResultDocument.of(evaluation, ongoing.published().model(), assessment.answers())
                    .write();

            var root = JsonText.read(document).orThrow(findings -> new AssertionError(findings));
            var read = ResultDocument.read(root).orThrow(findings -> new AssertionError(findings));
            assertEquals(new Verification.Identical(), read.verify());
        }
    }

    @Test
    void restOnFewDrawsThatTheRowNames() {
        var outcome = some(1, plan(3, 0, LIVES)).getFirst().outcome().orElseThrow();

        assertEquals(SampleAssessments.DRAWS, outcome.draws().count());
        assertEquals(LIVES.model().settings().draws().seed(), outcome.draws().seed());
    }

    @Test
    void lieInTheMonthsOfThePlanAndFollowTheVersions() {
        var plan = plan(5, 0.1, LIVES, BICYCLES);
        var half = Instant.ofEpochSecond((plan.from().getEpochSecond() + NOW.getEpochSecond()) / 2);

        var all = some(300, plan);

        assertEquals(Instant.parse("2026-05-27T12:00:00Z"), plan.from());
        for (var sample : all) {
            var assessment = sample.assessment();
            assertFalse(assessment.changedAt().isBefore(plan.from()));
            assertTrue(assessment.changedAt().isBefore(NOW));
            assertFalse(assessment.startedAt().isAfter(assessment.changedAt()));
            assertEquals(
                    assessment.changedAt().isBefore(half), assessment.version().equals(VersionNumber.FIRST));
        }
        var tokens = new HashSet<AssessmentToken>();
        all.forEach(sample -> tokens.add(sample.assessment().token()));
        assertEquals(300, tokens.size());
    }

    @Test
    void areLeftUnfinishedAsOftenAsIsAskedFor() {
        var all = some(800, plan(9, 0.25, BICYCLES));
        var open = all.stream().filter(sample -> sample.outcome().isEmpty()).toList();

        assertEquals(0.25, open.size() / 800.0, 4 * Math.sqrt(0.25 * 0.75 / 800));
        for (var sample : open) {
            var questionnaire =
                    Questionnaire.of(Bicycles.model(), sample.assessment().answers());
            assertFalse(questionnaire.open().isEmpty());
            assertEquals(sample.assessment().answers(), questionnaire.counting());
        }
        assertTrue(open.stream()
                        .map(sample ->
                                sample.assessment().answers().byQuestion().size())
                        .distinct()
                        .count()
                > 2);
    }

    /** Answers hang together: of those without savings more need money soon. */
    @Test
    void belongToPeopleOfWhomOneAnswerTellsOfAnother() {
        var people = some(2_000, plan(13, 0, LIVES));

        double withoutSavings = share(people, "under-1");
        double withSavings = share(people, "over-6");

        assertTrue(withoutSavings > 1.25 * withSavings, "%s and %s".formatted(withoutSavings, withSavings));
    }

    private static double share(List<SampleAssessment> people, String savings) {
        var those = people.stream()
                .filter(sample -> says(sample, "savings", savings))
                .toList();
        return (double) those.stream()
                        .filter(sample -> says(sample, "first-income-by", "2-weeks"))
                        .count()
                / those.size();
    }

    @Test
    void areNotPlannedFromNothing() {
        assertThrows(IllegalArgumentException.class, () -> plan(1, 0));
        assertThrows(IllegalArgumentException.class, () -> plan(1, Double.NaN, LIVES));
        assertThrows(IllegalArgumentException.class, () -> plan(1, 1.01, LIVES));
        assertThrows(IllegalArgumentException.class, () -> new SamplePlan(List.of(LIVES), 1, NOW, NOW, 0));
    }

    @Test
    void areFinishedIfAndOnlyIfTheyHaveAnOutcome() {
        var finished = some(1, plan(3, 0, BICYCLES)).getFirst();
        assertThrows(
                IllegalArgumentException.class, () -> new SampleAssessment(finished.assessment(), Optional.empty()));
    }

    private static boolean says(SampleAssessment sample, String question, String option) {
        return sample.assessment()
                .answers()
                .to(new QuestionId(question))
                .equals(Optional.of(new Answer.Chosen(new OptionId(option))));
    }
}
