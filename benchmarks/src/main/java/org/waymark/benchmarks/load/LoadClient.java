package org.waymark.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes assessments through the REST API. For many threads.
 *
 * @param api address of the API, with a slash at the end
 * @param model the one that the server has published
 * @param unexpected how often the server answered with another status than that of success, by status
 */
record LoadClient(HttpClient http, URI api, DecisionModel model, Map<Integer, Integer> unexpected)
        implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static LoadClient of(URI server, DecisionModel model) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        return new LoadClient(http, server.resolve("/api/v1/"), model, new TreeMap<>());
    }

    /** @return the address of a new assessment, with a slash at the end */
    URI begin() {
        var location = send("POST", api.resolve("assessments"), BodyPublishers.noBody())
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(
                        "The server lets nobody begin. Maybe raise WAYMARK_LIMITS_BEGINS_PER_MINUTE."));
        return api.resolve(URI.create(location).getPath() + "/");
    }

    /**
     * Answers one question as somebody does who has these answers; leaves out a preference.
     *
     * @return the question that the server would ask next; empty once enough is known
     */
    Optional<Question> answer(URI assessment, Question question, AnswerSheet answers) {
        var answer = answers.to(question.id()).orElseGet(Answer.Skipped::new);
        var reply = send(
                "PUT",
                assessment.resolve("answers/" + question.id()),
                BodyPublishers.ofString("{\"value\":%s}".formatted(AnswerDocument.write(answer))));
        return JsonMapper.shared().readTree(reply.body()).path("next").asStringOpt().stream()
                .flatMap(key -> model.question(new QuestionId(key)).stream())
                .findFirst();
    }

    /** Begins an assessment and answers what is asked. */
    URI answered(AnswerSheet answers) {
        var assessment = begin();
        var next = model.questions().findFirst();
        while (next.isPresent()) next = answer(assessment, next.get(), answers);
        return assessment;
    }

    /** Finishes an assessment, of which the result is to be read later. */
    HttpResponse<byte[]> complete(URI assessment) {
        return send("POST", assessment.resolve("completion"), BodyPublishers.noBody(), "Prefer", "return=minimal");
    }

    /** Reads the result of one that is finished. */
    HttpResponse<byte[]> result(URI assessment) {
        return send("GET", assessment.resolve("outcome"), BodyPublishers.noBody());
    }

    /** @param headers name and value in turn */
    private HttpResponse<byte[]> send(String method, URI address, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body);
        if (headers.length > 0) request.headers(headers);
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) note(response);
            return response;
        } catch (IOException unanswered) {
            throw new IllegalStateException("No answer to %s %s".formatted(method, address), unanswered);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Counts it, and shows the first one of its status. */
    private void note(HttpResponse<byte[]> response) {
        synchronized (unexpected) {
            if (unexpected.merge(response.statusCode(), 1, Integer::sum) == 1) {
                System.out.println(new String(response.body(), StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
