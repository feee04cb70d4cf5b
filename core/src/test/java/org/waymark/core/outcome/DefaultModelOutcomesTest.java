package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.QuestionId;
import org.waymark.core.testing.Choices;
import org.waymark.core.testing.RandomAnswers;

/** What the default model tells people, seen as a whole. The personas stand in {@code personas.json} beside this class. */
class DefaultModelOutcomesTest {

    static Stream<Persona> personas() {
        return Persona.in("personas.json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("personas")
    void showsAPersonWhatAGoodAdviserWould(Persona persona) {
        assertEquals(persona.expected(), persona.told());
    }

    @Test
    void showsManyPeopleManyThings() {
        var people = LongStream.range(0, 400)
                .mapToObj(DefaultModelOutcomesTest::somebody)
                .toList();
        var counts = people.stream()
                .map(answers -> Persona.told(answers))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (var outcome : List.of("microtasks", "remote-job", "both", "too-close", "none-fits")) {
            double share = counts.getOrDefault(outcome, 0L) / (double) people.size();
            assertTrue(share >= 0.01 && share <= 0.7, () -> outcome + " has share " + share + " of " + counts);
        }
        assertEquals(
                people.size(),
                counts.values().stream().mapToLong(count -> count).sum());
        assertTrue(counts.keySet().stream().noneMatch(outcome -> outcome.startsWith("incomplete")), counts.toString());
    }

    /** Random answers and preferences, of which half are those of people who have what employers ask for, and time. */
    private static AnswerSheet somebody(long seed) {
        var random = new SplittableRandom(seed);
        var answers = RandomAnswers.complete(Persona.MODEL, seed)
                .with(new QuestionId("needs-health-cover"), new Answer.Agreed(false));
        var amount = new Answer.Amount(50 * random.nextInt(1, 25));
        answers = answers.with(new QuestionId("needed-income"), random.nextInt(3) == 0 ? amount : new Answer.Skipped());
        return random.nextBoolean() ? answers : wellPlaced(answers, random);
    }

    private static AnswerSheet wellPlaced(AnswerSheet answers, SplittableRandom random) {
        var region =
                List.of("north-america", "western-europe", "eastern-europe").get(random.nextInt(3));
        var field = List.of("software-data", "support-sales", "office").get(random.nextInt(3));
        return Choices.in(
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
}
