package org.waymark.core.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Lays documents out for reading and comparing. Lines end with a line feed on every system. */
public final class DocumentLayout {

    private static final int COLUMNS = 120;
    private static final int INDENT = 2;

    private static final ObjectWriter ON_ONE_LINE = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayElementSpacing(Spacing.AFTER)
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(FixedSpaceIndenter.instance())
                    .withArrayIndenter(NopIndenter.instance()));

    private static final DefaultIndenter LINES = new DefaultIndenter(" ".repeat(INDENT), "\n");
    private static final ObjectWriter ON_LINES_OF_THEIR_OWN = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private DocumentLayout() {}

    /** A line for each field and each element. */
    public static String onLines(JsonNode root) {
        return ON_LINES_OF_THEIR_OWN.writeValueAsString(root) + "\n";
    }

    /**
     * What fits on a line of 120 columns stands on one line, all else on a line for each field or element, two columns
     * further in.
     */
    public static String compact(JsonNode root) {
        var text = new StringBuilder();
        append(text, root, 0, 0);
        return text.append('\n').toString();
    }

    /** @param before columns that the line already holds, indentation included */
    private static void append(StringBuilder text, JsonNode node, int indent, int before) {
        var oneLine = ON_ONE_LINE.writeValueAsString(node);
        boolean isLeaf = !node.isContainer() || node.isEmpty();
        if (isLeaf || before + oneLine.length() + 1 <= COLUMNS) {
            text.append(oneLine);
            return;
        }
        text.append(node.isObject() ? '{' : '[').append('\n');
        int last = node.size() - 1;
        int i = 0;
        for (var part : parts(node)) {
            text.repeat(' ', indent + INDENT).append(part.label());
            append(
                    text,
                    part.node(),
                    indent + INDENT,
                    indent + INDENT + part.label().length());
            text.append(i++ == last ? "\n" : ",\n");
        }
        text.repeat(' ', indent).append(node.isObject() ? '}' : ']');
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
