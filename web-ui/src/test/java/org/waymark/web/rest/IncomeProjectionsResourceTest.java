package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.Bicycles;

class IncomeProjectionsResourceTest {

    private static final String CLERK = """
            {"answers": {"region": "eastern-europe", "field": "office", "experience": "2-to-5", "english": "good",
             "equipment": "computer-good", "weekly-hours": "over-35", "needed-income": 900, "savings": "1-to-3"}}""";

    private final RestServer server = server();

    private static RestServer server() {
        var server = new RestServer(DefaultModel.load());
        server.now = Instant.parse("2026-11-27T12:00:00Z");
        return server;
    }

    @Test
    void showsTheMonthsOfEveryPath() {
        var reply = server.post("income-projections", CLERK);
        assertEquals(200, reply.status());
        var paths = reply.json().path("paths");
        assertEquals(List.of("microtasks", "remote-job", "both"), List.copyOf(paths.propertyNames()));
        for (var path : paths) {
            assertEquals(24, path.path("months").size());
            assertEquals(24, path.path("hiredBy").size());
        }
        var month = paths.path("remote-job").path("months").path(23);
        assertEquals(24, month.path("month").asInt());
        assertTrue(month.path("p95").asDouble() > month.path("p25").asDouble());
        assertEquals(900, reply.json().path("need").asDouble());
        assertEquals(10_000, reply.json().path("lives").asInt());
    }

    @Test
    void givesTheSameBytesForTheSameAnswers() {
        assertArrayEquals(
                server.post("income-projections", CLERK).body(),
                server().post("income-projections", CLERK).body());
    }

    @Test
    void takesWhoeverHasAnsweredNothing() {
        assertEquals(200, server.post("income-projections", "{\"answers\": {}}").status());
    }

    @Test
    void storesNothingAndIsTimed() {
        server.post("income-projections", CLERK);
        assertEquals(0, server.figures.begun);
        assertEquals(1, server.figures.timed);
    }

    @Test
    void listsEveryAnswerThatDoesNotFit() {
        var body = "{\"answers\": {\"region\": \"mars\", \"needed-income\": -1, \"colour\": \"red\"}}";
        assertEquals(
                3,
                server.post("income-projections", body)
                        .findings(ProblemKind.INVALID_ANSWERS)
                        .size());
    }

    @Test
    void saysThatAModelMayKnowNothingOfIncome() {
        var reply = new RestServer(Bicycles.model()).post("income-projections", "{\"answers\": {}}");
        assertEquals(404, reply.status());
        assertEquals("/api/v1/problems/no-income", reply.json().path("type").asString());
    }
}
