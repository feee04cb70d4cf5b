package org.waymark.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.assessment.SampleAssessments;
import org.waymark.core.assessment.SamplePlan;
import org.waymark.core.backtest.StoredOutcomes.Extent;
import org.waymark.core.backtest.StoredOutcomes.Part;
import org.waymark.core.backtest.StoredOutcomes.Period;
import org.waymark.core.backtest.StoredOutcomes.StoredAnswers;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.OutcomeEntries;
import org.waymark.persistence.analytics.OutcomeAnswers;
import org.waymark.persistence.assessment.SampleData;
import org.waymark.persistence.assessment.SampleRows;
import org.waymark.persistence.publishing.ModelExchange;
import org.waymark.persistence.schema.Installed;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

class OutcomeAnswersIT {

    private static final TestDatabase DATABASE = PostgresForTests.database();
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final Stores stores = new Stores(Installed.withBicycles(Installed.emptied(DATABASE)));
    private final OutcomeAnswers answers = new OutcomeAnswers(DATABASE.dataSource());

    @AfterEach
    void close() {
        stores.close();
    }

    private List<OutcomeEntry> madeUp(int count) {
        var database = DATABASE.dataSource();
        var plan = SamplePlan.ofLast(4, NOW, new ModelExchange(database).versions(), 7, 0);
        var samples = new SampleAssessments(plan);
        var some = IntStream.range(0, count).mapToObj(samples::of).toList();
        new SampleData(database).add(plan, sink -> sink.accept(SampleRows.of(some)));
        return some.stream().map(sample -> sample.outcome().orElseThrow()).toList();
    }

    private OutcomeEntry somebodyReal() {
        var begun = new Assessment(
                AssessmentToken.random(new SecureRandom()),
                VersionNumber.FIRST,
                Locale.ENGLISH,
                Bicycles.answers(),
                NOW,
                NOW,
                Optional.empty());
        var outcome = OutcomeEntries.tooClose(NOW);
        stores.assessments().add(begun);
        stores.assessments().finish(begun, outcome);
        return outcome;
    }

    private List<StoredAnswers> read(Period period, Part part) {
        var read = new ArrayList<StoredAnswers>();
        answers.read(period, answers.extent(period), part, read::add);
        return read;
    }

    private static List<String> texts(List<byte[]> packed) {
        return packed.stream().map(HexFormat.of()::formatHex).sorted().toList();
    }

    private static List<byte[]> packed(List<StoredAnswers> stored) {
        return stored.stream().map(StoredAnswers::packedAnswers).toList();
    }

    @Test
    void aPartAndTheRestAreAll() {
        var outcomes = madeUp(40);

        var part = read(Period.ALL, new Part(4, false));
        var rest = read(Period.ALL, new Part(4, true));

        assertEquals(new Extent(40, true), answers.extent(Period.ALL));
        assertEquals(10, part.size());
        assertEquals(30, rest.size());
        var all = new ArrayList<>(packed(part));
        all.addAll(packed(rest));
        assertEquals(texts(outcomes.stream().map(OutcomeEntry::packedAnswers).toList()), texts(all));
        assertTrue(part.stream().allMatch(stored -> stored.version().equals(VersionNumber.FIRST)));
        assertTrue(read(Period.ALL, new Part(1, true)).isEmpty());
    }

    @Test
    void aPeriodHasItsFirstMomentAndNotItsEnd() {
        var times = madeUp(30).stream().map(OutcomeEntry::decidedAt).sorted().toList();
        var period = new Period(Optional.of(times.get(10)), Optional.of(times.get(20)));

        assertEquals(10, answers.extent(period).outcomes());
        assertEquals(10, read(period, new Part(1, false)).size());
    }

    @Test
    void madeUpPeopleCountOnlyWhileThereIsNobodyReal() {
        madeUp(5);
        var real = somebodyReal();

        assertEquals(new Extent(1, false), answers.extent(Period.ALL));
        var read = read(Period.ALL, new Part(1, false));
        assertEquals(1, read.size());
        assertArrayEquals(real.packedAnswers(), read.getFirst().packedAnswers());
    }

    @Test
    void nobodyIsNoError() {
        assertEquals(0, answers.extent(Period.ALL).outcomes());
        assertFalse(answers.extent(Period.ALL).areMadeUp());
        assertTrue(read(Period.ALL, new Part(1, false)).isEmpty());
    }
}
