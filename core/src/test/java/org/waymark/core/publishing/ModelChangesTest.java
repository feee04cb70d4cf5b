package org.waymark.core.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.testing.Bicycles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ModelChangesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DecisionModel MODEL = Bicycles.model();

    private static final String DOCUMENT = ModelDocument.write(MODEL);

    private static JsonNode document() {
        return JSON.readTree(DOCUMENT);
    }

    private static String told(List<Change> changes) {
        return ChangesDocument.write(changes);
    }

    private static DecisionModel withSpeedAt(double baseWeight) {
        return MODEL.withCriteria(MODEL.criteria().stream()
                .map(c -> c.id().equals(Bicycles.SPEED) ? c.withBaseWeight(baseWeight) : c)
                .toList());
    }

    @Test
    void nameTheWeightThatChangedByItsCriterion() {
        var change = ModelChanges.between(MODEL, withSpeedAt(5)).getFirst();

        assertEquals(List.of("speed"), change.things());
        assertEquals("base-weight", change.field());
        assertEquals("criteria.speed.base-weight", change.where());
        assertEquals(3, change.before().orElseThrow().asDouble());
        assertEquals(5, change.after().orElseThrow().asDouble());
    }

    @Test
    void nameTheRowOfATableByItsAnswers() {
        var before = JSON.readTree(ModelDocument.write(DefaultModel.load()));
        var after = before.deepCopy();
        var row = (ObjectNode) after.at("/income/tables/0/rows/1");
        row.putArray("value").add(1).add(3.6).add(9);
        var panel = (ObjectNode) after.at("/income/tables/12/rows/0");
        panel.put("value", 0.2);

        var changes = ModelChanges.between(before, after);
        assertEquals(
                List.of(List.of("task-pay", "western-europe"), List.of("panel-share", "phone · *")),
                changes.stream().map(Change::things).toList());
        assertEquals("[1,3.5,9]", changes.getFirst().before().orElseThrow().toString());
    }

    @Test
    void areNoneBetweenEqualModels() {
        assertEquals(List.of(), ModelChanges.between(MODEL, Bicycles.model()));
    }

    @Test
    void showWhatWasRemovedOnOneSideOnly() {
        var changes =
                ModelChanges.between(MODEL, MODEL.withCriteria(MODEL.criteria().subList(0, 3)));

        assertTrue(changes.stream().allMatch(change -> change.where().startsWith("criteria.comfort.")), told(changes));
        assertTrue(changes.stream().allMatch(change -> change.after().isEmpty()), told(changes));
    }

    @Test
    void showAChangedOrderInTheNamesOfThoseThatStayed() {
        var changes =
                ModelChanges.between(MODEL, MODEL.withCriteria(MODEL.criteria().reversed()));

        assertEquals(
                List.of("criteria.order"), changes.stream().map(Change::where).toList());
        assertEquals(
                MODEL.criteria().reversed().stream()
                        .map(criterion -> criterion.name().in(MODEL.defaultLocale(), MODEL.defaultLocale()))
                        .toList(),
                changes.getFirst()
                        .after()
                        .orElseThrow()
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void takeAPerformanceThatOnlyMovedForTheSame() {
        var after = document();
        var performances = (ArrayNode) after.path("performances");
        performances.add(performances.remove(0));

        var changes = ModelChanges.between(document(), after);

        assertEquals(
                List.of("performances.order"),
                changes.stream().map(Change::where).toList());
    }

    static Stream<String> pointers() {
        var pointers = new ArrayList<String>();
        collect("", document(), pointers);
        return pointers.stream();
    }

    private static void collect(String pointer, JsonNode node, List<String> pointers) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), pointers));
        } else if (node.isArray() && !node.isEmpty()) {
            IntStream.range(0, node.size()).forEach(i -> collect(pointer + "/" + i, node.get(i), pointers));
        } else {
            pointers.add(pointer);
        }
    }

    /** Whatever is said anywhere in the document: said otherwise or not at all, it is told. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pointers")
    void missNothing(String pointer) {
        int end = pointer.lastIndexOf('/');
        var name = pointer.substring(end + 1);
        var changed = document();
        var removed = document();
        if (changed.at(pointer.substring(0, end)) instanceof ObjectNode object) {
            object.put(name, "something else");
            ((ObjectNode) removed.at(pointer.substring(0, end))).remove(name);
        } else {
            ((ArrayNode) changed.at(pointer.substring(0, end)))
                    .set(Integer.parseInt(name), JSON.valueToTree("something else"));
            ((ArrayNode) removed.at(pointer.substring(0, end))).remove(Integer.parseInt(name));
        }

        assertTrue(told(ModelChanges.between(document(), changed)).contains("something else"));
        assertFalse(ModelChanges.between(document(), removed).isEmpty());
    }

    @Test
    void areReadAsTheyWereWritten() {
        var changes = ModelChanges.between(MODEL, DefaultModel.load());

        assertEquals(told(changes), told(ChangesDocument.read(told(changes))));
        assertTrue(changes.size() > 1_000);
    }
}
