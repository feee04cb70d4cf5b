package org.waymark.core.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents drawn from a JSON Schema: parts of a good document are replaced by others that the schema allows there, and
 * at times by something that it may not. Knows the words of JSON Schema that our schemas use.
 */
public final class SchemaDocuments {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Numbers in all their forms; those at the bounds of a schema come with it. */
    private static final List<BigDecimal> NUMBERS = Stream.of(
                    "0",
                    "1",
                    "2",
                    "-1",
                    "3.0",
                    "1e+05",
                    "1000.0",
                    "1E2",
                    "0.5",
                    "0.25",
                    "1e-5",
                    "-2.5e3",
                    "12.125",
                    "1e-310",
                    "1e300",
                    "-1e308",
                    "1.5e308",
                    "1e400",
                    "0.1000000000000000000001",
                    "2147483648",
                    "9007199254740993",
                    "100000000000000000000")
            .map(BigDecimal::new)
            .toList();

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0",
            "\u2003",
            "\ufeff",
            "A",
            "B",
            "pay",
            "delay",
            "weekly-hours",
            "Weekly Hours",
            "a--b",
            "-",
            "😀".repeat(60),
            "😀".repeat(101),
            "x".repeat(100),
            "x".repeat(101),
            "\u0001",
            "a\u0085b",
            "tab\tand\nline",
            "\ud800",
            "en",
            "de",
            "pt-BR",
            "zh-Hant-TW",
            "iw",
            "en-",
            "english",
            "en-u-ca-buddhist",
            "2026-11-22",
            "2026-02-29",
            "2024-02-29",
            "+12026-01-01",
            "2026-1-2",
            "https://example.org/page?q=1",
            "https://exa mple.org",
            "ftp://example.org",
            "http://example.org",
            "missing",
            "verified",
            "open",
            "tool",
            "1",
            "yes");

    private final JsonNode root;

    public SchemaDocuments(JsonNode schema) {
        this.root = schema;
    }

    /** The document with one to three of its parts replaced. */
    public JsonNode near(JsonNode good, SplittableRandom random) {
        var document = good.deepCopy();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            var spots = new ArrayList<Spot>();
            collect(document, root, spots);
            change(spots.get(random.nextInt(spots.size())), random);
        }
        return document;
    }

    /** A member of an object or a list, and the schema of that object or list. */
    private record Spot(JsonNode owner, String name, int index, JsonNode schema) {}

    private void change(Spot spot, SplittableRandom random) {
        boolean isAllowed = random.nextInt(3) > 0;
        var value = isAllowed ? drawn(spot.schema, random) : anything(random);
        if (spot.owner instanceof ObjectNode object) {
            switch (random.nextInt(8)) {
                case 0 -> object.remove(spot.name);
                case 1 -> object.set(TEXTS.get(random.nextInt(TEXTS.size())), value);
                default -> object.set(spot.name, value);
            }
        } else if (spot.owner instanceof ArrayNode array) {
            switch (random.nextInt(6)) {
                case 0 -> array.remove(spot.index);
                case 1 -> array.add(array.get(spot.index).deepCopy());
                case 2 -> array.insert(spot.index, value);
                default -> array.set(spot.index, value);
            }
        }
    }

    private void collect(JsonNode node, JsonNode schema, List<Spot> spots) {
        var here = fitting(node, resolved(schema));
        if (node.isObject()) {
            for (var field : node.properties()) {
                var own = here.path("properties").path(field.getKey());
                var inner = own.isMissingNode() ? here.path("additionalProperties") : own;
                spots.add(new Spot(node, field.getKey(), 0, inner));
                collect(field.getValue(), inner, spots);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                var inner = here.path("prefixItems").has(i)
                        ? here.path("prefixItems").get(i)
                        : here.path("items");
                spots.add(new Spot(node, "", i, inner));
                collect(node.get(i), inner, spots);
            }
        }
    }

    /** Of several forms, the one whose fields the node has. */
    private JsonNode fitting(JsonNode node, JsonNode schema) {
        if (!schema.has("oneOf") || schema.has("type")) return schema;
        return schema.get("oneOf")
                .valueStream()
                .map(this::resolved)
                .filter(form -> form.path("properties")
                        .propertyStream()
                        .allMatch(field -> field.getValue().has("const")
                                ? field.getValue().get("const").equals(node.path(field.getKey()))
                                : !form.path("required").toString().contains('"' + field.getKey() + '"')
                                        || node.has(field.getKey())))
                .filter(form -> form.path("type").asString("").equals("object") == node.isObject())
                .findFirst()
                .orElse(NODES.objectNode());
    }

    private JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) return schema;
        var target = root.at(schema.get("$ref").stringValue().substring(1)).deepCopy();
        if (target instanceof ObjectNode object) {
            schema.properties().stream()
                    .filter(field -> !field.getKey().equals("$ref"))
                    .forEach(field -> object.set(field.getKey(), field.getValue()));
        }
        return resolved(target);
    }

    /** Something that the schema allows, as far as one is found. */
    private JsonNode drawn(JsonNode unresolved, SplittableRandom random) {
        var schema = resolved(unresolved);
        if (schema.has("const")) return schema.get("const");
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        if (schema.has("oneOf") && !schema.has("type")) {
            return drawn(
                    schema.get("oneOf").get(random.nextInt(schema.get("oneOf").size())), random);
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, random);
            case "array" -> array(schema, random);
            case "string" -> NODES.stringNode(text(schema, random));
            case "number", "integer" -> NODES.numberNode(number(schema, random));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> anything(random);
        };
    }

    private ObjectNode object(JsonNode schema, SplittableRandom random) {
        var object = NODES.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::stringValue).toList();
        for (var field : schema.path("properties").properties()) {
            if (required.contains(field.getKey()) || random.nextBoolean()) {
                object.set(field.getKey(), drawn(field.getValue(), random));
            }
        }
        if (schema.path("additionalProperties").isObject()) {
            var names = schema.has("propertyNames") ? schema.get("propertyNames") : NODES.objectNode();
            object.set(text(resolved(names), random), drawn(schema.get("additionalProperties"), random));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, SplittableRandom random) {
        int least = schema.path("minItems").asInt(0);
        int size = random.nextInt(
                least, Math.max(least, Math.min(schema.path("maxItems").asInt(3), 4)) + 1);
        var array = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            var prefix = schema.path("prefixItems").path(i);
            array.add(drawn(prefix.isMissingNode() ? schema.path("items") : prefix, random));
        }
        return array;
    }

    private static String text(JsonNode schema, SplittableRandom random) {
        var wanted = Pattern.compile(schema.path("pattern").asString(""));
        var unwanted = schema.path("not").path("pattern").asString("");
        var fitting = TEXTS.stream()
                .filter(text -> wanted.matcher(text).find())
                .filter(text -> unwanted.isEmpty()
                        || !Pattern.compile(unwanted).matcher(text).find())
                .filter(text -> text.codePointCount(0, text.length())
                        <= schema.path("maxLength").asInt(1000))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private static BigDecimal number(JsonNode schema, SplittableRandom random) {
        var candidates = new ArrayList<>(NUMBERS);
        for (var bound : List.of("minimum", "maximum", "exclusiveMinimum")) {
            if (schema.has(bound)) candidates.add(schema.get(bound).decimalValue());
        }
        var fitting =
                candidates.stream().filter(number -> allows(schema, number)).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private static boolean allows(JsonNode schema, BigDecimal number) {
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        return (isWhole || !schema.path("type").asString("").equals("integer"))
                && (!schema.has("minimum")
                        || number.compareTo(schema.get("minimum").decimalValue()) >= 0)
                && (!schema.has("maximum")
                        || number.compareTo(schema.get("maximum").decimalValue()) <= 0)
                && (!schema.has("exclusiveMinimum")
                        || number.compareTo(schema.get("exclusiveMinimum").decimalValue()) > 0);
    }

    private static JsonNode anything(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> NODES.numberNode(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 4 -> NODES.arrayNode();
            case 5 -> NODES.objectNode();
            default -> NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }
}
