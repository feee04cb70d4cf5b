package org.waymark.acceptance.rest;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A person who answers what the published model asks, knowing nothing of it but what the API tells. */
public record Answering(JsonNode model) {

    public Stream<JsonNode> questions() {
        return model.path("sections")
                .valueStream()
                .flatMap(section -> section.path("questions").valueStream());
    }

    public Optional<JsonNode> question(String key) {
        return questions()
                .filter(question -> question.path("key").asString().equals(key))
                .findFirst();
    }

    /** An answer that fits, as JSON. */
    public String answerTo(JsonNode question, RandomGenerator chance) {
        return switch (question.path("kind").asString()) {
            case "importance" -> Integer.toString(chance.nextInt(1, 6));
            case "yes-no" -> Boolean.toString(chance.nextBoolean());
            case "single" ->
                quoted(question.path("options")
                        .get(chance.nextInt(question.path("options").size())));
            case "multiple" ->
                chance.nextBoolean()
                        ? "[]"
                        : "[%s]".formatted(quoted(question.path("options").get(0)));
            case "number" -> number(question.path("range"), chance);
            default -> throw new IllegalArgumentException("no known kind of question: " + question);
        };
    }

    private static String quoted(JsonNode option) {
        return '"' + option.path("key").asString() + '"';
    }

    private static String number(JsonNode range, RandomGenerator chance) {
        double min = range.path("min").asDouble();
        double step = range.path("step").asDouble();
        int steps = (int) Math.floor((range.path("max").asDouble() - min) / step);
        double value = min + step * chance.nextInt(steps + 1);
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
