package org.waymark.core.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A spot in a document that is being read. What it cannot read it adds to the findings and answers with nothing, so that
 * reading goes on and all findings come at once.
 */
public record Place(JsonNode node, String path, List<Finding> findings) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w-]{1,100}");
    private static final int LONGEST_STEP = 60;
    private static final int LONGEST_SHOWN = 60;

    public Place at(String name, JsonNode child) {
        return new Place(child, path + step(name), findings);
    }

    /** One step of a JSON path. A name that is no plain word may hold anything, and is cut if it is long. */
    public static String step(String name) {
        return PLAIN_NAME.matcher(name).matches() ? "." + name : "['" + Characters.cut(name, LONGEST_STEP) + "']";
    }

    public Place at(int index) {
        return new Place(node.get(index), path + "[" + index + "]", findings);
    }

    public <T> Optional<T> found(FindingCode code, Object... arguments) {
        findings.add(Finding.error(path, code, arguments));
        return Optional.empty();
    }

    /** A finding whose first argument is what stands here, cut if it is long. */
    private <T> Optional<T> foundHere(FindingCode code, Object... more) {
        return found(code, Stream.concat(Stream.of(shown()), Stream.of(more)).toArray());
    }

    private String shown() {
        return Characters.cut(node.toString(), LONGEST_SHOWN);
    }

    public Optional<String> text() {
        if (!node.isString()) return foundHere(JsonFinding.NOT_A_TEXT);
        var text = node.stringValue();
        return Characters.areStorable(text) ? Optional.of(text) : foundHere(JsonFinding.NOT_STORABLE);
    }

    public Optional<Double> number() {
        if (!node.isNumber()) return foundHere(JsonFinding.NOT_A_NUMBER);
        var number = JsonNumbers.finite(node);
        return number.isPresent() ? number : foundHere(JsonFinding.NOT_FINITE, Double.MAX_VALUE);
    }

    /** A whole number from {@code least} to {@code most}, however it is written: 1000, 1000.0 or 1e3. */
    public Optional<Long> whole(long least, long most) {
        var number = JsonNumbers.whole(node).filter(whole -> whole >= least && whole <= most);
        return number.isPresent() ? number : foundHere(JsonFinding.NOT_WHOLE, least, most);
    }

    public Optional<Boolean> truth() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : foundHere(JsonFinding.NOT_TRUE_OR_FALSE);
    }

    /** All elements, or nothing if one of them cannot be read. */
    public <T> Optional<List<T>> list(Function<Place, Optional<T>> element) {
        if (!node.isArray()) return foundHere(JsonFinding.NOT_A_LIST);
        var read = new ArrayList<T>();
        for (int i = 0; i < node.size(); i++) element.apply(at(i)).ifPresent(read::add);
        return read.size() == node.size() ? Optional.of(read) : Optional.empty();
    }

    /** The same, of which none may stand there twice; in their order. */
    public <T> Optional<Set<T>> set(Function<Place, Optional<T>> element) {
        return list(element).map(all -> {
            var once = new LinkedHashSet<T>();
            for (int i = 0; i < all.size(); i++) {
                if (!once.add(all.get(i))) at(i).found(JsonFinding.TWICE_IN_LIST, all.get(i));
            }
            return once;
        });
    }

    /** What the fields of the object here make together. */
    public <T> Optional<T> object(Function<Fields, Optional<T>> reader) {
        if (node.isMissingNode()) return found(JsonFinding.OBJECT_MISSING);
        return node.isObject() ? reader.apply(new Fields(this)) : foundHere(JsonFinding.NOT_AN_OBJECT);
    }

    /** A text with a form of its own, such as a date; {@code otherForm} is found, with the text, if it has another. */
    public <T> Optional<T> parsed(FindingCode otherForm, Function<String, T> parse) {
        return text().flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (RuntimeException notThatForm) {
                return foundHere(otherForm);
            }
        });
    }
}
