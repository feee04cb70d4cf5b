package org.waymark.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "//", "/a/q/pay", "/%C3%A9", "/a%20b", "/a%2Fb", "/;x=1", "/@:!$&'()*+,;=~-._"})
    void letsSoundPathsIn(String path) {
        assertTrue(RequestRules.isSoundPath(path), path);
    }

    @Test
    void readsTheLongestPath() {
        assertTrue(RequestRules.isSoundPath("/" + "a".repeat(RequestRules.LONGEST_TARGET - 1)));
        assertTrue(RequestRules.isSoundPath("/" + "%20".repeat(RequestRules.LONGEST_TARGET / 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "*",
                "/%",
                "/%z1",
                "/%4",
                "/%00",
                "/%0a",
                "/%7F",
                "/%ff",
                "/%c3%28",
                "/..",
                "/a/../../b",
                "/a/../b",
                "/a;jsessionid=1/..",
                "/./a",
                "/[a]",
                "/%2e%2e/x",
                "/a\\b",
                "/%5c",
                "/\u00e9",
                "/a b",
                "/\"",
                "/<",
                "/{x}",
                "/a#b",
                "/..;x/y",
                "/%2f..%2f..%2f.."
            })
    void refusesPathsThatAreReadInDifferentWays(String path) {
        assertFalse(RequestRules.isSoundPath(path), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "waymark.example", "127.0.0.1:1", "[::1]:65535", "a_b"})
    void letsSoundHostsIn(String host) {
        assertTrue(RequestRules.isSoundHost(host), host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":80",
                "a:",
                "a:x",
                "a:65536",
                "a:99999999999",
                "[",
                "[]",
                "a b",
                "a/b",
                "a@b",
                "a,b",
                "%41",
                "-a"
            })
    void refusesOtherHosts(String host) {
        assertFalse(RequestRules.isSoundHost(host), host);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, -1, ",
        "POST, /, 10, ",
        "PUT, /, 10, 405",
        "PUT, /api/v1/x, 10, ",
        "TRACE, /api/v1/x, -1, 405",
        "POST, /admin/, 65537, 413",
        "POST, /admin/, 65536, ",
        "GET, /%, -1, 400"
    })
    void answersWithTheStatusThatHttpHasForIt(String method, String path, long length, Integer status) {
        var head = new RequestHead(method, path, "", false, List.of("localhost"), List.of(), length);
        assertEquals(status == null ? OptionalInt.empty() : OptionalInt.of(status), RequestRules.refusal(head));
    }

    @Test
    void knowsOneHostUnlessTheProtocolKnowsNone() {
        assertEquals(OptionalInt.of(400), RequestRules.refusal(withHosts(false)));
        assertEquals(OptionalInt.of(400), RequestRules.refusal(withHosts(false, "a", "b")));
        assertEquals(OptionalInt.empty(), RequestRules.refusal(withHosts(true)));
    }

    @Test
    void refusesTargetsThatAreTooLong() {
        var query = "x".repeat(RequestRules.LONGEST_TARGET);
        var head = new RequestHead("GET", "/", query, false, List.of("a"), List.of(), -1);
        assertEquals(OptionalInt.of(414), RequestRules.refusal(head));
    }

    @Test
    void takesChunksForTheApiOnly() {
        assertEquals(OptionalInt.of(411), RequestRules.refusal(chunked("/")));
        assertEquals(OptionalInt.empty(), RequestRules.refusal(chunked("/api/v1/evaluations")));
        assertTrue(RequestRules.hasSoundEnd(chunked("/api/v1/evaluations")));
    }

    @Test
    void refusesAnEndOfTheBodyThatIsToldInTwoWays() {
        var host = List.of("a");
        assertFalse(RequestRules.hasSoundEnd(new RequestHead("POST", "/", "", false, host, List.of("chunked"), 5)));
        assertFalse(RequestRules.hasSoundEnd(new RequestHead("POST", "/", "", false, host, List.of("gzip"), -1)));
        assertFalse(RequestRules.hasSoundEnd(new RequestHead("POST", "/", "", true, host, List.of("chunked"), -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, true",
        "bytes=5-, true",
        "bytes=-5, true",
        "bytes=9-1, false",
        "'bytes=0-1,4-5', false",
        "bytes=99999999999999999999-, false",
        "bytes=-, false",
        "x, false"
    })
    void servesOneRangeThatMakesSense(String range, boolean isServed) {
        assertEquals(isServed, RequestRules.isServedRange(range));
    }

    private static RequestHead withHosts(boolean isHttp10, String... hosts) {
        return new RequestHead("GET", "/", "", isHttp10, List.of(hosts), List.of(), -1);
    }

    private static RequestHead chunked(String path) {
        return new RequestHead("POST", path, "", false, List.of("a"), List.of("chunked"), -1);
    }

    /** The API has the same limit, and a test of it holds its description to it. */
    @ParameterizedTest
    @ValueSource(strings = {"docs/rest.md", "web-ui/src/main/resources/META-INF/openapi.yaml"})
    void allowsTheBodyThatIsPromised(String page) throws IOException {
        var largest = String.format(Locale.ROOT, "%,d bytes", RequestRules.LARGEST_BODY);
        assertTrue(Files.readString(Path.of("..").resolve(page)).contains(largest), largest);
    }
}
