package org.waymark.acceptance.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.waymark.acceptance.rest.RawRequest.Manner;

/** Requests below what an HTTP client is willing to send, each made from a seed. */
record RawBadRequests(String host) {

    private static final List<String> PATHS = words("""
            /styles/web.css /scripts/print.js /waymark/kit.css /waymark/mark.svg /api/v1/model /api/v1/problems /api/nosuch \
            /api /api/v1/assessments/x /health /health/live /openapi /openapi/x /metrics /metrics/base /VAADIN/push \
            /VAADIN/dynamic/resource/1/2/x /WEB-INF/web.xml /META-INF/MANIFEST.MF /admin /admin/styles/back-office.css \
            /admin/api /favicon.ico /?v-r=heartbeat&v-uiId=0 /?v-r=uidl&v-uiId=0 /admin/?v-r=push /?v-r=nosuch /nosuch.css""");
    private static final List<String> PAGES = words("/ /admin/ /a/x/result /nosuch");
    private static final List<String> STEPS = words("""
            a .. . %2e%2e % %z %zz %0 %00 %0a %7f %80 %c3%28 %ff %2f %5c \\ ; ;jsessionid=1 ;=; // %25 %C3%A9 %f0%9f%98%80 \
            [ ] { } | ^ ` " < > ~ @ : * + & = ' ! $ , ( ) \u00e9 \u0001 WEB-INF admin api VAADIN""");
    private static final List<String> METHODS = words(
            "GET GET GET HEAD POST PUT DELETE OPTIONS PATCH TRACE CONNECT PROPFIND get FOO G\u0000T GE\u00e9 ( PRI");
    private static final List<String> VERSIONS =
            words("HTTP/1.0 HTTP/1.0 HTTP/0.9 HTTP/1.2 HTTP/2.0 HTTP/9.9 HTTP/x http/1.1 HTTP /1.1");
    private static final List<String> HOSTS = words("""
            evil.example localhost:x localhost:99999999999 localhost:-1 [::1 [::1]:8 [] [ ] : :80 a@b a/b a\\b a?b a#b \
            %41 \u00e9.example .. _a a,b 1.2.3.4.5 * http://a""");
    private static final List<String> RANGES = words("""
            bytes=0-9 bytes=9-1 bytes=-5 bytes=- bytes=x bytes= x bytes=99999999999999999999- bytes=0-99999999999999999999 \
            bytes=-99999999999999999999 bytes=99999999- bytes=0-1,4-5 bytes=0-,0-,0- bytes=1-2,, lines=1-2 bytes=0--1""");
    private static final List<String> HEADERS = words("""
            If-Modified-Since If-None-Match If-Match If-Range If-Unmodified-Since Accept Accept-Language Accept-Encoding \
            Accept-Charset Content-Type Content-Encoding Content-Language Content-Range Cookie Expect Upgrade Connection \
            Transfer-Encoding TE Trailer Via Forwarded X-Forwarded-For X-Forwarded-Host X-Forwarded-Proto X-HTTP-Method-Override \
            Authorization Origin Referer Sec-WebSocket-Key Sec-WebSocket-Version HTTP2-Settings Max-Forwards Keep-Alive Date : A""");
    private static final List<String> VALUES = words("""
            * */* ; , = " "" "a 'a' x 0 -1 1 99999999999999999999 NaN \u00e9 \u0007 \t websocket h2c chunked gzip identity \
            100-continue close keep-alive application/json application/x-www-form-urlencoded multipart/form-data \
            text/html;q=z Mon,\u00a099\u00a0Foo application/json;charset=nope Bearer Basic\u00a0% JSESSIONID=x $Version=9 \
            for=1.2.3.4;host=evil.example;proto=https javascript:1 W/"1" en;q=2""");
    private static final List<String> TYPES = words(
            "application/x-www-form-urlencoded application/json multipart/form-data text/plain application/octet-stream ;;=");
    private static final List<String> LENGTHS = words("-1 x 99999999999999999999 0x10 1,2 +5 5.0 \u0665");
    private static final List<String> CHUNKS = List.of(
            "0\r\n\r\n",
            "5\r\n{\"a\":\r\n0\r\n\r\n",
            "zz\r\n",
            "-1\r\n",
            "ffffffffffffffffff\r\n",
            "5;x=y\r\nabcde\r\n0\r\nA: b\r\n\r\n",
            "5\r\nabcdeXX0\r\n\r\n",
            "\r\n",
            "5\nabcde\n0\n\n");

    /** The same for the same chance. */
    RawRequest next(RandomGenerator chance) {
        return switch (chance.nextInt(12)) {
            case 0 -> whole(head(chance, "GET", oddPath(chance), hostLine()));
            case 1 -> whole(head(chance, "GET", path(chance), hostLine(), "Range: " + range(chance)));
            case 2 -> whole(head(chance, "GET", path(chance), hosts(chance)));
            case 3 -> whole("GET %s %s\r\n%s\r\n\r\n".formatted(path(chance), pick(VERSIONS, chance), hosts(chance)));
            case 4 -> whole(head(chance, pick(METHODS, chance), path(chance), hostLine()));
            case 5 -> body(chance, Manner.SLOWLY);
            case 6 -> body(chance, Manner.CUT);
            case 7 -> whole(head(chance, "POST", path(chance), hostLine(), "Content-Length: " + pick(LENGTHS, chance)));
            case 8 -> chunked(chance);
            case 9 -> mutated(chance);
            case 10 -> whole(head(chance, "GET", longOne(chance), hostLine(), longHeaders(chance)));
            default -> whole(head(chance, "GET", path(chance), hostLine()));
        };
    }

