package org.waymark.web.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.waymark.core.document.Finding;
import org.waymark.core.document.Place;
import tools.jackson.databind.JsonNode;

/** The body of a request: one JSON object. */
record JsonBody(JsonNode root) {

    /** The most bytes that a body may have. */
    static final int LARGEST = 64 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** @throws Refusal unless it is a JSON object in UTF-8 within the limits */
    static JsonBody read(InputStream stream) {
        var bytes = received(stream);
        if (bytes.length > LARGEST) throw new Refusal(ProblemKind.BODY_TOO_LARGE);
        if (bytes.length == 0) throw refusal(BodyFinding.EMPTY);
        return parse(text(bytes));
    }

    private static byte[] received(InputStream stream) {
        try {
            return stream.readNBytes(LARGEST + 1);
        } catch (IOException unfinished) {
            if (unfinished.getCause() instanceof TimeoutException) throw new Refusal(ProblemKind.REQUEST_TIMEOUT);
            throw refusal(BodyFinding.ENDS_EARLY);
        }
    }

    /** The field, unless it is missing or a field is there that is not known here. */
    JsonNode only(String field) {
        var findings = unknownFields(Set.of(field));
        if (!root.has(field)) findings.add(Finding.error("$." + field, BodyFinding.FIELD_MISSING));
        refuseIfAny(findings);
        return root.get(field);
    }

    private List<Finding> unknownFields(Set<String> known) {
        var findings = new ArrayList<Finding>();
        for (var name : root.propertyNames()) {
            if (!known.contains(name)) {
                findings.add(Finding.error("$" + Place.step(name), BodyFinding.FIELD_UNKNOWN, known));
            }
        }
        return findings;
    }

    private static void refuseIfAny(List<Finding> findings) {
        if (!findings.isEmpty()) throw new Refusal(Problem.of(ProblemKind.INVALID_BODY, findings));
    }

    private static String text(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == BYTE_ORDER_MARK[0] && bytes[1] == BYTE_ORDER_MARK[1]) {
            throw refusal(BodyFinding.BYTE_ORDER_MARK);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw refusal(BodyFinding.NOT_UTF_8);
        }
    }

    private static JsonBody parse(String text) {
        var root =
                Json.read(text).orThrow(findings -> new Refusal(Problem.of(ProblemKind.MALFORMED_REQUEST, findings)));
        if (!root.isObject()) throw refusal(BodyFinding.NOT_AN_OBJECT);
        return new JsonBody(root);
    }

    private static Refusal refusal(BodyFinding code) {
        return new Refusal(ProblemKind.MALFORMED_REQUEST, Finding.error("$", code));
    }
}
