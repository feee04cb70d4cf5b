package org.waymark.core.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a text as exactly one JSON value. Every number keeps the value it was written with, also where a double does not
 * hold it, and no name may stand twice in an object.
 */
public final class JsonText {

    /** For documents: 500 levels, numbers of 1,000 digits, names of 50,000 characters, texts of 100,000,000. */
    private static final StreamReadConstraints OF_DOCUMENTS = StreamReadConstraints.builder()
            .maxNestingDepth(500)
            .maxNumberLength(1_000)
            .maxNameLength(50_000)
            .maxStringLength(100_000_000)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final List<Finding> findings = new ArrayList<>();

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    public static Reading<JsonNode> read(String text) {
        return read(text, OF_DOCUMENTS);
    }

    /** @param limits of depth and lengths, for texts that come over the network */
    public static Reading<JsonNode> read(String text, StreamReadConstraints limits) {
        var factory = JsonFactory.builder().streamReadConstraints(limits).build();
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new JsonText(parser).document(new JsonFault(text, limits, parser));
        }
    }

    private Reading<JsonNode> document(JsonFault fault) {
        JsonNode root = NODES.missingNode();
        try {
            if (parser.nextToken() == null) found("$", JsonFinding.EMPTY);
            else root = value("$");
            refuseMore();
        } catch (JacksonException notJson) {
            findings.add(fault.finding(notJson));
        }
        return Reading.of(Optional.of(root), findings);
    }

    private void refuseMore() {
        if (parser.nextToken() != null) {
            var where = parser.currentTokenLocation();
            found("$", JsonFinding.MORE_AFTER_THE_END, where.getLineNr(), where.getColumnNr());
        }
    }

    private JsonNode value(String path) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser.getNumberValue());
            case VALUE_NUMBER_FLOAT -> fraction(path, parser.getString());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(String path) {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var here = path + Place.step(name);
            if (object.has(name)) {
                var where = parser.currentTokenLocation();
                found(here, JsonFinding.FIELD_TWICE, where.getLineNr(), where.getColumnNr());
            }
            parser.nextToken();
            object.set(name, value(here));
        }
        return object;
    }

    private ArrayNode array(String path) {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) array.add(value(path + "[" + array.size() + "]"));
        return array;
    }

    private static JsonNode integer(Number number) {
        return switch (number) {
            case Integer i -> NODES.numberNode(i);
            case Long l -> NODES.numberNode(l);
            default -> NODES.numberNode(new BigInteger(number.toString()));
        };
    }

    /** A double if it prints as the number that was written, so that a minus before 0 is kept; else the number itself. */
    private JsonNode fraction(String path, String written) {
        double nearest = Double.parseDouble(written);
        try {
            var exact = new BigDecimal(written);
            return Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(exact) == 0
                    ? NODES.numberNode(nearest)
                    : NODES.numberNode(exact);
        } catch (NumberFormatException exponentBeyondTwoBillion) {
            found(path, JsonFinding.NUMBER_BEYOND_BOUNDS, written);
            return NODES.numberNode(0);
        }
    }

    private void found(String path, FindingCode code, Object... arguments) {
        findings.add(Finding.error(path, code, arguments));
    }
}
