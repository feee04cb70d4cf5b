package org.waymark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a document holds, reading it ends in a model or in findings; a model that was read can be written. */
class BrokenDocumentsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

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

    static LongStream seeds() {
        return new SplittableRandom(20261122).longs(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endInAModelOrInFindings(long seed) {
        var random = new SplittableRandom(seed);
        var root = JSON.readTree(DefaultModel.document());
        for (int i = 1 + random.nextInt(4); i > 0; i--) breakSomething(root, random);
        switch (ModelDocument.read(root.toString())) {
            case Reading.Read(var model) -> {
                var written = ModelDocument.write(model);
                var again = assertInstanceOf(Reading.Read.class, ModelDocument.read(written));
                assertEquals(model, again.model());
            }
            case Reading.Unreadable(var findings) -> {
                assertFalse(findings.isEmpty());
                findings.forEach(finding -> assertTrue(finding.path().startsWith("$"), finding.toString()));
            }
        }
    }

    private static void breakSomething(JsonNode root, SplittableRandom random) {
        var containers = new ArrayList<JsonNode>();
        collect(root, containers);
        var owner = containers.get(random.nextInt(containers.size()));
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

    /** All that hold something. */
    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) containers.add(node);
        node.forEach(child -> collect(child, containers));
    }
}
