package org.waymark.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.analytics.OutcomeCount;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.SampleAssessment;
import org.waymark.core.assessment.SampleAssessments;
import org.waymark.core.assessment.SamplePlan;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.OutcomeEntries;
import org.waymark.persistence.assessment.SampleData;
import org.waymark.persistence.assessment.SampleData.AlreadyThere;
import org.waymark.persistence.assessment.SampleData.Removed;
import org.waymark.persistence.assessment.SampleRows;
import org.waymark.persistence.publishing.ModelExchange;
import org.waymark.persistence.schema.CountsInStepIT;
import org.waymark.persistence.schema.Installed;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

class SampleDataIT {

    private static final TestDatabase DATABASE = PostgresForTests.database();
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    /** All that a store decides about the rows of an assessment; not ids, families and the mark. */
    private static final String ROWS = """
            select to_jsonb(a) - 'outcome_id' - 'family' - 'synthetic' || jsonb_build_object('outcome', to_jsonb(o) - 'id' - 'synthetic')
              from assessment a
              left join outcome o
                on o.id = a.outcome_id
               and o.decided_at = a.finished_at
             order by a.token_hash
            """;

    private final Sql sql = new Sql(DATABASE.dataSource());
    private final Stores stores = new Stores(Installed.withBicycles(Installed.emptied(DATABASE)));
    private final SampleData data = new SampleData(sql.database());
    private final SamplePlan plan = SamplePlan.ofLast(4, NOW, new ModelExchange(sql.database()).versions(), 7, 0.25);

    @AfterEach
    void close() {
        stores.close();
    }

    private List<SampleAssessment> some(int count) {
        var samples = new SampleAssessments(plan);
        return IntStream.range(0, count).mapToObj(samples::of).toList();
    }

    private List<SampleAssessment> added(int count) {
        var some = some(count);
        data.add(plan, sink -> {
            sink.accept(SampleRows.of(some.subList(0, count / 2)));
            sink.accept(SampleRows.of(some.subList(count / 2, count)));
        });
        return some;
    }

    private long counted() {
        return stores.counts().between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)).stream()
                .mapToLong(OutcomeCount::count)
                .sum();
    }

    private static Assessment answered() {
        return new Assessment(
                AssessmentToken.random(new SecureRandom()),
                VersionNumber.FIRST,
                Locale.ENGLISH,
                Bicycles.answers(),
                NOW,
                NOW,
                Optional.empty());
    }

    private void somebodyReal() {
        var begun = answered();
        stores.assessments().add(begun);
        stores.assessments().finish(begun, OutcomeEntries.tooClose(NOW));
    }

    @Test
    void readsAsItWasMadeUp() {
        for (var sample : added(40)) {
            var token = sample.assessment().token();
            assertEquals(Optional.of(sample.assessment()), stores.assessments().find(token));
        }
    }

    @Test
    void hasTheVeryRowsThatTheStoreWrites() {
        var some = added(40);
        var copied = sql.column(ROWS);
        assertEquals(40, copied.size());
        data.remove();

        for (var sample : some) {
            var whole = sample.assessment();
            var begun = new Assessment(
                    whole.token(),
                    whole.version(),
                    whole.locale(),
                    whole.answers(),
                    whole.startedAt(),
                    whole.changedAt(),
                    Optional.empty());
            stores.assessments().add(begun);
            sample.outcome().ifPresent(outcome -> stores.assessments().finish(begun, outcome));
        }

        assertEquals(sql.column(ROWS), copied);
    }

    @Test
    void liesInThePartitionsOfItsMonths() {
        var finished = added(40).stream()
                .filter(sample -> sample.outcome().isPresent())
                .count();

        assertEquals(finished, sql.count("outcome"));
        assertEquals(0, sql.count("outcome_at_other_times"));
    }

    @Test
    void isCountedApartAndSeenByAnalystsWhileNobodyIsReal() {
        var finished = added(40).stream()
                .filter(sample -> sample.outcome().isPresent())
                .count();
        assertTrue(stores.counts().areOfMadeUpPeople());
        assertEquals(finished, counted());
        assertEquals(List.of(), sql.column(CountsInStepIT.MISCOUNTED));
        assertEquals(0, sql.count("outcomes_by_week"), "tools beside the program never see them");

        somebodyReal();
        assertFalse(stores.counts().areOfMadeUpPeople());
        assertEquals(1, counted());
        assertEquals(List.of(), sql.column(CountsInStepIT.MISCOUNTED));
    }

    /** Fifty in one week that is over, which a tool would see if they were real. */
    @Test
    void isHiddenFromToolsHoweverManyThereAre() {
        sql.run("""
                insert into outcome (version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at, synthetic)
                select 1, 1, 1, '1', 'recommended', 'city', '{}', 0, 0, '', timestamptz '2025-01-01Z', i % 2 = 0
                  from generate_series(1, 100) i
                """);

        assertEquals("50", sql.value("select sum(count) from outcomes_by_week"));
    }

    @Test
    void goesWithoutATraceAndLeavesWhatIsReal() {
        somebodyReal();
        var finished = (int) added(40).stream()
                .filter(sample -> sample.outcome().isPresent())
                .count();

        assertEquals(new Removed(40, finished), data.remove());

        assertEquals(1, sql.count("assessment"));
        assertEquals(1, sql.count("outcome"));
        assertEquals(1, sql.count("outcome_count"));
        assertEquals(1, counted());
        assertEquals(new Removed(0, 0), data.remove());
    }

    @Test
    void goesAlsoWhereTheAssessmentWasForgottenForItsAge() {
        var finished = (int) added(40).stream()
                .filter(sample -> sample.outcome().isPresent())
                .count();
        sql.run("delete from assessment");

        assertEquals(new Removed(0, finished), data.remove());
    }

    @Test
    void isAddedAsAWholeOrNotAtAll() {
        added(20);
        var before = sql.column(ROWS);
        var more = new ArrayList<>(some(60));
        more.subList(0, 19).clear(); // the first of these is there already, as are those of no other

        assertThrows(
                AlreadyThere.class,
                () -> data.add(plan, sink -> {
                    sink.accept(SampleRows.of(more.subList(1, 41)));
                    sink.accept(SampleRows.of(more.subList(0, 1)));
                }));
        assertThrows(
                IllegalStateException.class,
                () -> data.add(plan, sink -> {
                    sink.accept(SampleRows.of(more.subList(1, 41)));
                    throw new IllegalStateException("whoever makes them fails");
                }));

        assertEquals(before, sql.column(ROWS));
        assertEquals(List.of(), sql.column(CountsInStepIT.MISCOUNTED));
    }

    @Test
    void marksWhatBecomesOfIt() {
        var open = added(40).stream()
                .filter(sample -> sample.outcome().isEmpty())
                .map(SampleAssessment::assessment)
                .findFirst()
                .orElseThrow();
        var copy = answered();
        stores.assessments().addCopy(copy, open.token());
        stores.assessments().finish(open, OutcomeEntries.tooClose(NOW));
        stores.assessments().finish(copy, OutcomeEntries.tooClose(NOW));

        assertTrue(stores.counts().areOfMadeUpPeople());
        data.remove();
        assertEquals(0, sql.count("assessment"));
        assertEquals(0, sql.count("outcome"));
        assertEquals(0, sql.count("outcome_count"));
    }
}
