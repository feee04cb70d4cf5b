package org.waymark.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import org.waymark.core.document.JsonText;
import org.waymark.core.document.Reading;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as this API reads and writes it. */
final class Json {

    /** Depth far below what a stack bears, lengths far above those of a body that fits. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(20)
            .maxNumberLength(40)
            .maxNameLength(200)
            .maxStringLength(1_000)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion ->
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    /** One JSON value within the limits, or why it is none. */
    static Reading<JsonNode> read(String text) {
        return JsonText.read(text, LIMITS);
    }

    /** As UTF-8. What is no character (half of a surrogate pair that a client sent) becomes a question mark. */
    static byte[] write(Object value) {
        return MAPPER.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }
}
