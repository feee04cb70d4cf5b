package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.document.FindingTexts;

class RefusalsTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final RestServer server = new RestServer();

    @Nested
    class WhatTheContainerRefuses {

        @Test
        void isAProblemForAnUnknownAddress() {
            assertEquals(List.of(), server.get("nothing/here").findings(ProblemKind.NOT_FOUND));
        }

        @Test
        void isAProblemForAnotherMethodAndSaysWhichAreAllowed() {
            var reply = server.send("DELETE", "model", "", Map.of());
            reply.findings(ProblemKind.METHOD_NOT_ALLOWED);
            assertTrue(reply.header("Allow").orElseThrow().contains("GET"));
        }

        @Test
        void isAProblemForAFormThatIsNotOffered() {
            server.send("GET", "model", "", Map.of("Accept", "text/html")).findings(ProblemKind.NOT_ACCEPTABLE);
        }

        @Test
        void isAProblemForABodyOfAnotherType() {
            server.send("POST", "evaluations", "a=b", Map.of("Content-Type", "application/x-www-form-urlencoded"))
                    .findings(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    @Nested
    class ABody {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{",
                    "}",
                    "{\"answers\":}",
                    "{\"answers\":{}} x",
                    "{'answers':{}}",
                    "\u0000",
                    "NaN",
                    "{\"answers\":NaN}",
                    "{\"answers\":{},\"answers\":{}}",
                    "[]",
                    "7",
                    "null",
                    "\"text\"",
                    ""
                })
        void isRefusedWithItsPlaceUnlessItIsAJsonObject(String body) {
            var findings = server.post("evaluations", body).findings(ProblemKind.MALFORMED_REQUEST);
            assertEquals(1, findings.size());
        }

        @Test
        void isRefusedWhenItIsNotUtf8() {
            var reply = server.send("POST", "evaluations", new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'}, JSON);
            assertEquals(List.of("$ the body is not UTF-8"), reply.findings(ProblemKind.MALFORMED_REQUEST));
        }

        @Test
        void isRefusedWhenItsCharsetIsNotUtf8() {
            var reply = server.send(
                    "POST",
                    "evaluations",
                    "{}".getBytes(StandardCharsets.UTF_16),
                    Map.of("Content-Type", "application/json; charset=utf-16"));
            reply.findings(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }

        @Test
        void isRefusedWhenItIsCompressed() {
            var reply = server.send(
                    "POST",
                    "evaluations",
                    "{}",
                    Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"));
            reply.findings(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }

        @Test
        void isRefusedWhenItIsNestedDeeperThanAnyAnswer() {
            var deep = "{\"answers\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
            server.post("evaluations", deep).findings(ProblemKind.MALFORMED_REQUEST);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"answers\":{}} {} | $ There is more after the end of the document, at line 1, column 16",
                    "{\"answers\":{\"a\":12345678901234567890123456789012345678901}} | $ Line 1, column 58: a number has more than 40 digits",
                    "{\"answers\":NaN} | $ Not JSON at line 1, column 15: \"NaN\" cannot stand here",
                    "{\"answers\":{},\"answers\":{}} | $.answers The field stands here twice, again at line 1, column 15",
                })
        void isRefusedInOurWordsAndNotThoseOfTheParser(String body, String finding) {
            assertEquals(List.of(finding), server.post("evaluations", body).findings(ProblemKind.MALFORMED_REQUEST));
        }

        @Test
        void mayHaveSixtyFourKibibytesAndNotOneMore() {
            var largest = "{\"answers\":{}}" + " ".repeat(JsonBody.LARGEST - 14);
            assertEquals(200, server.post("evaluations", largest).status());
            server.post("evaluations", largest + " ").findings(ProblemKind.BODY_TOO_LARGE);
        }

        @Test
        void namesEveryFieldThatIsNotKnownAndTheOneThatIsMissing() {
            assertEquals(
                    List.of("$.answer is not known here", "$.model is not known here", "$.answers is missing"),
                    server.post("evaluations", "{\"answer\":{},\"model\":1}").findings(ProblemKind.INVALID_BODY));
        }

        @Test
        void isEchoedSafelyWhenItHoldsHalfOfACharacter() {
            var findings =
                    server.post("evaluations", "{\"\\ud800\":1,\"answers\":{}}").findings(ProblemKind.INVALID_BODY);
            assertEquals(List.of("$['?'] is not known here"), findings);
        }
    }

    @Nested
    class WhenTheDatabaseIsDown {

        @Test
        void everyRequestThatNeedsItIsToldToComeBackLater() {
            server.store.goDown();
            var reply = server.send("POST", "assessments", "", Map.of());
            reply.findings(ProblemKind.UNAVAILABLE);
            assertEquals(Optional.of("5"), reply.header("Retry-After"));
        }

        @Test
        void requestsAreAnsweredAgainOnceItIsBack() {
            server.store.goDown();
            server.send("POST", "assessments", "", Map.of());
            server.store.comeBack();
            assertEquals(201, server.send("POST", "assessments", "", Map.of()).status());
        }
    }

    @Nested
    class AProblem {

        @ParameterizedTest
        @EnumSource
        void isExplainedAtTheAddressOfItsType(ProblemKind kind) {
            var explained = server.get(kind.address().substring("/api/v1/".length()));
            assertEquals(200, explained.status());
            assertEquals(
                    kind.title(FindingTexts.in(Locale.ENGLISH)),
                    explained.json().path("title").asString());
        }

        @Test
        void isListedWithTheOthers() {
            assertEquals(
                    ProblemKind.values().length,
                    server.get("problems").json().path("problems").size());
        }
    }
}
