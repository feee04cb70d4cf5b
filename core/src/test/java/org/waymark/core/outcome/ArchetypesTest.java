package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
 * People from all regions, fields and money situations, with what a careful adviser would say and why: written down in
 * {@code archetypes.json} before they were first run.
 */
class ArchetypesTest {

    private static final DecisionModel MODEL = DefaultModel.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Of all archetypes, so many at least get the expected outcome itself. */
    private static final int EXACT = 25;

    record Archetype(String who, String expected, List<String> acceptable, AnswerSheet answers) {
        @Override
        public String toString() {
            return who;
        }
    }

    static Stream<Archetype> archetypes() {
        try (var stream = ArchetypesTest.class.getResourceAsStream("archetypes.json")) {
            var root = JsonMapper.shared().readTree(stream);
            return StreamSupport.stream(root.get("archetypes").spliterator(), false)
                    .map(archetype -> archetype(root.get("everybody"), archetype));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Archetype archetype(JsonNode everybody, JsonNode archetype) {
        var answers = (ObjectNode) everybody.deepCopy();
        answers.setAll((ObjectNode) archetype.get("answers"));
        return new Archetype(
                archetype.get("who").stringValue(),
                archetype.get("expected").stringValue(),
                StreamSupport.stream(archetype.get("acceptable").spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList(),
                Readings.value(AnswerDocument.readSheet("$", MODEL, answers)));
    }

    private static String told(Archetype archetype) {
        var questionnaire = Questionnaire.of(MODEL, archetype.answers());
        return switch (Decision.of(MODEL, questionnaire, TODAY).outcome()) {
            case Outcome.Recommended(var path, var share) -> path.key();
            case Outcome.TooClose(var first, var share, var contenders) -> "too-close";
            case Outcome.NoneFits() -> "none-fits";
            case Outcome.Incomplete(var missing) -> "incomplete: " + missing;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("archetypes")
    void areToldNothingThatAnAdviserWouldRegret(Archetype archetype) {
        var told = told(archetype);
        assertTrue(
                told.equals(archetype.expected()) || archetype.acceptable().contains(told),
                () -> "%s, but expected %s or %s".formatted(told, archetype.expected(), archetype.acceptable()));
    }

    @Test
    void areMostlyToldExactlyWhatAnAdviserWould() {
        long exact = archetypes()
                .filter(archetype -> told(archetype).equals(archetype.expected()))
                .count();
        assertTrue(exact >= EXACT, "exactly as expected: " + exact);
    }
}
