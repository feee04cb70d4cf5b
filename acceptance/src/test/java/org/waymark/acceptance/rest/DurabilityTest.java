package org.waymark.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.RunningServer;
import tools.jackson.databind.JsonNode;

/** What was acknowledged is kept, and what cannot be kept is not acknowledged. */
class DurabilityTest {

    private static final int PEOPLE = 4;

    @Test
    void aKilledServerComesBackByItselfWithEveryAcknowledgedAnswer(@TempDir Path data) throws InterruptedException {
        var acknowledged = new ConcurrentHashMap<String, Map<String, JsonNode>>();
        try (var server = RunningServer.on(data);
                var api = Api.of(server.address());
                var people = Executors.newFixedThreadPool(PEOPLE)) {
            var killed = new AtomicBoolean();
            for (int i = 0; i < PEOPLE; i++) {
                long seed = i;
                people.submit(() -> answerUntilKilled(api, new SplittableRandom(seed), acknowledged, killed));
            }
            await(() -> answers(acknowledged) >= 60, "enough answers to lose");
            server.killTheServingProcess();
            server.run().awaitLine(line -> line.endsWith("starting it again."));
            killed.set(true);
            await(() -> isReady(api), "the server is started again");
            assertTrue(answers(acknowledged) >= 60);
            acknowledged.forEach((path, answers) -> {
                var kept = api.get(path).expect(200).json().path("answers");
                answers.forEach((question, answer) -> assertEquals(answer, kept.path(question), question));
            });
            assertEquals(0, server.stop().status());
        }
    }

    private static void answerUntilKilled(
            Api api, SplittableRandom chance, Map<String, Map<String, JsonNode>> acknowledged, AtomicBoolean killed) {
        var answering = new Answering(api.get("api/v1/model").json());
        while (!killed.get()) {
            var path = begin(api);
            var mine = acknowledged.computeIfAbsent(path, begun -> new ConcurrentHashMap<>());
            answering.questions().forEach(question -> {
                var key = question.path("key").asString();
                var body = "{\"value\":%s}".formatted(answering.answerTo(question, chance));
                var saved = api.put(path + "/answers/" + key, body).expect(200).json();
                mine.put(key, saved.path("answers").path(key));
            });
        }
    }

    private static boolean isReady(Api api) {
        try {
            return api.get("health/ready").status() == 200;
        } catch (IllegalStateException unanswered) {
            return false;
        }
    }

    private static String begin(Api api) {
        return URI.create(api.post("api/v1/assessments").expect(201).header("Location"))
                .getPath();
    }

    private static int answers(Map<String, Map<String, JsonNode>> acknowledged) {
        return acknowledged.values().stream().mapToInt(Map::size).sum();
    }

    private static void await(BooleanSupplier wanted, String what) {
        long end = System.nanoTime() + Duration.ofSeconds(150).toNanos();
        while (!wanted.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain: " + what);
            Thread.onSpinWait();
        }
    }
}