    /** Three million bytes of a form, as somebody may send them to any address. */
    RawRequest form(String path) {
        int length = 3_000_000;
        return RawRequest.of(
                "POST %s HTTP/1.1\r\n%s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %s\r\n\r\na=%s"
                        .formatted(path, hostLine(), length, "x".repeat(length - 2)),
                Manner.AT_ONCE);
    }

    private String hostLine() {
        return "Host: " + host;
    }

    private static RawRequest whole(String text) {
        return RawRequest.of(text, Manner.AT_ONCE);
    }

    /** A head with some headers more, at random. */
    private static String head(RandomGenerator chance, String method, String path, String... lines) {
        var more = chance.ints(chance.nextInt(3), 0, HEADERS.size())
                .mapToObj(i -> HEADERS.get(i) + ": " + pick(VALUES, chance) + "\r\n")
                .collect(Collectors.joining());
        return "%s %s HTTP/1.1\r\n%s\r\n%s\r\n".formatted(method, path, String.join("\r\n", lines), more);
    }

    private RawRequest body(RandomGenerator chance, Manner manner) {
        int sent = chance.nextInt(1, 400);
        int told = manner == Manner.CUT ? sent + chance.nextInt(1, 5_000) : sent;
        var text = "POST %s HTTP/1.1\r\n%s\r\nContent-Type: %s\r\nContent-Length: %s\r\n\r\n%s"
                .formatted(path(chance), hostLine(), pick(TYPES, chance), told, noise(sent, chance));
        return RawRequest.of(text, manner);
    }

    /** What may be no end of a body waits for more; the client does not. */
    private RawRequest chunked(RandomGenerator chance) {
        var path = chance.nextBoolean() ? "/api/v1/evaluations" : path(chance);
        var text = "POST %s HTTP/1.1\r\n%s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n%s"
                .formatted(path, hostLine(), pick(CHUNKS, chance));
        return RawRequest.of(text, Manner.CUT);
    }

    private RawRequest mutated(RandomGenerator chance) {
        var bytes = "GET %s HTTP/1.1\r\n%s\r\nAccept: */*\r\nRange: bytes=0-5\r\n\r\n"
                .formatted(path(chance), hostLine())
                .getBytes(ISO_8859_1);
        for (int i = chance.nextInt(1, 5); i > 0; i--) bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        return RawRequest.of(new String(bytes, ISO_8859_1), Manner.CUT);
    }

    private static String path(RandomGenerator chance) {
        return pick(chance.nextInt(25) == 0 ? PAGES : PATHS, chance);
    }

    private static String oddPath(RandomGenerator chance) {
        var start = chance.nextBoolean() ? "" : pick(words("/api/v1 /admin /VAADIN"), chance);
        return chance.ints(chance.nextInt(1, 5), 0, STEPS.size())
                .mapToObj(STEPS::get)
                .collect(Collectors.joining(chance.nextBoolean() ? "/" : "", start + "/", ""));
    }

    private String hosts(RandomGenerator chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> "X: y";
            case 1 -> hostLine() + "\r\nHost: " + pick(HOSTS, chance);
            default -> "Host: " + pick(HOSTS, chance);
        };
    }

    private static String range(RandomGenerator chance) {
        if (chance.nextInt(6) > 0) return pick(RANGES, chance);
        return chance.ints(chance.nextInt(1, 2_000), 0, 100)
                .mapToObj(i -> i + "-" + i)
                .collect(Collectors.joining(",", "bytes=", ""));
    }

    private static String longOne(RandomGenerator chance) {
        return "/" + "a".repeat(chance.nextInt(10_000));
    }

    private static String longHeaders(RandomGenerator chance) {
        return chance.ints(chance.nextInt(1, 150), 0, 100)
                .mapToObj(i -> "X-%s: %s".formatted(i, "y".repeat(i)))
                .collect(Collectors.joining("\r\n"));
    }

    private static String noise(int length, RandomGenerator chance) {
        var noise = new byte[length];
        chance.nextBytes(noise);
        return new String(noise, ISO_8859_1);
    }

    private static List<String> words(String separatedBySpaces) {
        return List.of(separatedBySpaces.split(" +"));
    }

    private static <T> T pick(List<T> from, RandomGenerator chance) {
        return from.get(chance.nextInt(from.size()));
    }

    /** What is wrong with an answer, whatever was asked. */
    static Optional<String> fault(RawRequest request, RawReply reply) {
        // thousands of clients in one are told to come later when all places are taken
        boolean isLater = reply.status() == 503 && !reply.header("Retry-After").isEmpty();
        if (reply.status() >= 500 && reply.status() != 505 && !isLater) return Optional.of("a fault of the server");
        if (reply.status() == 200 && !request.isForHead() && reply.body().length == 0) return Optional.of("empty");
        for (var header :
                List.of("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy")) {
            if (reply.header(header).isEmpty()) return Optional.of("no " + header);
        }
        var said = reply.status() < 400 ? reply.head() : reply.head() + reply.text();
        if (said.matches("(?is).*(payara|glassfish|grizzly|jersey|catalina|servlet|exception|evil\\.example).*")) {
            return Optional.of("says what it must not");
        }
        boolean isWordless = reply.status() >= 400 && !request.isForHead() && reply.body().length == 0;
        return isWordless ? Optional.of("refused without a word") : Optional.empty();
    }
}
