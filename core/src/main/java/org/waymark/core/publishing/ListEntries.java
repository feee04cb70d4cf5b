package org.waymark.core.publishing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The entries of a list by what identifies them: their keys, else what they are about, else their place. */
record ListEntries(Map<String, JsonNode> byKey) {

    /** What an entry without a key is about: a performance, an effect. */
    private static final List<String> ABOUT =
            List.of("kind", "of", "alternative", "criterion", "parameter", "question");

    static ListEntries of(JsonNode list) {
        var entries = new LinkedHashMap<String, JsonNode>();
        for (var entry : list) {
            var key = key(entry);
            entries.put(key.isEmpty() || entries.containsKey(key) ? free(entries.keySet(), key) : key, entry);
        }
        return new ListEntries(entries);
    }

    private static String key(JsonNode entry) {
        var key = entry.path("key").asString("");
        if (!key.isEmpty()) return key;
        if (entry.path("when").isArray()) return String.join("/", answers(entry));
        return ABOUT.stream()
                .map(field -> entry.path(field).asString(""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** The answers for which a row of a table stands; a star for any. */
    static List<String> answers(JsonNode row) {
        return row.path("when")
                .valueStream()
                .map(answer -> answer.asString("*"))
                .toList();
    }

    private static String free(Set<String> taken, String key) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> key.isEmpty() ? number.toString() : key + "/" + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    JsonNode get(String key) {
        return byKey.getOrDefault(key, MissingNode.getInstance());
    }

    /** The keys of both, those of {@code other} that are new at the end. */
    Set<String> with(ListEntries other) {
        var all = new LinkedHashSet<>(keys());
        all.addAll(other.keys());
        return all;
    }
}
