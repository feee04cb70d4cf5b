package org.waymark.acceptance.journey;

import java.net.URI;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.waymark.acceptance.rest.Answering;
import org.waymark.acceptance.rest.Api;
import tools.jackson.databind.JsonNode;

/** Assessments as the store holds them: begun, answered and read over REST, without a browser. */
record StoredAssessments(Api api) implements AutoCloseable {
    private static final String ASSESSMENTS = "api/v1/assessments";

    static StoredAssessments on(URI server) {
        return new StoredAssessments(Api.of(server));
    }

    Answering model() {
        return new Answering(api.get("api/v1/model").expect(200).json());
    }

    /**
     * Begins an assessment and answers its first questions.
     *
     * @return its link, relative to the site
     */
    String begunWith(int answered) {
        var token = api.post(ASSESSMENTS).expect(201).json().path("token").asString();
        var model = model();
        var chance = new SplittableRandom(20261126);
        model.questions()
                .limit(answered)
                .forEach(question -> api.put(
                                "%s/%s/answers/%s".formatted(ASSESSMENTS, token, key(question)),
                                "{\"value\": %s}".formatted(model.answerTo(question, chance)))
                        .expect(200));
        return "a/" + token;
    }

    /** With answers to all questions before this one. */
    String begunUntil(String question) {
        var before = model().questions().map(StoredAssessments::key).takeWhile(key -> !key.equals(question));
        return begunWith(Math.toIntExact(before.count()));
    }

    String begunWithAll() {
        return begunWith(Math.toIntExact(model().questions().count()));
    }

    String finished() {
        var link = begunWithAll();
        api.post(path(link) + "/completion").expect(200);
        return link;
    }

    String deleted() {
        var link = begunWithAll();
        api.delete(path(link)).expect(204);
        return link;
    }

    /** The question that is asked next. */
    String next(String link) {
        return api.get(path(link)).expect(200).json().path("next").asString();
    }

    /** As the page of the question shows it: keys in order and with commas, or the number. */
    String answer(String link, String question) {
        var value = api.get(path(link)).expect(200).json().path("answers").path(question);
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).sorted().collect(Collectors.joining(","));
        }
        if (value.has("prefers")) return value.path("prefers").asString();
        if (value.has("order")) {
            return value.path("order")
                    .valueStream()
                    .flatMap(JsonNode::valueStream)
                    .map(JsonNode::asString)
                    .sorted()
                    .collect(Collectors.joining(","));
        }
        if (value.isBoolean()) return value.asBoolean() ? "yes" : "no";
        return value.asString();
    }

    /** The criteria of a ranking in their order, each of which stands alone. */
    List<String> order(String link, String question) {
        var value = api.get(path(link)).expect(200).json().path("answers").path(question);
        return value.path("order")
                .valueStream()
                .map(group -> group.path(0).asString())
                .toList();
    }

    int status(String link) {
        return api.get(path(link)).status();
    }

    static String key(JsonNode question) {
        return question.path("key").asString();
    }

    private static String path(String link) {
        return ASSESSMENTS + link.substring(1);
    }

    @Override
    public void close() {
        api.close();
    }
}
