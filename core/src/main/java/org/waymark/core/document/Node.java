package org.waymark.core.document;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object of a document that is being written; its fields stand in the order in which they were added. */
public final class Node {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** From here on a double no longer holds every whole number. */
    private static final double LARGEST_WHOLE = 1L << 53;

    private final ObjectNode object = NODES.objectNode();

    public Node with(String name, JsonNode value) {
        object.set(name, value);
        return this;
    }

    public Node with(String name, Object keyOrText) {
        return with(name, NODES.stringNode(keyOrText.toString()));
    }

    public Node with(String name, double value) {
        return with(name, number(value));
    }

    public Node with(String name, boolean value) {
        return with(name, NODES.booleanNode(value));
    }

    public Node withUnlessEmpty(String name, ObjectNode value) {
        return value.isEmpty() ? this : with(name, value);
    }

    public Node withUnlessEmpty(String name, String text) {
        return text.isEmpty() ? this : with(name, text);
    }

    public Node withUnlessEmpty(String name, Optional<?> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    public <T> Node with(String name, Collection<T> elements, Function<T, JsonNode> element) {
        return with(name, list(elements.stream().map(element)));
    }

    public <T> Node withUnlessEmpty(String name, Collection<T> elements, Function<T, JsonNode> element) {
        return elements.isEmpty() ? this : with(name, elements, element);
    }

    /** A set has no order of its own, so its keys are sorted. */
    public Node withSorted(String name, Collection<?> keys) {
        return with(name, list(keys.stream().map(Object::toString).sorted().map(NODES::stringNode)));
    }

    public ObjectNode done() {
        return object;
    }

    public static JsonNode number(double value) {
        boolean isWhole = value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
        boolean isMinusZero = value == 0 && 1 / value < 0;
        return isWhole && !isMinusZero ? NODES.numberNode((long) value) : NODES.numberNode(value);
    }

    public static JsonNode whole(long value) {
        return NODES.numberNode(value);
    }

    public static ArrayNode numbers(double... values) {
        var array = NODES.arrayNode();
        for (double value : values) array.add(number(value));
        return array;
    }

    private static ArrayNode list(Stream<? extends JsonNode> elements) {
        var array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }
}
