package org.waymark.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.Program;
import org.waymark.acceptance.ProgramRun.Ended;
import org.waymark.acceptance.RunningServer;
import org.waymark.core.assessment.SampleAssessments;
import org.waymark.core.assessment.SamplePlan;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.DefaultModel;

/** Made-up people come into an installation, are met there like others, and leave no trace. */
class SampleDataTest {

    private static final String COUNTED = "select coalesce(sum(count), 0) from outcome_count where synthetic";

    @Test
    void madeUpPeopleAreAddedReadAndRemovedWithAndWithoutAServer(@TempDir Path data) {
        try (var server = RunningServer.on(data)) {
            var added = verb(data, "300", "--seed", "5", "--months", "3", "--abandoned", "0.2");
            assertEquals(0, added.status(), added.lines()::toString);
            assertTrue(added.lines().getLast().startsWith("Added 300 made-up assessments, "), added.lines()::toString);
            var database = server.database();
            assertEquals("300", database.ask("select count(*) from assessment where synthetic"));
            assertEquals(database.ask("select count(*) from outcome where synthetic"), database.ask(COUNTED));
            assertTrue(added.lines().getLast().contains(" %s of them finished".formatted(database.ask(COUNTED))));
            readsItsResult(server);

            var again = verb(data, "10", "--seed", "5");
            assertEquals(1, again.status());
            assertTrue(again.lines().getLast().contains("People of seed 5 are in the database already."));

            var removed = verb(data, "--remove");
            assertEquals(0, removed.status(), removed.lines()::toString);
            assertTrue(removed.lines().getLast().startsWith("Removed 300 made-up assessments and "));
            assertEquals("0 0 0", rows(server));

            assertEquals(0, verb(data, "20").status());
            server.stop();
            var withoutServer = verb(data, "--remove");
            assertEquals(
                    "Removed 20 made-up assessments and 20 outcomes.",
                    withoutServer.lines().getLast());
        }
    }

    @Test
    void aCallIsRefusedWithAllThatIsWrong(@TempDir Path data) {
        var refused = verb(data, "many", "--seed", "x", "--months", "0", "--abandoned", "2");

        assertEquals(2, refused.status());
        for (var wrong : List.of("N: 'many'", "--seed: 'x'", "--months: '0'", "--abandoned: '2'")) {
            assertTrue(refused.lines().getLast().contains(wrong), refused.lines()::toString);
        }
        assertEquals(2, verb(data).status(), "how many?");
        assertEquals(2, verb(data, "5", "--remove").status());
        assertEquals(1, verb(data, "5").status(), "there is no database");
    }

    /** The server finds the very shares that were stored. */
    private static void readsItsResult(RunningServer server) {
        var version = new PublishedModel(VersionNumber.FIRST, DefaultModel.load(), Instant.EPOCH, "", "");
        // tokens depend on the seed and the number alone
        var samples = new SampleAssessments(SamplePlan.ofLast(3, Instant.now(), List.of(version), 5, 0));
        try (var api = Api.of(server.address())) {
            int read = 0;
            for (int number = 0; number < 5; number++) {
                var token = samples.of(number).assessment().token().value();
                var reply = api.get("api/v1/assessments/" + token + "/outcome");
                if (reply.status() == 409) continue; // left at some question
                var stored = server.database().ask("""
                                select max(s.value::float8)
                                  from assessment a
                                  join outcome o
                                    on o.id = a.outcome_id
                                 cross join jsonb_each(o.first_rank_shares) s
                                 where a.token_hash = sha256('%s')
                                """.formatted(token));
                assertEquals(
                        Double.parseDouble(stored),
                        reply.expect(200)
                                .json()
                                .path("outcome")
                                .path("firstRankShare")
                                .asDouble());
                read++;
            }
            assertTrue(read > 0, "nobody finished");
        }
    }

    private static String rows(RunningServer server) {
        return server.database().ask("""
                        select concat_ws(' ', (select count(*) from assessment), (select count(*) from outcome), (select count(*) from outcome_count))
                        """);
    }

    private static Ended verb(Path data, String... arguments) {
        return Program.withArguments("sample-data")
                .and(arguments)
                .and("--data", data.toString())
                .with(
                        "WAYMARK_DATABASE_PROGRAMS",
                        Path.of("target", "database-programs").toAbsolutePath().toString())
                .run();
    }
}
