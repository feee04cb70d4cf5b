package org.waymark.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents of the default model, in its first edition and today, changed at a few spots drawn from a seed. */
public final class BrokenDocuments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<JsonNode> EDITIONS = List.of(
            JSON.readTree(ModelDocument.write(FirstEdition.load())),
            JSON.readTree(ModelDocument.write(DefaultModel.load())));

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "1e308",
            "12345678901234567890123",
            "\"\"",
            "\"NaN\"",
            "\"both\"",
            "\"2026-02-30\"",
            "\"x y\"",
            "\"\\u0000\"",
            "[]",
            "[[]]",
            "[null]",
            "{}",
            "{\"en\": 1}",
            "{\"\": \"x\"}",
            "{\"beta\": [1, 1]}",
            "{\"beta\": [0, 1]}",
            "{\"factor\": 1, \"of\": \"x\"}");

    private BrokenDocuments() {}

    public static LongStream seeds() {
        return new SplittableRandom(20261122).longs(200);
    }

    /** One to four parts are gone, doubled, renamed or replaced by something odd. Few of these make a model. */
    public static String broken(long seed) {
        var random = new SplittableRandom(seed);
        var root = EDITIONS.get((int) (seed & 1)).deepCopy();
        for (int i = 1 + random.nextInt(4); i > 0; i--) breakSomething(one(root, node -> true, random), random);
        return root.toString();
    }

    /** One to six numbers are others, up to three times as large, some below 0. Many of these make a model. */
    public static String withOtherNumbers(long seed) {
        return withNumbers(seed, random -> random.nextDouble(-0.2, 3));
    }

    /** One to six numbers are about as large or as small as a number can be. Some of these make a model. */
    public static String withExtremeNumbers(long seed) {
        return withNumbers(seed, random -> Math.scalb(1.0, random.nextInt(-1060, 1020)));
    }

    private static String withNumbers(long seed, ToDoubleFunction<SplittableRandom> factors) {
        var random = new SplittableRandom(seed);
        var root = EDITIONS.get((int) (seed & 1)).deepCopy();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            var owner = one(root, node -> node.valueStream().anyMatch(JsonNode::isNumber), random);
            double factor = factors.applyAsDouble(random);
            if (owner instanceof ArrayNode array) {
                int index = random.nextInt(array.size());
                if (array.get(index).isNumber()) array.set(index, times(factor, array.get(index)));
            } else if (owner instanceof ObjectNode object) {
                List.copyOf(object.properties()).stream()
                        .filter(field -> field.getValue().isNumber())
                        .forEach(field -> object.set(field.getKey(), times(factor, field.getValue())));
            }
        }
        return root.toString();
    }

    private static JsonNode times(double factor, JsonNode number) {
        return JSON.getNodeFactory().numberNode(factor * number.doubleValue());
    }

    private static void breakSomething(JsonNode owner, SplittableRandom random) {
        var value = JSON.readTree(ODD.get(random.nextInt(ODD.size())));
        int way = random.nextInt(4);
        if (owner instanceof ArrayNode array) {
            int index = random.nextInt(array.size());
            if (way == 0) array.remove(index);
            else if (way == 1) array.insert(index, array.get(index).deepCopy());
            else array.set(index, value);
        } else if (owner instanceof ObjectNode object) {
            var names = List.copyOf(object.propertyNames());
            var name = names.get(random.nextInt(names.size()));
            if (way == 0) object.remove(name);
            else if (way == 1) object.set("odd " + name, value);
            else object.set(name, value);
        }
    }

    /** One of the objects and lists that hold something. */
    private static JsonNode one(JsonNode root, Predicate<JsonNode> wanted, SplittableRandom random) {
        var containers = new ArrayList<JsonNode>();
        collect(root, containers);
        var those = containers.stream().filter(wanted).toList();
        return those.get(random.nextInt(those.size()));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (!node.isContainer() || node.isEmpty()) return;
        containers.add(node);
        node.forEach(child -> collect(child, containers));
    }
}
