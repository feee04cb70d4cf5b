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
            case "ranking" -> ranking(criterion(question, chance), criterion(question, chance));
            case "trade-off" -> {
                var first = criterion(question, chance);
                var second = criterion(question, chance);
                yield first.equals(second) ? "null" : preference(first, second);
            }
            default -> throw new IllegalArgumentException("no known kind of question: " + question);
        };
    }

    private static String criterion(JsonNode question, RandomGenerator chance) {
        var criteria = question.path("criteria");
        return criteria.get(chance.nextInt(criteria.size())).asString();
    }

    private String ranking(String first, String second) {
        return first.equals(second)
                ? "{\"order\":[[\"%s\"]],\"ranges\":{\"%s\":{%s}}}".formatted(first, first, scale(first))
                : "{\"order\":[[\"%s\"],[\"%s\"]],\"ranges\":{\"%s\":{%s},\"%s\":{%s}}}"
                        .formatted(first, second, first, scale(first), second, scale(second));
    }

    private String preference(String first, String second) {
        return "{\"first\":{\"criterion\":\"%s\",%s},\"second\":{\"criterion\":\"%s\",%s},\"prefers\":\"first\"}"
                .formatted(first, scale(first), second, scale(second));
    }

    /** From one end of it to the other. */
    private String scale(String criterion) {
        var told = model.path("criteria")
                .valueStream()
                .filter(one -> one.path("key").asString().equals(criterion))
                .findFirst()
                .orElseThrow();
        return "\"worse\":%s,\"better\":%s".formatted(told.path("worst"), told.path("best"));
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
