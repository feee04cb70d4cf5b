package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Thread.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.testing.Bicycles;
import tools.jackson.databind.JsonNode;

class AssessmentsResourceTest {

    private final RestServer server = new RestServer();

    private ContainerReply begun;
    private String path;

    @BeforeEach
    void begin() {
        begun = server.send("POST", "assessments", "", Map.of("Accept-Language", "en-GB"));
        path = "assessments/" + begun.json().path("token").asString();
    }

    @Nested
    class OneJustBegun {

        @Test
        void isFoundAtTheLocationThatWasTold() {
            assertEquals(201, begun.status());
            assertEquals(Optional.of("http://waymark.example/api/v1/" + path), begun.header("Location"));
            assertArrayEquals(begun.body(), server.get(path).body());
        }

        @Test
        void hasATokenThatNoOtherHas() {
            assertNotEquals(
                    begun.json().path("token"),
                    server.send("POST", "assessments", "", Map.of()).json().path("token"));
        }

        @Test
        void showsWhatIsAskedNextAndWhatIsMissing() {
            assertEquals("use", begun.json().path("next").asString());
            assertEquals(List.of("use", "budget", "speed-matters", "load-matters"), missing(begun));
            assertEquals(0, begun.json().path("progress").path("answered").asInt());
        }

        @Test
        void isKeptByNoCache() {
            assertEquals(Optional.of("no-store"), begun.header("Cache-Control"));
            assertEquals(Optional.of("no-store"), server.get(path).header("Cache-Control"));
        }

        @Test
        void isCounted() {
            assertEquals(1, server.figures.begun);
        }

        @Test
        void isTheLastForAWhileWhenOneClientBeganTooMany() {
            for (int i = 1; i < RestServer.BEGINS_AT_ONCE; i++) {
                assertEquals(
                        201, server.send("POST", "assessments", "", Map.of()).status());
            }
            var refused = server.send("POST", "assessments", "", Map.of());
            assertEquals(List.of(), refused.findings(ProblemKind.TOO_MANY_REQUESTS));
            assertEquals(Optional.of("30"), refused.header("Retry-After"));
            assertEquals(RestServer.BEGINS_AT_ONCE, server.figures.begun);
        }

        @Test
        void cannotBeCompletedAndEveryOpenQuestionIsNamed() {
            assertEquals(
                    List.of(
                            "$.answers.use is missing",
                            "$.answers.budget is missing",
                            "$.answers.speed-matters is missing",
                            "$.answers.load-matters is missing"),
                    server.post(path + "/completion", "").findings(ProblemKind.STILL_OPEN));
        }

        @Test
        void hasNoOutcome() {
            assertEquals(
                    4,
                    server.get(path + "/outcome")
                            .findings(ProblemKind.STILL_OPEN)
                            .size());
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void isStoredBeforeTheReplyComes() {
            var reply = answer("use", "\"errands\"");
            assertEquals(200, reply.status());
            assertEquals("errands", reply.json().path("answers").path("use").asString());
            assertEquals(reply.json(), server.get(path).json(), "what was told is what is found");
        }

        @Test
        void canOpenAQuestionThatWasNotAskedBefore() {
            assertFalse(missing(answer("use", "\"commute\"")).contains("children"));
            assertEquals(
                    "children", answer("use", "\"errands\"").json().path("next").asString());
        }

        @Test
        void isReplacedByALaterOne() {
            answer("budget", "500");
            assertEquals(
                    800,
                    answer("budget", "800")
                            .json()
                            .path("answers")
                            .path("budget")
                            .asInt());
        }

        @Test
        void isRefusedWithAWayOutWhenItDoesNotFit() {
            var findings = answer("budget", "199").findings(ProblemKind.INVALID_ANSWERS);
            assertEquals(1, findings.size());
            assertEquals(0, server.get(path).json().path("answers").size());
        }

        @Test
        void isRefusedWhenItIsLargerThanAnyNumber() {
            answer("budget", "1e999").findings(ProblemKind.INVALID_ANSWERS);
            answer("budget", "-" + "9".repeat(39)).findings(ProblemKind.INVALID_ANSWERS);
            answer("budget", "9".repeat(4_000)).findings(ProblemKind.MALFORMED_REQUEST);
        }

        @Test
        void toAQuestionThatTheModelDoesNotAskIsAnUnknownAddress() {
            answer("colour", "\"red\"").findings(ProblemKind.UNKNOWN_QUESTION);
        }

        @Test
        void mayBeNoneWhereTheQuestionIsOptional() {
            assertEquals(200, answer("extras", "null").status());
            answer("use", "null").findings(ProblemKind.INVALID_ANSWERS);
        }
    }

    @Nested
    class OnceCompleted {

        private ContainerReply result;

        @BeforeEach
        void complete() {
            answerAll();
            result = server.post(path + "/completion", "");
        }

        @Test
        void itTellsItsOutcomeWheneverItIsAsked() {
            assertEquals(200, result.status());
            assertArrayEquals(result.body(), server.get(path + "/outcome").body());
            assertArrayEquals(
                    result.body(), server.post(path + "/completion", "").body());
        }

