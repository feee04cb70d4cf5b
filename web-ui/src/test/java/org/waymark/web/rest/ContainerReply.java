package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.server.ContainerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record ContainerReply(ContainerResponse response) {

    int status() {
        return response.getStatus();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(response.getHeaderString(name));
    }

    String type() {
        return String.valueOf(response.getMediaType());
    }

    byte[] body() {
        return response.getEntity() instanceof byte[] bytes ? bytes : new byte[0];
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(new String(body(), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The findings of a problem of this kind; fails unless it is one. */
    List<String> findings(ProblemKind kind) {
        assertEquals(kind.status(), status(), () -> new String(body(), java.nio.charset.StandardCharsets.UTF_8));
        assertEquals("application/problem+json", type());
        assertEquals(kind.address(), json().path("type").asString());
        assertEquals(kind.status(), json().path("status").asInt());
        return json().path("findings")
                .valueStream()
                .map(finding -> finding.path("path").asString() + " "
                        + finding.path("problem").asString())
                .toList();
    }
}
