package org.waymark.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.OutcomeEntries;
import org.waymark.core.testing.Together;
import org.waymark.persistence.Sql;
import org.waymark.persistence.Stores;

/** Whatever people do at once on two nodes, the counts are those of the outcomes that are there. */
public class CountsInStepIT {

    private static final int PEOPLE = 8;
    private static final int ACTS = 12;

    /** Counts that differ from a recount. */
    public static final String MISCOUNTED = """
            with recount as (
                select (o.decided_at at time zone 'UTC')::date as day, o.version, o.kind, o.recommended, o.synthetic, count(*) as count
                  from outcome o
                 group by 1, 2, 3, 4, 5
            )
            select concat_ws(' ', coalesce(c.day, r.day), coalesce(c.kind, r.kind), 'stands as', c.count, 'is', r.count)
              from outcome_count c
              full join recount r
                on c.day = r.day
               and c.version = r.version
               and c.kind = r.kind
               and coalesce(c.recommended, '') = coalesce(r.recommended, '')
               and c.synthetic = r.synthetic
             where c.count is distinct from r.count
            """;

    /** Outcomes whose assessment was deleted. Nothing is forgotten for its age here, so there are none. */
    private static final String LEFT_BEHIND = """
            select o.id
              from outcome o
             where not exists (select 1 from assessment a where a.outcome_id = o.id)
            """;

    private static Sql sql;
    private static List<Stores> nodes;

    static LongStream seeds() {
        return new SplittableRandom(20261122).longs(6);
    }

    @BeforeAll
    static void start() {
        var database = Installed.withBicycles();
        sql = new Sql(database.dataSource());
        nodes = List.of(new Stores(database), new Stores(database));
    }

    @AfterAll
    static void stop() {
        nodes.forEach(Stores::close);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void staysTrueWhenPeopleAnswerFinishAndDeleteAtOnce(long seed) {
        var shared = begunOnes(seed, 4);
        var people = IntStream.range(0, PEOPLE)
                .<Callable<Boolean>>mapToObj(person -> () -> act(new SplittableRandom(seed + person), shared))
                .toList();

        Together.run(people);

        assertEquals(List.of(), sql.column(MISCOUNTED));
        assertEquals(List.of(), sql.column(LEFT_BEHIND));
        assertTrue(sql.count("outcome") > 0, "nobody finished, so nothing was tested");
    }

    @Test
    void staysTrueWhenManyOutcomesComeAndGoInOneStatement() {
        sql.run("""
                insert into outcome (version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at, synthetic)
                select 1, 1, 1, '1', 'recommended', 'path-' || i % 3, '{}', 0, 0, '', timestamptz '2025-01-01Z' + i * interval '1 hour', i % 2 = 0
                  from generate_series(1, 1000) i
                """);
        assertEquals("1000", sql.value("select sum(c.count) from outcome_count c where c.day < '2026-01-01'"));

        assertEquals(
                "500",
                sql.value("select sum(c.count) from outcome_count c where c.day < '2026-01-01' and c.synthetic"));

        sql.run("delete from outcome where recommended = 'path-1' and decided_at < '2026-01-01'");
        assertEquals(List.of(), sql.column(MISCOUNTED));
        assertEquals("666", sql.value("select sum(c.count) from outcome_count c where c.day < '2026-01-01'"));

        sql.run("delete from outcome where decided_at < '2026-01-01'");
        assertEquals("0", sql.value("select count(*) from outcome_count c where c.day < '2026-01-01'"));
    }

    private static List<Assessment> begunOnes(long seed, int count) {
        var begun = new ArrayList<Assessment>();
        for (int i = 0; i < count; i++) begun.add(begin(new SplittableRandom(seed ^ i)));
        return begun;
    }

    private static Assessment begin(SplittableRandom random) {
        var at = Bicycles.NOON.plus(Duration.ofHours(random.nextInt(72)));
        var begun = new Assessment(
                AssessmentToken.random(new SecureRandom()),
                VersionNumber.FIRST,
                Locale.ENGLISH,
                Bicycles.answers(),
                at,
                at,
                Optional.empty());
        nodes.getFirst().assessments().add(begun);
        return begun;
    }

    /** Some of the acts are on assessments that everybody acts on, some on one's own. */
    private static boolean act(SplittableRandom random, List<Assessment> shared) {
        for (int i = 0; i < ACTS; i++) {
            var store = nodes.get(random.nextInt(nodes.size())).assessments();
            var one = random.nextBoolean() ? shared.get(random.nextInt(shared.size())) : begin(random);
            act(store, one, random);
        }
        return true;
    }

    private static void act(AssessmentStore store, Assessment one, SplittableRandom random) {
        switch (random.nextInt(4)) {
            case 0 ->
                store.saveAnswer(one.token(), Bicycles.BUDGET, new Answer.Amount(random.nextInt(9)), one.startedAt());
            case 1, 2 ->
                store.find(one.token()).ifPresent(seen -> store.finish(seen, outcome(random, seen.startedAt())));
            default -> store.delete(one.token());
        }
    }

    private static OutcomeEntry outcome(SplittableRandom random, Instant at) {
        return switch (random.nextInt(3)) {
            case 0 -> OutcomeEntries.recommending(Bicycles.CITY, at);
            case 1 -> OutcomeEntries.recommending(Bicycles.ROAD, at);
            default -> OutcomeEntries.tooClose(at);
        };
    }
}
