package org.waymark.core.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Lays a document out for reading and comparing: what fits on a line of 120 columns stands on one line, all else on a
 * line for each field or element, two columns further in. Lines end with a line feed on every system.
 */
public final class DocumentLayout {

    private static final int COLUMNS = 120;

    private DocumentLayout() {}

    public static String layOut(JsonNode root) {
        var text = new StringBuilder();
        append(text, root, 0, 0);
        return text.append('\n').toString();
    }

    /** @param before columns that the line already holds, indentation included */
    private static void append(StringBuilder text, JsonNode node, int indent, int before) {
        var oneLine = onOneLine(node);
        boolean isLeaf = !node.isContainer() || node.isEmpty();
        if (isLeaf || before + oneLine.length() + 1 <= COLUMNS) {
            text.append(oneLine);
            return;
        }
        text.append(node.isObject() ? '{' : '[').append('\n');
        int last = node.size() - 1;
        int i = 0;
        for (var part : parts(node)) {
            text.repeat(' ', indent + 2).append(part.label());
            append(text, part.node(), indent + 2, indent + 2 + part.label().length());
            text.append(i++ == last ? "\n" : ",\n");
        }
        text.repeat(' ', indent).append(node.isObject() ? '}' : ']');
    }

    private static String onOneLine(JsonNode node) {
        if (!node.isContainer()) return node.toString();
        if (node.isEmpty()) return node.isObject() ? "{}" : "[]";
        var parts = parts(node).stream()
                .map(part -> part.label() + onOneLine(part.node()))
                .toList();
        return node.isObject() ? "{ " + String.join(", ", parts) + " }" : "[" + String.join(", ", parts) + "]";
    }

    /** A field with its name, or an element without one. */
    private record Part(String label, JsonNode node) {}

    private static List<Part> parts(JsonNode node) {
        var parts = new ArrayList<Part>();
        if (node.isObject()) {
            node.properties().forEach(field -> parts.add(new Part(quoted(field.getKey()) + ": ", field.getValue())));
        } else {
            node.forEach(element -> parts.add(new Part("", element)));
        }
        return parts;
    }

    private static String quoted(String name) {
        return StringNode.valueOf(name).toString();
    }
}
