package org.waymark.core.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerFit;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.RandomModels;

class PlausiblePeopleTest {

    private static final DecisionModel MODEL = DefaultModel.load();
    private static final PlausiblePeople PEOPLE = new PlausiblePeople(20261126);

    static Stream<DecisionModel> models() {
        return Stream.concat(
                Stream.of(MODEL, Bicycles.model()), LongStream.range(0, 20).mapToObj(RandomModels::of));
    }

    private static List<AnswerSheet> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> PEOPLE.answers(MODEL, number))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void answerAllThatIsAskedOfThemAndNothingElse(DecisionModel model) {
        for (int number = 0; number < 50; number++) {
            var sheet = PEOPLE.answers(model, number);

            var questionnaire = Questionnaire.of(model, sheet);
            assertEquals(List.of(), questionnaire.missing());
            assertEquals(
                    questionnaire.questions().stream()
                            .map(question -> question.id())
                            .collect(Collectors.toSet()),
                    sheet.byQuestion().keySet());
            sheet.byQuestion()
                    .forEach((id, answer) -> assertEquals(
                            List.of(), AnswerFit.check(model, model.question(id).orElseThrow(), answer)));
        }
    }

    @Test
    void areTheSameInAnyOrderOnAnyThreads() {
        var together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(number -> PEOPLE.answers(MODEL, number))
                .toList();

        assertEquals(people(200), together);
    }

    @Test
    void areOthersUnderAnotherSeed() {
        assertNotEquals(PEOPLE.answers(MODEL, 3), new PlausiblePeople(20261127).answers(MODEL, 3));
        assertNotEquals(PEOPLE.answers(MODEL, 3), PEOPLE.answers(MODEL, 4));
    }

    @Test
    void answerAQuestionAlikeWhateverElseIsAsked() {
        var sections = MODEL.sections();
        var shorter = new DecisionModel(
                MODEL.name(),
                MODEL.defaultLocale(),
                MODEL.alternatives(),
                MODEL.criteria(),
                MODEL.performances(),
                MODEL.evidence(),
                MODEL.parameters(),
                sections.subList(0, sections.size() - 1),
                MODEL.resources(),
                MODEL.income(),
                MODEL.settings());

        for (int number = 0; number < 50; number++) {
            var whole = PEOPLE.answers(MODEL, number);
            PEOPLE.answers(shorter, number)
                    .byQuestion()
                    .forEach((question, answer) ->
                            assertEquals(answer, whole.to(question).orElseThrow()));
        }
    }

    @Test
    void chooseEveryOptionNowAndThen() {
        var people = people(2_000);
        MODEL.questions()
                .filter(question -> question.kind() instanceof QuestionKind.Single)
                .forEach(question -> {
                    var chosen = people.stream()
                            .flatMap(sheet -> sheet.to(question.id()).stream())
                            .filter(Answer.Chosen.class::isInstance)
                            .map(answer -> ((Answer.Chosen) answer).option())
                            .collect(Collectors.toSet());
                    var all = ((QuestionKind.Single) question.kind())
                            .options().stream().map(option -> option.id()).collect(Collectors.toSet());
                    assertEquals(all, chosen, question.id().key());
                });
    }

    /** What hangs together in life does so here; without traits every ratio would be 1, within 0.15 at this many people. */
    @Nested
    class HangTogether {

        private final List<AnswerSheet> all = people(4_000);

        @Test
        void inPoorRegionsFewHaveSavings() {
            assertOftener("savings", "under-1", said("region", "africa-middle-east"), said("region", "north-america"));
        }

        @Test
        void theOldAreExperiencedAndSave() {
            assertOftener("savings", "over-6", said("experience", "over-5"), said("experience", "none"));
        }

        @Test
        void whoHasNoSavingsNeedsMoneySoon() {
            assertOftener("first-income-by", "2-weeks", said("savings", "under-1"), said("savings", "over-6"));
        }

        @Test
        void whoSpeaksLittleEnglishRarelyWritesSoftware() {
            assertOftener("field", "software-data", said("english", "fluent"), said("english", "basic"));
        }

        @Test
        void whoHasChildrenHasFewerHours() {
            Predicate<AnswerSheet> children = sheet -> sheet.to(new QuestionId("commitments"))
                    .filter(answer -> ((Answer.ChosenAll) answer).options().contains(new OptionId("dependants")))
                    .isPresent();
            assertOftener("weekly-hours", "up-to-10", children, children.negate());
        }

        private void assertOftener(
                String question, String option, Predicate<AnswerSheet> those, Predicate<AnswerSheet> thanThese) {
            double often = share(question, option, those);
            double rarely = share(question, option, thanThese);
            assertTrue(often > 1.25 * rarely, "%s is said by %s and by %s".formatted(option, often, rarely));
        }

        private double share(String question, String option, Predicate<AnswerSheet> among) {
            var those = all.stream().filter(among).toList();
            return (double) those.stream().filter(said(question, option)).count() / those.size();
        }

        private static Predicate<AnswerSheet> said(String question, String option) {
            return sheet ->
                    sheet.to(new QuestionId(question)).equals(Optional.of(new Answer.Chosen(new OptionId(option))));
        }
    }
}
