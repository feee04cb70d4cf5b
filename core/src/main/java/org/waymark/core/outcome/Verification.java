package org.waymark.core.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What came of computing a result again. */
public sealed interface Verification {

    /** Every figure is the same number, to the last digit that was printed and the sign of a zero. */
    record Identical() implements Verification {}

    /** These are not. */
    record Differs(List<Difference> differences) implements Verification {
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One figure that is not the same.
     *
     * @param path into the evaluation, as a JSON path
     * @param recorded as it stands in the document; empty if it is not there
     * @param recomputed as computed now; empty if there is no such figure now
     */
    record Difference(String path, String recorded, String recomputed) {}

    /** @param path of the two in their document, as a JSON path */
    public static Verification between(String path, JsonNode recorded, JsonNode recomputed) {
        var differences = new ArrayList<Difference>();
        compare(path, recorded, recomputed, differences);
        return differences.isEmpty() ? new Identical() : new Differs(differences);
    }

    private static void compare(String path, JsonNode recorded, JsonNode recomputed, List<Difference> into) {
        if (recorded.isObject() && recomputed.isObject()) {
            var names = new LinkedHashSet<>(recomputed.propertyNames());
            names.addAll(recorded.propertyNames());
            for (var name : names) compare(path + "." + name, recorded.path(name), recomputed.path(name), into);
        } else if (recorded.isArray() && recomputed.isArray()) {
            for (int i = 0; i < Math.max(recorded.size(), recomputed.size()); i++) {
                compare(path + "[" + i + "]", recorded.path(i), recomputed.path(i), into);
            }
        } else if (!isSame(recorded, recomputed)) {
            into.add(new Difference(path, text(recorded), text(recomputed)));
        }
    }

    /** 1, 1.0 and 1e0 are the same number; one digit more or another sign of 0 is another. */
    private static boolean isSame(JsonNode recorded, JsonNode recomputed) {
        if (!recorded.isNumber() || !recomputed.isNumber()) return recorded.equals(recomputed);
        return isMinusZero(recorded) == isMinusZero(recomputed)
                && recorded.decimalValue().compareTo(recomputed.decimalValue()) == 0;
    }

    private static boolean isMinusZero(JsonNode number) {
        return number.isDouble() && Double.doubleToRawLongBits(number.doubleValue()) == Long.MIN_VALUE;
    }

    private static String text(JsonNode node) {
        return node instanceof MissingNode ? "" : node.toString();
    }
}
