package org.waymark.core.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.backtest.StoredOutcomes.Period;
import org.waymark.core.backtest.StoredOutcomes.StoredAnswers;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Option;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.numerics.Draws;
import org.waymark.core.population.PlausiblePeople;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.StoredInMemory;

class BackTestTest {

    private static final int PEOPLE = 300;
    private static final DecisionModel MODEL = ModelWith.draws(new Draws(7, 400), Bicycles.model());
    private static final DecisionModel DEFAULT = DefaultModel.load();

    private final StoredInMemory stored = new StoredInMemory();

    /** Wants everything, and remembers what it saw. */
    private static class Watcher implements BackTestWatcher {
        final List<BackTestResult> samples = new ArrayList<>();
        long most;

        @Override
        public synchronized void progressed(long done, long all) {
            most = Math.max(most, done);
            assertTrue(done <= all);
        }

        @Override
        public void sampled(BackTestResult sample, long all) {
            samples.add(sample);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private void people(DecisionModel model, int count) {
        for (int seed = 0; seed < count; seed++) {
            stored.add(VersionNumber.FIRST, model, RandomAnswers.complete(model, seed));
        }
    }

    private void madeUpPeople(int count) {
        for (int number = 0; number < count; number++) {
            stored.add(VersionNumber.FIRST, DEFAULT, new PlausiblePeople(11).answers(DEFAULT, number));
        }
    }

    private BackTestResult replay(DecisionModel published, DecisionModel draft) {
        return test(published, draft).over(stored, Period.ALL, new Watcher());
    }

    private static BackTest test(DecisionModel published, DecisionModel draft) {
        return BackTest.of(
                published, draft, List.of(Bicycles.published(VersionNumber.FIRST, published)), Bicycles.TODAY);
    }

    private static String told(DecisionModel model, int seed) {
        var questionnaire = Questionnaire.of(model, RandomAnswers.complete(MODEL, seed));
        return Told.of(Decision.of(model, questionnaire, Bicycles.TODAY).completeOutcome());
    }

    private static long sum(BackTestResult result) {
        return result.matrix().values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(count -> count)
                .sum();
    }

    @Test
    void anUnchangedDraftChangesNothing() {
        madeUpPeople(60);

        var result = replay(DEFAULT, DEFAULT);

        assertEquals(60, result.outcomes());
        assertEquals(0, result.flips());
        assertEquals(0, result.cannotSay());
        assertEquals(60, sum(result));
        assertTrue(result.matrix().size() > 1, result.matrix()::toString);
        result.matrix().forEach((from, row) -> assertEquals(Set.of(from), row.keySet()));
        result.drift().forEach((path, drift) -> assertEquals(drift.published(), drift.draft()));
    }

    @Test
    void countsWhatTheDecisionItselfTells() {
        people(MODEL, PEOPLE);
        var draft = ModelWith.recommendFrom(0.9, MODEL);
        var expected = new TreeMap<String, Map<String, Long>>();
        for (int seed = 0; seed < PEOPLE; seed++) {
            expected.computeIfAbsent(told(MODEL, seed), from -> new TreeMap<>())
                    .merge(told(draft, seed), 1L, Long::sum);
        }

        var result = replay(MODEL, draft);

        assertEquals(expected, result.matrix());
        assertEquals(PEOPLE, sum(result));
        assertTrue(result.flips() > 0 && result.flips() < PEOPLE, () -> "flips: " + result.flips());
        var uses = result.bySegment().get(Bicycles.USE.key()).values();
        assertEquals(
                PEOPLE,
                uses.stream().mapToLong(BackTestResult.Segment::outcomes).sum());
        assertEquals(
                result.flips(),
                uses.stream().mapToLong(BackTestResult.Segment::flips).sum());
        result.examples().forEach(example -> assertNotEquals(example.from(), example.to()));
        assertTrue(!result.examples().isEmpty());
    }

    @Test
    void doesNotDependOnTheOrderOfPeople() {
        people(MODEL, PEOPLE);
        var draft = ModelWith.recommendFrom(0.9, MODEL);
        var backwards = test(MODEL, draft).over(stored.reversed(), Period.ALL, new Watcher());

        var result = replay(MODEL, draft);

        assertEquals(backwards.matrix(), result.matrix());
        assertEquals(backwards.bySegment(), result.bySegment());
        assertEquals(backwards.drift(), result.drift());
        assertEquals(backwards.examples(), result.examples());
    }

    @Test
    void saysNothingOfWhoseOptionIsGone() {
        people(MODEL, PEOPLE);
        var draft = ModelWith.questions(
                MODEL,
                question -> question.id().equals(Bicycles.USE)
                        ? ModelWith.question(
                                Bicycles.USE,
                                new QuestionKind.Single(options(question.kind()).subList(0, 2)),
                                MODEL)
                        : question);
        long gone = 0;
        for (int seed = 0; seed < PEOPLE; seed++) {
            var use = RandomAnswers.complete(MODEL, seed).to(Bicycles.USE).orElseThrow();
            if (use.equals(new Answer.Chosen(Bicycles.ERRANDS))) gone++;
        }

        var result = replay(MODEL, draft);

        assertEquals(gone, result.cannotSay());
        assertTrue(gone > 0);
        assertEquals(PEOPLE, sum(result));
        assertEquals(
                gone,
                result.matrix().values().stream()
                        .mapToLong(row -> row.getOrDefault(Told.CANNOT_SAY, 0L))
                        .sum());
        assertEquals(0, result.flips(), "the others are told the same");
    }

    private static List<Option> options(QuestionKind kind) {
        return ((QuestionKind.Single) kind).options();
    }

    @Test
    void aQuestionThatWasNeverAskedStaysOpen() {
        people(MODEL, 50);
        var asked = new QuestionId("later");
        var draft = ModelWith.laterQuestions(MODEL, ModelWith.yesNo(asked, MODEL));

        var result = replay(MODEL, draft);

        assertEquals(0, result.cannotSay());
        assertEquals(0, result.flips());
    }

    @Test
    void whatCannotBeReadIsCounted() {
        people(MODEL, 5);
        stored.add(new StoredAnswers(VersionNumber.FIRST, new byte[] {1}));
        stored.add(new StoredAnswers(new VersionNumber(9), new byte[] {}));

        var result = replay(MODEL, MODEL);

        assertEquals(7, result.outcomes());
        assertEquals(2, result.cannotSay());
        assertEquals(2, result.matrix().get(Told.CANNOT_SAY).get(Told.CANNOT_SAY));
    }

    @Test
    void aSampleComesFirstWhereThereAreMany() {
        int many = 25_000;
        var few = ModelWith.draws(new Draws(7, 2), MODEL);
        var sheets = List.of(RandomAnswers.complete(few, 1), RandomAnswers.complete(few, 2));
        for (int i = 0; i < many; i++) stored.add(VersionNumber.FIRST, few, sheets.get(i % 3 == 0 ? 0 : 1));
        var watcher = new Watcher();

        var result = test(few, few).over(stored, Period.ALL, watcher);

        assertEquals(many, result.outcomes());
        assertEquals(many, watcher.most);
        assertEquals(
                List.of(many / 2L),
                watcher.samples.stream().map(BackTestResult::outcomes).toList());
        assertEquals(0, result.flipShareMargin(many));
        assertTrue(watcher.samples.getFirst().flipShareMargin(many) > 0);
    }

    @Test
    void canBeCancelledAndFailsAsItsSourceDoes() {
        people(MODEL, 5);
        var test = test(MODEL, MODEL);
        var impatient = new Watcher() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancelledBackTest.class, () -> test.over(stored, Period.ALL, impatient));

        var broken = new StoredOutcomes() {
            @Override
            public Extent extent(Period period) {
                return new Extent(5, false);
            }

            @Override
            public void read(Period period, Extent extent, Part part, Consumer<StoredAnswers> taker) {
                throw new IllegalStateException("no database");
            }
        };
        assertThrows(IllegalStateException.class, () -> test.over(broken, Period.ALL, new Watcher()));
    }

    @Test
    void nobodyAssessedIsNoError() {
        var result = replay(MODEL, MODEL);

        assertEquals(0, result.outcomes());
        assertEquals(0, result.flipShare());
        assertEquals(Map.of(), result.matrix());
    }
}
