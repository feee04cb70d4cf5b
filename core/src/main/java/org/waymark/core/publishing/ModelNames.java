package org.waymark.core.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.document.Characters;
import tools.jackson.databind.JsonNode;

/** What people call the entries of a model's lists, in the default language of the model. */
final class ModelNames {

    /** Where an entry may hold its name. */
    private static final List<String> NAMED_BY = List.of("name", "text", "label", "title");

    private static final int LONGEST_NAME = 80;

    private final String locale;
    private final Map<String, String> alternatives = new HashMap<>();
    private final Map<String, String> criteria = new HashMap<>();

    private ModelNames(String locale) {
        this.locale = locale;
    }

    /** The names of both models; of what is in both, that of {@code after}. */
    static ModelNames of(JsonNode before, JsonNode after) {
        var names = new ModelNames(after.path("default-locale").asString("en"));
        for (var model : List.of(before, after)) {
            model.path("alternatives").forEach(each -> names.alternatives.put(key(each), names.of(each)));
            model.path("criteria").forEach(each -> names.criteria.put(key(each), names.of(each)));
        }
        return names;
    }

    private static String key(JsonNode entry) {
        return entry.path("key").asString("");
    }

    /** Its name or its first words; else its key; else what it is about. */
    String of(JsonNode entry) {
        return NAMED_BY.stream()
                .flatMap(field -> text(entry.path(field)).stream())
                .findFirst()
                .or(() -> Optional.of(key(entry)).filter(key -> !key.isEmpty()))
                .orElseGet(() -> about(entry));
    }

    private Optional<String> text(JsonNode node) {
        var text = node.isObject() ? node.path(locale).asString("") : node.asString("");
        return text.isEmpty() ? Optional.empty() : Optional.of(Characters.cut(text, LONGEST_NAME));
    }

    private String about(JsonNode entry) {
        if (entry.path("when").isArray()) return String.join(" · ", ListEntries.answers(entry));
        var parts = new ArrayList<String>();
        Stream.of("alternative", "criterion", "of", "parameter", "question")
                .map(field -> named(field, entry.path(field).asString("")))
                .filter(name -> !name.isEmpty())
                .forEach(parts::add);
        return String.join(" · ", parts);
    }

    private String named(String field, String key) {
        return switch (field) {
            case "alternative" -> alternatives.getOrDefault(key, key);
            case "criterion", "of" -> criteria.getOrDefault(key, key);
            default -> key;
        };
    }
}
