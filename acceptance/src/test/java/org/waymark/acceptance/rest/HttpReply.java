package org.waymark.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record HttpReply(int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** Fails unless the status is this one. */
    public HttpReply expect(int wanted) {
        assertEquals(wanted, status, this::text);
        return this;
    }

    /** The paths of the findings of a problem of this kind; fails unless it is one. */
    public List<String> problem(int wanted, String kind) {
        expect(wanted);
        assertEquals("application/problem+json", header("Content-Type"));
        assertEquals("/api/v1/problems/" + kind, json().path("type").asString());
        assertEquals(wanted, json().path("status").asInt());
        return json().path("findings")
                .valueStream()
                .map(finding -> finding.path("path").asString())
                .toList();
    }
}
