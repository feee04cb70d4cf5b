package org.waymark.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A spot in a document that is being read. What it cannot read it adds to the findings and answers with nothing, so that
 * reading goes on and all findings come at once.
 */
public record Place(JsonNode node, String path, List<Finding> findings) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w-]+");

    public Place at(String name, JsonNode child) {
        var step = PLAIN_NAME.matcher(name).matches() ? "." + name : "['" + name + "']";
        return new Place(child, path + step, findings);
    }

    public Place at(int index) {
        return new Place(node.get(index), path + "[" + index + "]", findings);
    }

    public <T> Optional<T> found(String problem, String wayOut) {
        findings.add(Finding.error(path, problem, wayOut));
        return Optional.empty();
    }

    public Optional<String> text() {
        if (!node.isString()) return mustBe("a text in quotes");
        var text = node.stringValue();
        return isStorable(text) ? Optional.of(text) : mustBe("a text without broken or invisible characters");
    }

    /** Whether a database takes it: no control characters but line breaks and tabs, and no half of a character pair. */
    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE
                        || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    public Optional<Double> number() {
        if (!node.isNumber()) return mustBe("a number");
        double number = node.doubleValue();
        return Double.isFinite(number) ? Optional.of(number) : mustBe("a number that a computer can hold");
    }

    public Optional<Long> whole() {
        return node.isIntegralNumber() && node.canConvertToLong()
                ? Optional.of(node.longValue())
                : mustBe("a whole number");
    }

    public Optional<Boolean> truth() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : mustBe("true or false");
    }

    /** All elements, or nothing if one of them cannot be read. */
    public <T> Optional<List<T>> list(Function<Place, Optional<T>> element) {
        if (!node.isArray()) return mustBe("a list in square brackets");
        var read = new ArrayList<T>();
        for (int i = 0; i < node.size(); i++) element.apply(at(i)).ifPresent(read::add);
        return read.size() == node.size() ? Optional.of(read) : Optional.empty();
    }

    /** What the fields of the object here make together. */
    public <T> Optional<T> object(Function<Fields, Optional<T>> reader) {
        return node.isObject() ? reader.apply(new Fields(this)) : mustBe("an object in curly brackets");
    }

    /** A text with a form of its own, such as a date; {@code form} says which: "a date such as 2026-11-22". */
    public <T> Optional<T> parsed(String form, Function<String, T> parse) {
        return text().flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (RuntimeException notThatForm) {
                return mustBe(form);
            }
        });
    }

    private <T> Optional<T> mustBe(String what) {
        var shown = node.toString();
        return found(
                "This is %s".formatted(shown.length() <= 60 ? shown : shown.substring(0, 60) + "…"),
                "Write %s.".formatted(what));
    }
}
