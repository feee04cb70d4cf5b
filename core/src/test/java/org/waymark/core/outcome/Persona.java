package org.waymark.core.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person, and what a careful adviser would say under the default model.
 *
 * @param expected the key of a path, {@code too-close} or {@code none-fits}
 * @param acceptable what else an adviser would not regret
 */
record Persona(String who, String expected, List<String> acceptable, AnswerSheet answers) {

    static final DecisionModel MODEL = DefaultModel.load();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Those of a file beside this class, which differ from {@code everybody} in it. */
    static Stream<Persona> in(String file) {
        try (var stream = Persona.class.getResourceAsStream(file)) {
            var root = JsonMapper.shared().readTree(stream);
            return StreamSupport.stream(root.get("personas").spliterator(), false)
                    .map(persona -> of(root.get("everybody"), persona));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Persona of(JsonNode everybody, JsonNode persona) {
        var answers = (ObjectNode) everybody.deepCopy();
        answers.setAll((ObjectNode) persona.get("answers"));
        return new Persona(
                persona.get("who").stringValue(),
                persona.get("expected").stringValue(),
                StreamSupport.stream(persona.path("acceptable").spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList(),
                Readings.value(AnswerDocument.readSheet("$", MODEL, answers)));
    }

    /** What the default model tells whoever answers so, in the words of {@code expected}. */
    static String told(AnswerSheet answers) {
        var questionnaire = Questionnaire.of(MODEL, answers);
        return switch (Decision.of(MODEL, questionnaire, TODAY).outcome()) {
            case Outcome.Recommended(var path, var share) -> path.key();
            case Outcome.TooClose(var first, var share, var contenders) -> "too-close";
            case Outcome.NoneFits() -> "none-fits";
            case Outcome.Incomplete(var missing) -> "incomplete: " + missing;
        };
    }

    String told() {
        return told(answers);
    }

    @Override
    public String toString() {
        return who;
    }
}
