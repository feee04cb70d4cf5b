package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationsResourceTest {

    private static final String ALL_QUITE_IMPORTANT = """
            {"answers": {"use": "commute", "budget": 2000, "speed-matters": 3, "load-matters": 3}}""";

    private final RestServer server = new RestServer();

    @Test
    void recommendsWhatThePersonWouldBeRecommendedOnScreen() {
        var reply = server.post("evaluations", ALL_QUITE_IMPORTANT);
        assertEquals(200, reply.status());
        assertEquals(0.56, reply.json().path("scores").path("city").asDouble(), 0.01);
    }

    @Test
    void givesTheSameBytesForTheSameAnswers() {
        assertArrayEquals(
                server.post("evaluations", ALL_QUITE_IMPORTANT).body(),
                new RestServer().post("evaluations", ALL_QUITE_IMPORTANT).body());
    }

    @Test
    void storesNothing() {
        server.post("evaluations", ALL_QUITE_IMPORTANT);
        assertEquals(0, server.figures.begun);
        assertEquals(List.of(), server.stored.outcomes());
    }

    @Test
    void isTimed() {
        server.post("evaluations", ALL_QUITE_IMPORTANT);
        assertEquals(1, server.figures.timed);
    }

    @Test
    void takesOpenQuestionsAsAnOutcomeAndNamesThem() {
        var reply = server.post("evaluations", "{\"answers\": {\"use\": \"errands\"}}");
        assertEquals(200, reply.status());
        assertEquals("incomplete", reply.json().path("outcome").path("kind").asString());
        assertEquals(
                List.of("children", "budget", "speed-matters", "load-matters"),
                reply.json()
                        .path("outcome")
                        .path("missing")
                        .valueStream()
                        .map(question -> question.asString())
                        .toList());
    }

    @Test
    void listsEveryAnswerThatDoesNotFit() {
        var body = """
                {"answers": {"use": "flying", "budget": 1, "extras": ["bell"], "speed-matters": 6, "colour": "red"}}""";
        assertEquals(
                5,
                server.post("evaluations", body)
                        .findings(ProblemKind.INVALID_ANSWERS)
                        .size());
    }

    @Test
    void refusesAnswersThatAreNoObject() {
        server.post("evaluations", "{\"answers\": []}").findings(ProblemKind.INVALID_ANSWERS);
    }
}
