package org.waymark.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.acceptance.RunningServer;

/** What a program can do with the server, from the first look at the model to the deletion of all it has sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestTest {

    private RunningServer server;
    private Api api;

    @BeforeAll
    void start(@TempDir Path data) {
        server = RunningServer.on(data);
        api = Api.of(server.address());
    }

    @AfterAll
    void stop() {
        api.close();
        server.close();
    }

    @Nested
    class AnAssessment {

        @Test
        void isBegunAnsweredCompletedReadAndDeletedWithWhatTheApiTellsAlone() {
            var answering = new Answering(api.get("api/v1/model").expect(200).json());
            var begun = api.post("api/v1/assessments").expect(201);
            var path = path(begun);
            assertEquals("no-store", begun.header("Cache-Control"));

            var enough = answerAll(answering, begun, path).json();
            int open = enough.path("enough").path("open").asInt();
            assertTrue(
                    open >= enough.path("missing").size(), "what is open would hardly change the outcome: " + enough);
            var answered = answerMissing(answering, path);
            var result = api.post(path + "/completion").expect(200);
            assertArrayEquals(
                    result.body(), api.get(path + "/outcome").expect(200).body());
            assertArrayEquals(
                    result.body(), api.post(path + "/completion").expect(200).body());
            var evaluated = api.post(
                    "api/v1/evaluations",
                    "{\"answers\":%s}".formatted(answered.json().path("answers")));
            assertEquals(result.json(), evaluated.expect(200).json());
            var months = api.post(
                            "api/v1/income-projections",
                            "{\"answers\":%s}".formatted(answered.json().path("answers")))
                    .expect(200)
                    .json();
            assertEquals(3, months.path("paths").size());

            var any =
                    answering.questions().findFirst().orElseThrow().path("key").asString();
            api.put(path + "/answers/" + any, "{\"value\":null}").problem(409, "already-finished");
            assertEquals(1, outcomes());
            api.delete(path).expect(204);
            assertEquals(0, outcomes(), "the outcome is deleted with the assessment");
            api.get(path).problem(404, "unknown-assessment");
            api.delete(path).problem(404, "unknown-assessment");
        }

        @Test
        void canBeCompletedOnceEnoughIsKnown() {
            var answering = new Answering(api.get("api/v1/model").expect(200).json());
            var begun = api.post("api/v1/assessments").expect(201);
            var enough = answerAll(answering, begun, path(begun)).json();
            assertTrue(enough.path("missing").size() > 0, "mandatory questions are open: " + enough);

            var result = api.post(path(begun) + "/completion").expect(200).json();

            assertNotEquals("incomplete", result.path("outcome").path("kind").asString());
            api.delete(path(begun)).expect(204);
        }

        @Test
        void namesEveryQuestionThatIsOpenWhenItIsCompletedTooEarly() {
            var begun = api.post("api/v1/assessments");
            var missing = api.post(path(begun) + "/completion").problem(409, "still-open");
            assertEquals(begun.json().path("missing").size(), missing.size());
        }

        private int outcomes() {
            return Integer.parseInt(server.database().ask("select count(*) from outcome"));
        }
    }

    @Nested
    class ARefusal {

        @Test
        void listsAllFindingsAtOnceWithTheirPaths() {
            var findings = api.post("api/v1/evaluations", "{\"answers\":{\"nosuch\":1,\"neither\":2}}")
                    .problem(400, "invalid-answers");
            assertEquals(Set.of("$.answers.nosuch", "$.answers.neither"), Set.copyOf(findings));
        }

        @Test
        void isAProblemWhoeverRefuses() {
            api.get("api/v1/nosuch").problem(404, "not-found");
            api.get("api/v2/model").problem(404, "not-found");
            api.get("api").problem(404, "not-found");
            api.delete("api/v1/model").problem(405, "method-not-allowed");
            api.get("api/v1/model", "Accept", "text/html").problem(406, "not-acceptable");
            api.send("POST", "api/v1/evaluations", "a=b".getBytes(), Map.of("Content-Type", "text/plain"))
                    .problem(415, "unsupported-media-type");
            api.post("api/v1/evaluations", "{\"answers\":{}}" + " ".repeat(70_000))
                    .problem(413, "body-too-large");
            api.get("api/v1/model", "Accept", "///").problem(400, "malformed-request");
        }

        @Test
        void isExplainedAtTheAddressOfItsType() {
            var type = api.get("api/v1/nosuch").json().path("type").asString();
            assertEquals(404, api.get(type).expect(200).json().path("status").asInt());
        }
    }

    @Nested
    class TheDescription {

        @Test
        void listsEveryPathOfTheApi() {
            var paths = new TreeSet<>(api.get("openapi", "Accept", "application/json")
                    .expect(200)
                    .json()
                    .path("paths")
                    .propertyNames());
            assertEquals(
                    List.of(
                            "/api/v1/assessments",
                            "/api/v1/assessments/{token}",
                            "/api/v1/assessments/{token}/answers/{question}",
                            "/api/v1/assessments/{token}/completion",
                            "/api/v1/assessments/{token}/outcome",
                            "/api/v1/evaluations",
                            "/api/v1/income-projections",
                            "/api/v1/model",
                            "/api/v1/problems",
                            "/api/v1/problems/{problem}"),
                    List.copyOf(paths));
        }

        @Test
        void resolvesEveryReferenceItMakes() {
            var document = api.get("openapi", "Accept", "application/json").json();
            var references = document.findValuesAsString("$ref");
            assertFalse(references.isEmpty());
            for (var reference : references) {
                assertFalse(document.at(reference.substring(1)).isMissingNode(), reference);
            }
        }
    }

    @Nested
    class Health {

        @ParameterizedTest
        @ValueSource(strings = {"health/live", "health/ready"})
        void isUpWhileTheDatabaseAnswers(String check) {
            assertEquals("UP", api.get(check).expect(200).json().path("status").asString());
        }

        @Test
        void isToldInFiguresWorthWatching() {
            double before = figure("waymark_assessments_begun_total");
            api.post("api/v1/assessments").expect(201);
            assertEquals(before + 1, figure("waymark_assessments_begun_total"));
        }

        @Test
        void showsInSecondsHowLongEvaluationsTake() {
            api.post("api/v1/evaluations", "{\"answers\":{}}").expect(200);
            double together = figure("waymark_evaluation_seconds_sum");
            assertTrue(together > 0 && together < 30, "took " + together);
        }

        private double figure(String name) {
            return api.get("metrics")
                    .expect(200)
                    .text()
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }

    @Nested
    class EveryAnswer {

        @ParameterizedTest
        @ValueSource(strings = {"", "api/v1/model", "api/v1/nosuch", "api/v2", "admin/", "health/ready"})
        void carriesTheHeadersThatProtectTheReader(String path) {
            var reply = api.get(path);
            assertTrue(reply.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
            assertEquals("nosniff", reply.header("X-Content-Type-Options"));
            assertEquals("no-referrer", reply.header("Referrer-Policy"));
            assertTrue(reply.header("Permissions-Policy").contains("camera=()"));
            assertEquals("", reply.header("Strict-Transport-Security"), "not over plain http");
        }

        @Test
        void letsThePageRunOnlyTheScriptsThatTheServerMarked() {
            var page = aPageWithASession();
            var policy = page.header("Content-Security-Policy");
            var nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
            var scripts =
                    page.text().lines().filter(line -> line.contains("<script")).toList();
            assertFalse(scripts.isEmpty());
            for (var script : scripts) assertTrue(script.contains("nonce=\"" + nonce + "\""), script);
        }

        @Test
        void setsACookieThatNoScriptAndNoOtherSiteCanUse() {
            var cookie = aPageWithASession().header("Set-Cookie");
            assertTrue(cookie.contains("HttpOnly") && cookie.toLowerCase().contains("samesite=lax"), cookie);
        }

        private HttpReply aPageWithASession() {
            var begun = api.post("api/v1/assessments").expect(201);
            return api.get("a/" + begun.json().path("token").asString(), "Accept", "text/html")
                    .expect(200);
        }
    }

    private HttpReply answerAll(Answering answering, HttpReply begun, String path) {
        var chance = new SplittableRandom(20261122);
        var reply = begun;
        while (reply.json().has("next")) {
            var key = reply.json().path("next").asString();
            var answer = answering.answerTo(answering.question(key).orElseThrow(), chance);
            reply = api.put(path + "/answers/" + key, "{\"value\":%s}".formatted(answer))
                    .expect(200);
        }
        return reply;
    }

    private HttpReply answerMissing(Answering answering, String path) {
        var chance = new SplittableRandom(20261127);
        var reply = api.get(path);
        while (!reply.json().path("missing").isEmpty()) {
            var key = reply.json().path("missing").path(0).asString();
            var answer = answering.answerTo(answering.question(key).orElseThrow(), chance);
            reply = api.put(path + "/answers/" + key, "{\"value\":%s}".formatted(answer))
                    .expect(200);
        }
        return reply;
    }

    private static String path(HttpReply begun) {
        return URI.create(begun.header("Location")).getPath();
    }
}
