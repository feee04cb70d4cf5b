package org.waymark.acceptance.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.acceptance.RunningServer;
import org.waymark.acceptance.rest.Mischief.Mischievous;

/** Nothing that a client sends is the server's fault, and every refusal says so in the same form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

    private static final long SEED = 20261122;
    private static final int REQUESTS = 6_000;
    private static final int AT_ONCE = 4;

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

    @Test
    void noRequestCausesAFaultAndEveryRefusalIsAProblem() throws InterruptedException {
        var begun = api.post("api/v1/assessments").expect(201);
        var mischief = new Mischief(
                new Answering(api.get("api/v1/model").json()),
                begun.json().path("token").asString());
        var attempts = new ArrayList<Callable<Optional<String>>>();
        for (int i = 0; i < REQUESTS; i++) {
            long seed = SEED + i;
            attempts.add(() -> fault(seed, mischief.next(new SplittableRandom(seed))));
        }
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            var faults = senders.invokeAll(attempts).stream()
                    .flatMap(fault -> fault.resultNow().stream())
                    .toList();
            assertEquals(List.of(), faults);
        }
        api.get("health/ready").expect(200);
    }

    /**
     * What is no HTTP never reaches the API; the HTTP server in front of it refuses it, without a body. To a version of
     * HTTP that nobody speaks it says 505, as HTTP asks for.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/%zz HTTP/1.1",
                "GET /api/v1/%ff HTTP/1.1",
                "GET /api/v1/%00 HTTP/1.1",
                "GET /api/v1/../../../../etc/passwd HTTP/1.1",
                "GET api/v1/model HTTP/1.1",
                "TRACE /api/v1/model HTTP/1.1",
                "GET /api/v1/model HTTP/9.9",
                "GET /api/v1/model",
                "G\u0000T /api/v1/model HTTP/1.1",
                "POST /api/v1/evaluations HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: -1",
                "POST /api/v1/evaluations HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: x",
                "POST /api/v1/evaluations HTTP/1.1\r\nContent-Type: x/y/z\r\nContent-Length: 0",
                "POST /api/v1/evaluations HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz",
                "POST /api/v1/evaluations HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!",
                "GET /api/v1/model HTTP/1.1\r\nHost: a\r\nHost: b",
            })
    void noLineOfHttpCausesAFault(String lines) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((lines + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
            var answer = new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), ISO_8859_1);
            assertTrue(answer.isEmpty() || answer.matches("HTTP/1\\.1 ([234]\\d\\d|505)"), answer);
        }
    }

    private Optional<String> fault(long seed, Mischievous sent) {
        var reply = api.send(sent.method(), sent.path(), sent.body(), sent.headers());
        boolean isRefused = reply.status() >= 400 && reply.status() < 500;
        boolean isFault = reply.status() >= 500 || isRefused && sent.isForTheApi() && !isProblem(sent, reply);
        return isFault
                ? Optional.of("seed %d: %s -> %d %s".formatted(seed, sent, reply.status(), reply.text()))
                : Optional.empty();
    }

    private static boolean isProblem(Mischievous sent, Reply reply) {
        if (!reply.header("Content-Type").equals("application/problem+json")) return false;
        if (sent.method().equals("HEAD")) return true;
        return reply.json().path("status").asInt() == reply.status()
                && URI.create(reply.json().path("type").asString()).getPath().startsWith("/api/v1/problems/");
    }
}
