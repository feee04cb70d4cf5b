package org.waymark.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.acceptance.RunningServer;
import org.waymark.acceptance.rest.BadRequests.BadRequest;
import org.waymark.acceptance.rest.RawRequest.Manner;

/** Nothing that a client sends is the server's fault, and every refusal says so in the same form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

    private static final long SEED = 20261122;
    private static final int REQUESTS = 6_000;
    private static final String MANY = "1000000";
    private static final int AT_ONCE = 4;

    private static final int RAW_REQUESTS = 20_000;
    private static final int RAW_AT_ONCE = 8;
    private static final int MOST_LINES_SHOWN = 200;
    private static final int ON_A_CONNECTION = 50;
    private static final RawRequest UNFINISHED = RawRequest.of(
            "POST /api/v1/evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 99\r\n\r\n{",
            Manner.AT_ONCE);

    private RunningServer server;
    private Api api;

    @BeforeAll
    void start(@TempDir Path data) {
        server = RunningServer.start(
                data,
                RunningServer.command(data, RunningServer.freePort())
                        .with("WAYMARK_LIMITS_BEGINS_PER_MINUTE", MANY)
                        .with("WAYMARK_LIMITS_EVALUATIONS_PER_MINUTE", MANY));
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
        var source = new BadRequests(
                new Answering(api.get("api/v1/model").json()),
                begun.json().path("token").asString());
        var attempts = new ArrayList<Callable<Optional<String>>>();
        for (int i = 0; i < REQUESTS; i++) {
            long seed = SEED + i;
            attempts.add(() -> fault(seed, source.next(new SplittableRandom(seed))));
        }
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            var faults = senders.invokeAll(attempts).stream()
                    .flatMap(fault -> fault.resultNow().stream())
                    .toList();
            assertEquals(List.of(), faults);
        }
        api.get("health/ready").expect(200);
    }

    @Test
    void nothingThatComesOverTheWireCausesAFault() throws Exception {
        var source = new RawBadRequests("localhost:" + server.address().getPort());
        var faults = new ConcurrentLinkedQueue<String>();
        try (var senders = Executors.newFixedThreadPool(RAW_AT_ONCE)) {
            var stuck = senders.submit(() -> statusAfter(UNFINISHED));
            for (int i = 0; i < RAW_REQUESTS; i += ON_A_CONNECTION) {
                long seed = SEED + i;
                senders.submit(() -> converse(seed, source, faults));
            }
            assertEquals(Optional.of(408), stuck.get());
        }
        assertEquals(List.of(), List.copyOf(faults));
        for (var path : List.of("/", "/api/v1/evaluations", "/admin/", "/styles/web.css")) {
            assertEquals(Optional.of(413), statusAfter(source.form(path)), path);
        }
        assertEquals(
                List.of(),
                server.run().lines().stream()
                        .filter(FuzzTest::isTrace)
                        .limit(MOST_LINES_SHOWN)
                        .toList());
        api.get("health/ready").expect(200);
        api.get("").expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | GET /% HTTP/1.1",
                "400 | GET /api/v1/%zz HTTP/1.1",
                "400 | GET /api/v1/%ff HTTP/1.1",
                "400 | GET /%00 HTTP/1.1",
                "400 | GET /../etc/passwd HTTP/1.1",
                "400 | GET api/v1/model HTTP/1.1",
                "400 | GET / HTTP/1.1~Host: b",
                "405 | TRACE /api/v1/model HTTP/1.1",
                "405 | DELETE / HTTP/1.1",
                "405 | CONNECT a:443 HTTP/1.1",
                "505 | GET /api/v1/model HTTP/9.9",
                "505 | GET /api/v1/model",
                "400 | POST /api/v1/evaluations HTTP/1.1~Content-Length: -1",
                "400 | POST / HTTP/1.1~Content-Length: 1~Content-Length: 2",
                "400 | POST / HTTP/1.1~Transfer-Encoding: gzip",
                "411 | POST / HTTP/1.1~Transfer-Encoding: chunked",
                "413 | POST / HTTP/1.1~Content-Length: 99999999",
                "200 | GET /styles/web.css HTTP/1.1~Range: bytes=99999999999999999999-",
                "200 | GET /styles/web.css HTTP/1.1~Range: bytes=0-0,2-2",
                "206 | GET /styles/web.css HTTP/1.1~Range: bytes=0-9",
                "416 | GET /styles/web.css HTTP/1.1~Range: bytes=9999999-",
                "404 | GET /WEB-INF/web.xml HTTP/1.1",
                "403 | GET /metrics/base HTTP/1.1",
            })
    void aBadRequestIsRefusedInOurWords(int status, String lines) throws IOException {
        var text = lines.replace("~", "\r\n") + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        var request = RawRequest.of(text, Manner.AT_ONCE);
        try (var connection = new RawConnection(server.address())) {
            var reply = connection.exchange(request).orElseThrow();
            assertEquals(status, reply.status(), reply.head());
            assertEquals(Optional.empty(), RawBadRequests.fault(request, reply), reply.head());
        }
    }

    private Optional<Integer> statusAfter(RawRequest request) throws IOException {
        try (var connection = new RawConnection(server.address())) {
            return connection.exchange(request).map(RawReply::status);
        }
    }

    /** As many requests on one connection as the server lets be sent, then on the next. */
    private Void converse(long seed, RawBadRequests source, Collection<String> faults) throws IOException {
        var chance = new SplittableRandom(seed);
        RawConnection connection = null;
        try {
            for (int i = 0; i < ON_A_CONNECTION; i++) {
                if (connection == null || !connection.isUsable()) {
                    if (connection != null) connection.close();
                    connection = new RawConnection(server.address());
                }
                var request = source.next(chance);
                try {
                    connection
                            .exchange(request)
                            .flatMap(reply -> RawBadRequests.fault(request, reply)
                                    .map(fault -> fault + " " + reply.status() + " " + reply.text()))
                            .ifPresent(fault -> faults.add("seed %s: %s -> %s".formatted(seed, request, fault)));
                } catch (SocketTimeoutException | EOFException broken) {
                    faults.add("seed %s: %s -> %s".formatted(seed, request, broken));
                    connection.close();
                    connection = new RawConnection(server.address());
                } catch (SocketException ended) {
                    // the server ended the connection while more was sent
                    connection.close();
                    connection = new RawConnection(server.address());
                }
            }
        } finally {
            if (connection != null) connection.close();
        }
        return null;
    }

    private static boolean isTrace(String line) {
        return line.startsWith("\tat ") || line.contains("Exception");
    }

    private Optional<String> fault(long seed, BadRequest sent) {
        var reply = api.send(sent.method(), sent.path(), sent.body(), sent.headers());
        boolean isRefused = reply.status() >= 400 && reply.status() < 500;
        boolean isFault = reply.status() >= 500 || isRefused && sent.isForTheApi() && !isProblem(sent, reply);
        return isFault
                ? Optional.of("seed %s: %s -> %s %s".formatted(seed, sent, reply.status(), reply.text()))
                : Optional.empty();
    }

    private static boolean isProblem(BadRequest sent, HttpReply reply) {
        if (!reply.header("Content-Type").equals("application/problem+json")) return false;
        if (sent.method().equals("HEAD")) return true;
        return reply.json().path("status").asInt() == reply.status()
                && URI.create(reply.json().path("type").asString()).getPath().startsWith("/api/v1/problems/");
    }
}