        @Test
        void itIsToldLaterToWhoPrefersThat() {
            for (var prefers : List.of("return=minimal", "wait=10, Return=\"minimal\"; please")) {
                var reply = server.send("POST", path + "/completion", "", Map.of("Prefer", prefers));
                assertEquals(204, reply.status(), prefers);
                assertEquals(Optional.of("return=minimal"), reply.header("Preference-Applied"));
                assertEquals(0, reply.body().length);
            }
            for (var prefers : List.of("return=representation", "respond-async")) {
                var reply = server.send("POST", path + "/completion", "", Map.of("Prefer", prefers));
                assertArrayEquals(result.body(), reply.body());
            }
            assertArrayEquals(result.body(), server.get(path + "/outcome").body());
        }

        @Test
        void itTellsTheSameAsAnEvaluationOfTheSameAnswers() {
            var answers = server.get(path).json().path("answers");
            var evaluated = server.post("evaluations", "{\"answers\":%s}".formatted(answers));
            assertArrayEquals(result.body(), evaluated.body());
        }

        @Test
        void itTakesNoOtherAnswers() {
            answer("budget", "500").findings(ProblemKind.ALREADY_FINISHED);
            answer("budget", "nonsense").findings(ProblemKind.ALREADY_FINISHED);
        }

        @Test
        void itStaysOnItsVersion() {
            server.models.publish(Bicycles.model());
            assertEquals(1, server.get(path).json().path("version").asInt());
            assertArrayEquals(result.body(), server.get(path + "/outcome").body());
        }

        @Test
        void itIsCountedOnce() {
            server.post(path + "/completion", "");
            assertEquals(1, server.stored.outcomes().size());
            assertEquals(
                    OutcomeKind.RECOMMENDED, server.stored.outcomes().getFirst().kind());
            assertEquals(1, server.figures.finished);
        }
    }

    @Nested
    class CompletedWhenTooManyWait {
        private static final int MOST = 33;
        private final CountDownLatch end = new CountDownLatch(1);
        private final List<Thread> others = new ArrayList<>();

        @BeforeEach
        void letOthersWait() {
            for (int i = 0; i < MOST; i++) {
                var other = "other " + i;
                var thread = Thread.ofPlatform().daemon().start(() -> server.toExplain.run(other, this::ended));
                while (thread.getState() != State.WAITING && thread.getState() != State.TIMED_WAITING) Thread.yield();
                others.add(thread);
            }
        }

        @AfterEach
        void letThemEnd() throws InterruptedException {
            end.countDown();
            for (var thread : others) thread.join();
        }

        @Test
        void itIsStoredAtOnceAndExplainedWhenOthersAreDone() throws InterruptedException {
            answerAll();
            var refused = server.post(path + "/completion", "");
            assertEquals(List.of(), refused.findings(ProblemKind.OVERLOADED));
            assertEquals(Optional.of("2"), refused.header("Retry-After"));
            assertTrue(server.get(path).json().has("finishedAt"));
            assertEquals(1, server.figures.finished);

            letThemEnd();

            var explained = server.get(path + "/outcome");
            assertEquals(200, explained.status());
            assertArrayEquals(
                    explained.body(), server.post(path + "/completion", "").body());
        }

        private boolean ended() {
            try {
                return end.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class AnUnknownToken {

        @Test
        void isAnsweredAlikeWhetherItIsFreeDeletedExpiredOrNoTokenAtAll() {
            var free = server.get("assessments/AAAAAAAAAAAAAAAAAAAAAA");
            free.findings(ProblemKind.UNKNOWN_ASSESSMENT);
            assertArrayEquals(free.body(), server.get("assessments/short").body());

            server.now = server.now.plus(Assessment.KEPT_FOR).plus(Duration.ofSeconds(1));
            assertArrayEquals(free.body(), server.get(path).body());

            server.now = Bicycles.NOON;
            assertEquals(204, server.send("DELETE", path, "", Map.of()).status());
            assertArrayEquals(free.body(), server.get(path).body());
        }

        @Test
        void isUnknownInEveryWay() {
            var unknown = "assessments/AAAAAAAAAAAAAAAAAAAAAA";
            server.put(unknown + "/answers/use", "{\"value\":\"commute\"}").findings(ProblemKind.UNKNOWN_ASSESSMENT);
            server.post(unknown + "/completion", "").findings(ProblemKind.UNKNOWN_ASSESSMENT);
            server.get(unknown + "/outcome").findings(ProblemKind.UNKNOWN_ASSESSMENT);
            server.send("DELETE", unknown, "", Map.of()).findings(ProblemKind.UNKNOWN_ASSESSMENT);
        }
    }

    private void answerAll() {
        answer("use", "\"commute\"");
        answer("budget", "2000");
        answer("speed-matters", "3");
        answer("load-matters", "3");
    }

    private ContainerReply answer(String question, String value) {
        return server.put(path + "/answers/" + question, "{\"value\":%s}".formatted(value));
    }

    private static List<String> missing(ContainerReply reply) {
        return reply.json()
                .path("missing")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
