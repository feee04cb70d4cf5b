package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the default model tells people, seen as a whole. The personas stand in {@code personas.json} beside this class. */
class DefaultModelOutcomesTest {

    private static final DecisionModel MODEL = DefaultModel.load();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** One person; {@code expected} is the key of a path, {@code too-close} or {@code none-fits}. */
    record Persona(String who, String expected, AnswerSheet answers) {
        @Override
        public String toString() {
            return who;
        }
    }

    static Stream<Persona> personas() {
        try (var stream = DefaultModelOutcomesTest.class.getResourceAsStream("personas.json")) {
            var root = JsonMapper.shared().readTree(stream);
            return StreamSupport.stream(root.get("personas").spliterator(), false)
                    .map(persona -> persona(root.get("everybody"), persona));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Persona persona(JsonNode everybody, JsonNode persona) {
        var answers = (ObjectNode) everybody.deepCopy();
        answers.setAll((ObjectNode) persona.get("answers"));
        var sheet = Readings.value(AnswerDocument.readSheet("$", MODEL, answers));
        return new Persona(
                persona.get("who").stringValue(), persona.get("expected").stringValue(), sheet);
    }

    private static String told(AnswerSheet answers) {
        var questionnaire = Questionnaire.of(MODEL, answers);
        return switch (Decision.of(MODEL, questionnaire, TODAY).outcome()) {
            case Outcome.Recommended(var path, var share) -> path.key();
            case Outcome.TooClose(var first, var share, var contenders) -> "too-close";
            case Outcome.NoneFits() -> "none-fits";
            case Outcome.Incomplete(var missing) -> "incomplete: " + missing;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("personas")
    void showsAPersonWhatAGoodAdviserWould(Persona persona) {
        assertEquals(persona.expected(), told(persona.answers()));
    }

    @Test
    void showsManyPeopleManyThings() {
        var people = LongStream.range(0, 400)
                .mapToObj(DefaultModelOutcomesTest::somebody)
                .toList();
        var counts = people.stream()
                .map(DefaultModelOutcomesTest::told)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (var outcome : List.of("microtasks", "remote-job", "both", "too-close", "none-fits")) {
            double share = counts.getOrDefault(outcome, 0L) / (double) people.size();
            assertTrue(share >= 0.03 && share <= 0.7, () -> outcome + " has share " + share + " of " + counts);
        }
        assertEquals(
                people.size(),
                counts.values().stream().mapToLong(count -> count).sum());
        assertTrue(counts.keySet().stream().noneMatch(outcome -> outcome.startsWith("incomplete")), counts.toString());
    }

    /** Random answers, of which half are those of people who have what employers ask for, and time. */
    private static AnswerSheet somebody(long seed) {
        var random = new SplittableRandom(seed);
        var answers = RandomAnswers.complete(MODEL, seed)
                .with(new QuestionId("needs-health-cover"), new Answer.Agreed(false));
        var amount = new Answer.Amount(50 * random.nextInt(1, 25));
        answers = answers.with(new QuestionId("needed-income"), random.nextInt(3) == 0 ? amount : new Answer.Skipped());
        return random.nextBoolean() ? answers : wellPlaced(answers, random);
    }

    private static AnswerSheet wellPlaced(AnswerSheet answers, SplittableRandom random) {
        var region =
                List.of("north-america", "western-europe", "eastern-europe").get(random.nextInt(3));
        var field = List.of("software-data", "support-sales", "office").get(random.nextInt(3));
        return chosen(
                answers,
                "region=" + region,
                "field=" + field,
                "weekly-hours=over-35",
                "first-income-by=no-hurry",
                "equipment=computer-good",
                "english=fluent",
                "experience=over-5",
                "working-times=daytime");
    }

    private static AnswerSheet chosen(AnswerSheet answers, String... choices) {
        for (var choice : choices) {
            var parts = choice.split("=");
            answers = answers.with(new QuestionId(parts[0]), new Answer.Chosen(new OptionId(parts[1])));
        }
        return answers;
    }
}
