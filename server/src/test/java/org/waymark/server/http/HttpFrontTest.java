package org.waymark.server.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Before a plain Grizzly, whose handler answers with where it believes to be, by a redirect, or with any status. */
class HttpFrontTest {
    private static final String HOST = "Host: evil.example\r\n";
    private static final int MOST_CONNECTIONS = 3;
    private static final Duration TIME_OF_A_BODY = Duration.ofSeconds(2);

    private final NetworkListener listener = new NetworkListener("test", "127.0.0.1", 0);
    private final HttpServer server = new HttpServer();

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void givesAnErrorWithoutABodyItsWordsAndEveryAnswerItsHeaders() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        var page = answer("GET /404 HTTP/1.1\r\n" + HOST + "\r\n");
        assertTrue(page.startsWith("HTTP/1.1 404 Not Found\r\n"), page);
        assertTrue(page.contains("<h1 class=\"wm-title\">There is nothing here</h1>"), page);
        var problem = answer("GET /api/v1/404 HTTP/1.1\r\n" + HOST + "\r\n");
        assertTrue(problem.contains("application/problem+json"), problem);
        assertTrue(problem.contains("/api/v1/problems/not-found"), problem);
        for (var answer : new String[] {page, problem, answer("GET /200 HTTP/1.1\r\n" + HOST + "\r\n")}) {
            assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
            assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
            assertFalse(answer.contains("Server:"), answer);
            assertFalse(answer.contains("Strict-Transport-Security"), answer);
        }
    }

    @Test
    void replacesTheErrorPagesOfTheServerButNoOthers() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        var replaced = answer("GET /server/404 HTTP/1.1\r\n" + HOST + "\r\n");
        assertTrue(replaced.contains("<h1 class=\"wm-title\">There is nothing here</h1>"), replaced);
        assertFalse(replaced.contains(StatusOfThePath.MAKE), replaced);
        var kept = answer("GET /application/404 HTTP/1.1\r\n" + HOST + "\r\n");
        assertTrue(kept.endsWith("<!doctype html>our page"), kept);
    }

    @Test
    void letsAClientThatSendsTooMuchSeeTheAnswer() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        var form = "POST / HTTP/1.1\r\n" + HOST + "Content-Length: 3000000\r\n\r\n" + "x".repeat(3_000_000);
        assertEquals("413", statuses(answer(form)));
    }

    @Test
    void keepsTheConnectionAfterARefusal() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        var answers = answer("DELETE / HTTP/1.1\r\n" + HOST + "\r\n" + "GET /200 HTTP/1.1\r\n" + HOST + "\r\n");
        assertEquals("405 200", statuses(answers));
        assertTrue(answers.contains("Allow: GET, HEAD, POST"), answers);
    }

    @Test
    void endsTheConnectionWhereNobodyKnowsTheEndOfTheBody() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        var next = "GET /200 HTTP/1.1\r\n" + HOST + "\r\n";
        assertEquals("400", statuses(answer("POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: x\r\n\r\n" + next)));
        assertEquals("505", statuses(answer("GET /200 HTT/1.1\r\n" + HOST + "\r\n" + next)));
        assertEquals("505", statuses(answer("GET /200\r\n" + HOST + "\r\n" + next)));
        assertEquals("405", statuses(answer("CONNECT /a HTTP/1.1\r\n" + HOST + "\r\n" + next)));
        assertEquals("414", statuses(answer("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\n" + HOST + "\r\n")));
        assertEquals("431", statuses(answer("GET / HTTP/1.1\r\n" + HOST + "A: " + "a".repeat(9_000) + "\r\n\r\n")));
    }

    @Test
    void putsNoHostOfARequestIntoALink() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        var answer = answer("GET /302 HTTP/1.1\r\n" + HOST
                + "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nForwarded: host=evil.example\r\n\r\n");
        assertTrue(answer.contains("Location: /there\r\n"), answer);
        assertFalse(answer.contains("evil.example"), answer);
    }

    @Test
    void putsThePublicAddressIntoEveryLink() throws IOException {
        start(Optional.of(PublicUrl.of("https://waymark.example:444")), Proxies.NONE);
        var answer = answer("GET /302 HTTP/1.1\r\n" + HOST + "X-Forwarded-Host: evil.example\r\n\r\n");
        assertTrue(answer.contains("Location: https://waymark.example:444/there\r\n"), answer);
        assertTrue(answer.contains("Strict-Transport-Security: max-age="), answer);
    }

    @Test
    void believesATrustedProxyAboutTheClientAndTheScheme() throws IOException {
        start(Optional.empty(), Proxies.of("127.0.0.1"));
        var answer =
                answer("GET /200 HTTP/1.1\r\n" + HOST + "X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Proto: https\r\n\r\n");
        assertTrue(answer.contains("Told: 1.2.3.4 https"), answer);
        assertTrue(answer.contains("Strict-Transport-Security"), answer);
        var contradiction =
                answer("GET /200 HTTP/1.1\r\n" + HOST + "X-Forwarded-Proto: https\r\nForwarded: proto=http\r\n\r\n");
        assertEquals("400", statuses(contradiction));
    }

    @Test
    void showsAnAddressWithTooManyConnectionsToComeLater() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        var held = openMost();
        try (var further = open()) {
            var refusal = new String(further.getInputStream().readAllBytes(), ISO_8859_1);
            assertTrue(refusal.startsWith("HTTP/1.1 503 ") && refusal.contains("Retry-After: "), refusal);
        }
        use(held.getFirst());
        for (var socket : held) {
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
            socket.close();
        }
        assertEquals("200", statuses(answer("GET /200 HTTP/1.1\r\n" + HOST + "\r\n")));
    }

    @Test
    void countsNoConnectionsOfATrustedProxy() throws IOException {
        start(Optional.empty(), Proxies.of("127.0.0.1"));
        var held = openMost();
        assertEquals("200", statuses(answer("GET /200 HTTP/1.1\r\n" + HOST + "\r\n")));
        for (var socket : held) socket.close();
    }

    @Test
    void readsABodyThatComesInParts() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        assertEquals("200 abc", read("Content-Length: 3\r\n\r\n", "a", "bc"));
        assertEquals("200 abc", read("Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n2\r\n", "bc\r\n0\r\n\r\n"));
    }

    @Test
    void invitesTheBodyOfAClientThatAsksFirst() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        try (var socket = open()) {
            var output = socket.getOutputStream();
            output.write(("POST /200 HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n")
                    .getBytes(ISO_8859_1));
            var invitation = "HTTP/1.1 100 Continue\r\n\r\n";
            var answer = new String(socket.getInputStream().readNBytes(invitation.length()), ISO_8859_1);
            assertEquals(invitation, answer);
            output.write("abc".getBytes(ISO_8859_1));
            socket.shutdownOutput();
            assertTrue(new String(socket.getInputStream().readAllBytes(), ISO_8859_1).contains("Read: abc"));
        }
    }

    @Test
    void goesOnWithoutTheOfferOfAnotherProtocol() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        var offer = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA\r\n";
        assertEquals("200 abc", read(offer + "Content-Length: 3\r\n\r\n", "a", "bc"));
    }

    @Test
    void refusesABodyThatIsLateOrTooLargeAndEndsTheConnection() throws IOException {
        start(Optional.empty(), Proxies.NONE);
        try (var late = open()) {
            late.getOutputStream()
                    .write(("POST /200 HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\n\r\na").getBytes(ISO_8859_1));
            var answer = new String(late.getInputStream().readAllBytes(), ISO_8859_1);
            assertEquals("408", statuses(answer));
            assertTrue(answer.contains("<h1 class=\"wm-title\">"), answer);
        }
        var chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
        assertEquals("413 ", read("Transfer-Encoding: chunked\r\n\r\n", chunk, chunk, chunk));
        assertEquals("200", statuses(answer("GET /200 HTTP/1.1\r\n" + HOST + "\r\n")));
    }

    /** The statuses of the answer, and the body that the handler has read and sent back. */
    private String read(String head, String... parts) throws IOException {
        try (var socket = open()) {
            socket.setTcpNoDelay(true);
            var output = socket.getOutputStream();
            output.write(("POST /api/200 HTTP/1.1\r\n" + HOST + head).getBytes(ISO_8859_1));
            for (var part : parts) output.write(part.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            var echoed = Pattern.compile("Read: (.*)\r\n").matcher(answer);
            return statuses(answer) + " " + (echoed.find() ? echoed.group(1) : "");
        }
    }

    private List<Socket> openMost() throws IOException {
        var sockets = new ArrayList<Socket>();
        for (int i = 0; i < MOST_CONNECTIONS; i++) {
            sockets.add(open());
            use(sockets.getLast()); // by then it is counted
        }
        return sockets;
    }

    private static void use(Socket socket) throws IOException {
        socket.getOutputStream().write(("GET /200 HTTP/1.1\r\n" + HOST + "\r\n").getBytes(ISO_8859_1));
        var line = "HTTP/1.1 200 ";
        assertEquals(line, new String(socket.getInputStream().readNBytes(line.length()), ISO_8859_1));
        var answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) socket.getInputStream().read());
        }
    }

    private Socket open() throws IOException {
        var socket = new Socket("127.0.0.1", listener.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private void start(Optional<PublicUrl> publicUrl, Proxies proxies) throws IOException {
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(new StatusOfThePath(), "/");
        server.start();
        HttpListener.install(
                (FilterChain) listener.getTransport().getProcessor(),
                new HttpOrigins(publicUrl, proxies),
                new ConnectionLimit(MOST_CONNECTIONS, proxies),
                TIME_OF_A_BODY);
    }

    /** Everything that comes back until the server has ended the connection, which the last request asks for. */
    private String answer(String requests) throws IOException {
        int last = requests.lastIndexOf("\r\n\r\n");
        try (var socket = new Socket("127.0.0.1", listener.getPort())) {
            socket.setSoTimeout(20_000);
            var text = requests.substring(0, last) + "\r\nConnection: close" + requests.substring(last);
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static String statuses(String answers) {
        var found = new StringBuilder();
        var matcher = Pattern.compile("HTTP/1\\.1 (\\d{3}) ").matcher(answers);
        while (matcher.find()) found.append(' ').append(matcher.group(1));
        return found.substring(1);
    }

    private static final class StatusOfThePath extends HttpHandler {
        private static final String MAKE = "Some Server 1.0";

        @Override
        public void service(Request request, Response response) throws Exception {
            var path = request.getRequestURI();
            response.setStatus(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)));
            var body = new String(request.getInputStream().readAllBytes(), ISO_8859_1);
            if (!body.isEmpty()) response.setHeader("Read", body);
            response.setHeader("Told", request.getRemoteAddr() + " " + request.getScheme());
            var port = request.getServerPort() == 80 ? "" : ":" + request.getServerPort();
            if (path.startsWith("/server")) response.getWriter().write("<!DOCTYPE html PUBLIC \"x\">" + MAKE);
            if (path.startsWith("/application")) response.getWriter().write("<!doctype html>our page");
            if (path.equals("/302")) {
                response.setHeader("Location", request.getScheme() + "://" + request.getServerName() + port + "/there");
            }
        }
    }
}
