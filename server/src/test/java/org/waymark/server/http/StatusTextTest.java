package org.waymark.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StatusTextTest {
    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 408, 411, 413, 414, 416, 418, 431, 499, 500, 503, 505, 599})
    void areThereForEveryStatus(int status) {
        var text = StatusText.of(status, "en");
        var problem = new JsonMapper().readTree(text.asProblem());
        assertEquals(status, problem.path("status").asInt());
        assertEquals(text.title(), problem.path("title").asString());
        assertTrue(problem.path("type").asString().startsWith("/api/v1/problems/"));
        assertTrue(new String(text.asPage(), UTF_8).contains(">" + text.title() + "</h1>"));
        assertFalse(StatusText.statusLine(status).getReasonPhrase().equals("CUSTOM"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"de", "*", ";;=", "x;q=z", "tlh, en", "", ",", " "})
    void areThereWhateverTheLanguage(String languages) {
        assertFalse(StatusText.of(404, languages).title().isEmpty());
    }

    @Test
    void holdNothingOfTheRequest() {
        assertEquals(StatusText.of(404, "en"), StatusText.of(404, "<script>"));
    }
}
