package org.waymark.acceptance.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.RunningServer;
import org.waymark.acceptance.rest.Answering;
import org.waymark.acceptance.rest.Api;
import org.waymark.acceptance.rest.HttpReply;

/** One client asks for as much as it can, and the pages are there for everybody all the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverloadTest {
    private static final long SEED = 20261126;
    private static final int SLOW_BODIES = 260;
    private static final int EVALUATIONS = 220;

    /** Of which one client may have open a half of seven eighths. */
    private static final int PAGES = 16;

    private static final int PAGES_OF_ONE_CLIENT = 7;

    private static final int BEGINS_PER_MINUTE = 2;
    private static final int BEGINS_AT_ONCE = 20;

    private RunningServer server;
    private Api api;

    @BeforeAll
    void start(@TempDir Path data) {
        server = RunningServer.start(
                data,
                RunningServer.command(data, RunningServer.freePort())
                        .thatCalculates()
                        .with("WAYMARK_LIMITS_PAGES", Integer.toString(PAGES))
                        .with("WAYMARK_LIMITS_BEGINS_PER_MINUTE", Integer.toString(BEGINS_PER_MINUTE)));
        api = Api.of(server.address());
    }

    @AfterAll
    void stop() {
        api.close();
        server.close();
    }

    @Test
    @Order(1)
    void pagesAreAnsweredWhileSlowBodiesAndEvaluationsAreUnderWay() throws Exception {
        var assessment = begun();
        var answers = answers();
        try (var bodies = slowBodies("/api/v1/evaluations", "application/json");
                var forms = slowBodies("/admin/", "application/x-www-form-urlencoded");
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var evaluations = IntStream.range(0, EVALUATIONS)
                    .mapToObj(i -> people.submit(() -> api.post("api/v1/evaluations", answers)))
                    .toList();
            for (var page : List.of("", "a/" + assessment, "admin/", "health/ready")) {
                api.get(page).expect(200);
            }
            var statuses = new HashSet<Integer>();
            for (var evaluation : evaluations) statuses.add(status(evaluation.get()));
            assertTrue(statuses.containsAll(Set.of(200, 429)), statuses.toString());
            // on a busy machine one may also have waited for too long
            assertTrue(Set.of(200, 429, 503).containsAll(statuses), statuses.toString());
            assertEquals(Set.of("HTTP/1.1 408"), Set.copyOf(bodies.answers()));
            assertEquals(Set.of("HTTP/1.1 408"), Set.copyOf(forms.answers()));
        }
    }

    @Test
    @Order(2)
    void whoeverOnlyLooksGetsNoSession() {
        for (var page : List.of(
                "", "gone", "deleted", "deleted/one", "no/such/page", "a/", "a/too-short", "begin", "continue")) {
            assertEquals("", api.get(page).header("Set-Cookie"), page);
        }
        assertTrue(api.get("").text().contains("id=\"start-begin\""));
    }

    @Test
    @Order(3)
    void whoeverComesWhenAllPlacesAreTakenIsAskedToComeLaterAndThoseInsideGoOn() {
        var page = "a/" + begun();
        var inside = "";
        var reply = api.get(page);
        for (int i = 0; i < PAGES_OF_ONE_CLIENT && reply.status() == 200; i++) {
            inside = reply.header("Set-Cookie").replaceFirst(";.*", "");
            reply = api.get(page);
        }
        assertEquals(503, reply.status());
        assertEquals("60", reply.header("Retry-After"));
        assertTrue(reply.text().contains("id=\"busy\""), reply.text());
        api.get(page, "Cookie", inside).expect(200);
        api.get("").expect(200);
    }

    @Test
    @Order(4)
    void whoeverBeginsTooManyIsToldWhenToComeAgain() {
        var statuses = IntStream.range(0, BEGINS_AT_ONCE)
                .mapToObj(i -> api.post("begin").status())
                .collect(Collectors.toSet());
        assertTrue(statuses.contains(429), statuses.toString());
        var refused = api.post("begin");
        assertEquals(429, refused.status());
        assertTrue(Integer.parseInt(refused.header("Retry-After")) <= 60 / BEGINS_PER_MINUTE);
        assertTrue(refused.text().contains("id=\"too-many\""), refused.text());
        assertEquals(
                "/api/v1/problems/too-many-requests",
                api.post("api/v1/assessments").expect(429).json().path("type").asString());
    }

    private String begun() {
        return api.post("api/v1/assessments").expect(201).json().path("token").asString();
    }

    private String answers() {
        var answering = new Answering(api.get("api/v1/model").json());
        var chance = new SplittableRandom(SEED);
        return answering
                .questions()
                .map(question ->
                        "\"%s\":%s".formatted(question.path("key").asString(), answering.answerTo(question, chance)))
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
    }

    private static int status(HttpReply reply) {
        if (reply.status() == 429) assertTrue(Integer.parseInt(reply.header("Retry-After")) >= 1);
        return reply.status();
    }

    private SlowClients slowBodies(String path, String type) throws IOException {
        return SlowClients.sending(server.address(), SLOW_BODIES / 2, """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Content-Type: %s\r
                Content-Length: 1000\r
                \r
                {""".formatted(path, type));
    }
}
