package org.waymark.admin.changes;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.waymark.core.publishing.Change;
import tools.jackson.databind.JsonNode;

/** Words a change. */
public final class ChangeWords {

    /** Gives the text of a key, filled with the arguments. */
    @FunctionalInterface
    public interface Texts {
        String say(String key, Object... arguments);
    }

    private final Texts texts;

    public ChangeWords(Texts texts) {
        this.texts = texts;
    }

    /** {@code Pay level: base weight}; empty for a text of an earlier program, which says so itself. */
    public String subject(Change change) {
        var thing = String.join(" › ", change.things());
        var field = Arrays.stream(change.field().split("\\."))
                .filter(key -> !key.isEmpty())
                .map(this::field)
                .collect(joining(" "));
        if (thing.isEmpty() || field.isEmpty()) return thing + field;
        return texts.say("changes.subject", thing, field);
    }

    /** The texts of keys with a hyphen stand under an underscore: ICU knows no other. What has no text speaks for itself. */
    private String field(String key) {
        return texts.say("changes.field", key.replace('-', '_'), key);
    }

    /** {@code 0.14 → 0.2}, {@code 0.2 (new)} or {@code 0.14 (removed)}. */
    public String values(Change change) {
        var before = change.before().map(this::value);
        var after = change.after().map(this::value);
        if (before.isEmpty()) {
            return after.map(value -> texts.say("changes.new", value)).orElse("");
        }
        return after.map(value -> texts.say("changes.from-to", before.get(), value))
                .orElseGet(() -> texts.say("changes.removed", before.get()));
    }

    private String value(JsonNode value) {
        if (value.isBoolean()) return texts.say(value.asBoolean() ? "changes.yes" : "changes.no");
        if (value.isArray()) return list(value);
        if (value.isObject()) return object(value);
        return value.asString();
    }

    /** Points of a value function in brackets, all else with commas. */
    private String list(JsonNode list) {
        if (list.isEmpty()) return texts.say("changes.nothing");
        return list.valueStream()
                .map(entry -> entry.isArray() ? "(" + list(entry) + ")" : value(entry))
                .collect(joining(", "));
    }

    private String object(JsonNode object) {
        if (object.isEmpty()) return texts.say("changes.nothing");
        return object.properties().stream()
                .map(entry -> field(entry.getKey()) + " " + value(entry.getValue()))
                .collect(joining(", "));
    }
}
