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
     * @param told as it stands in the document; empty if it is not there
     * @param again as computed now; empty if there is no such figure now
     */
    record Difference(String path, String told, String again) {}

    /** @param path of the two in their document, as a JSON path */
    public static Verification between(String path, JsonNode told, JsonNode again) {
        var differences = new ArrayList<Difference>();
        compare(path, told, again, differences);
        return differences.isEmpty() ? new Identical() : new Differs(differences);
    }

    private static void compare(String path, JsonNode told, JsonNode again, List<Difference> into) {
        if (told.isObject() && again.isObject()) {
            var names = new LinkedHashSet<>(again.propertyNames());
            names.addAll(told.propertyNames());
            for (var name : names) compare(path + "." + name, told.path(name), again.path(name), into);
        } else if (told.isArray() && again.isArray()) {
            for (int i = 0; i < Math.max(told.size(), again.size()); i++) {
                compare(path + "[" + i + "]", told.path(i), again.path(i), into);
            }
        } else if (!isSame(told, again)) {
            into.add(new Difference(path, text(told), text(again)));
        }
    }

    /** 1, 1.0 and 1e0 are the same number; one digit more or another sign of 0 is another. */
    private static boolean isSame(JsonNode told, JsonNode again) {
        if (!told.isNumber() || !again.isNumber()) return told.equals(again);
        return isMinusZero(told) == isMinusZero(again) && told.decimalValue().compareTo(again.decimalValue()) == 0;
    }

    private static boolean isMinusZero(JsonNode number) {
        return number.isDouble() && Double.doubleToRawLongBits(number.doubleValue()) == Long.MIN_VALUE;
    }

    private static String text(JsonNode node) {
        return node instanceof MissingNode ? "" : node.toString();
    }
}
