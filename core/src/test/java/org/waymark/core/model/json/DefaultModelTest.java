package org.waymark.core.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect;
import org.waymark.core.model.Evidence.Strength;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Resource;
import org.waymark.core.model.Resource.Status;
import org.waymark.core.numerics.Beta;
import org.waymark.core.numerics.BetaCounts;
import org.waymark.core.numerics.Discrete;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Gamma;
import org.waymark.core.numerics.LogNormal;
import org.waymark.core.numerics.LogitNormal;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.Pert;
import org.waymark.core.numerics.Samples;
import org.waymark.core.numerics.Student;
import org.waymark.core.numerics.Triangular;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.numerics.ValueFunction;

/** What the default model promises beyond what any model must hold. */
class DefaultModelTest {

    private static final DecisionModel MODEL = DefaultModel.load();

    private static String text(LocalizedText text) {
        return text.in(Locale.ENGLISH, MODEL.defaultLocale());
    }

    private static Resource resource(String key) {
        return MODEL.resources().stream()
                .filter(resource -> resource.id().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Choices {

        @Test
        void areTheTwoWaysOfWorkingAndBothCombined() {
            assertEquals(
                    List.of("microtasks", "remote-job", "both"),
                    MODEL.alternatives().stream().map(path -> path.id().key()).toList());
        }

        @Test
        void comeWithStepsForAWeekAMonthAndThreeMonths() {
            for (var path : MODEL.alternatives()) {
                assertEquals(
                        List.of("This week", "This month", "In three months"),
                        path.steps().stream().map(step -> text(step.when())).toList());
            }
        }

        @Test
        void areJudgedOnTwelveCriteriaOrMoreAndNotAllInAStraightLine() {
            assertTrue(MODEL.criteria().size() >= 12);
            var bent = MODEL.criteria().stream()
                    .filter(criterion -> !criterion.value().equals(ValueFunction.linear(criterion.scale())))
                    .count();
            assertTrue(bent >= 6, "bent: " + bent);
        }

        @Test
        void haveBaseWeightsThatReadAsShares() {
            assertEquals(
                    1,
                    MODEL.criteria().stream().mapToDouble(Criterion::baseWeight).sum(),
                    1e-9);
        }
    }

    @Nested
    class Numbers {

        @Test
        void areWideWhereAnAssumptionStandsBehindThem() {
            for (var performance : MODEL.performances()) {
                boolean isAssumed = performance.evidence().stream()
                        .anyMatch(key -> MODEL.evidence(key).orElseThrow().strength() == Strength.ASSUMED);
                if (!isAssumed) continue;
                var scale =
                        MODEL.criterion(performance.criterion()).orElseThrow().scale();
                double width = width(performance.distribution()) / (scale.high() - scale.low());
                assertTrue(width >= 0.1, performance + " is only " + width + " of its scale wide");
            }
        }

        private double width(Distribution distribution) {
            return switch (distribution) {
                case Exact exact -> 0;
                case Uniform(var low, var high) -> high - low;
                case Triangular(var low, var mode, var high) -> high - low;
                case Pert(var low, var mode, var high) -> high - low;
                case Normal(var mean, var sd) -> 4 * sd;
                case Beta(var a, var b, var low, var high) -> high - low;
                case LogNormal other -> 4 * other.sd();
                case LogitNormal other -> 4 * other.sd();
                case Gamma other -> 4 * other.sd();
                case Student other -> 4 * other.sd();
                case BetaCounts other -> 4 * other.sd();
                case Discrete other -> 4 * other.sd();
                case Samples other -> 4 * other.sd();
            };
        }

        @Test
        void thatAreSourcedCanBeReadSomewhere() {
            MODEL.evidence().stream()
                    .filter(entry -> entry.strength() != Strength.ASSUMED)
                    .forEach(entry -> assertTrue(entry.url().isPresent(), entry.toString()));
        }

        @Test
        void thatAreAssumedSaySo() {
            MODEL.evidence().stream()
                    .filter(entry -> entry.strength() == Strength.ASSUMED)
                    .forEach(entry -> {
                        assertTrue(entry.id().key().startsWith("assumed-"), entry.toString());
                        assertTrue(text(entry.statement()).startsWith("We "), entry.toString());
                        assertFalse(entry.source().isBlank(), entry.toString());
                    });
        }
    }

    @Nested
    class Questions {

        @Test
        void areFewInFourSections() {
            long required =
                    MODEL.questions().filter(question -> !question.optional()).count();
            assertTrue(required >= 12 && required <= 18, "required: " + required);
            long all = MODEL.questions().count();
            assertTrue(all <= 32, "with optional ones: " + all);
            assertEquals(
                    List.of("Your situation", "Your skills and habits", "Your long-term aims", "What matters to you"),
                    MODEL.sections().stream()
                            .map(section -> text(section.title()))
                            .toList());
        }

        @Test
        void areOfSeveralKindsAndNotAllAskedOfEverybody() {
            assertEquals(
                    Set.of(
                            QuestionKind.Single.class,
                            QuestionKind.Multiple.class,
                            QuestionKind.Number.class,
                            QuestionKind.YesNo.class,
                            QuestionKind.Ranking.class,
                            QuestionKind.TradeOff.class),
                    MODEL.questions()
                            .map(question -> question.kind().getClass())
                            .collect(Collectors.toSet()));
            assertTrue(MODEL.questions().anyMatch(Question::optional));
            assertTrue(MODEL.questions().anyMatch(Question::actionable));
            assertTrue(MODEL.questions().anyMatch(question -> question.showIf().isPresent()));
        }

        @Test
        void canDemandAnAmountAFirstIncomeAndHealthInsurance() {
            var demanded = MODEL.questions()
                    .flatMap(question -> effects(question.kind()))
                    .filter(Effect.Requirement.class::isInstance)
                    .map(effect -> ((Effect.Requirement) effect).criterion().key())
                    .collect(Collectors.toSet());
            assertEquals(Set.of("pay", "first-income", "health-cover"), demanded);
        }

        private static Stream<Effect> effects(QuestionKind kind) {
            return switch (kind) {
                case QuestionKind.ImportanceOf importance -> Stream.of();
                case QuestionKind.Single(var options) -> options.stream().flatMap(o -> o.effects().stream());
                case QuestionKind.Multiple(var options) -> options.stream().flatMap(o -> o.effects().stream());
                case QuestionKind.Number number -> number.effects().stream();
                case QuestionKind.Ranking ranking -> Stream.of();
                case QuestionKind.TradeOff tradeOff -> Stream.of();
                case QuestionKind.YesNo(var whenYes, var whenNo) ->
                    Stream.of(whenYes, whenNo).flatMap(List::stream);
            };
        }

        @Test
        void fitOnAPhone() {
            MODEL.questions().forEach(question -> {
                assertShort(90, text(question.text()));
                assertShort(110, text(question.help()));
                options(question).forEach(option -> assertShort(40, text(option.label())));
            });
        }

        private static Stream<Option> options(Question question) {
            return switch (question.kind()) {
                case QuestionKind.Single(var options) -> options.stream();
                case QuestionKind.Multiple(var options) -> options.stream();
                case QuestionKind.ImportanceOf importance -> Stream.of();
                case QuestionKind.Number number -> Stream.of();
                case QuestionKind.YesNo yesNo -> Stream.of();
                case QuestionKind.Ranking ranking -> Stream.of();
                case QuestionKind.TradeOff tradeOff -> Stream.of();
            };
        }

        private static void assertShort(int most, String text) {
            assertFalse(text.isBlank());
            assertTrue(text.length() <= most, text.length() + " of " + most + " characters: " + text);
        }

        @Test
        void areCalm() {
            assertFalse(DefaultModel.document().contains("!"));
        }
    }

    @Nested
    class Cards {

        @Test
        void showOfTheMarketThatClosedAndWhatIsOpenInstead() {
            var closed = resource("amazon-mechanical-turk");
            assertEquals(Status.CLOSED, closed.status());
            var notice = text(closed.notice());
            for (var word : List.of("30 September 2026", "Clickworker", "Microworkers", "Prolific")) {
                assertTrue(notice.contains(word), notice);
            }
        }

        @Test
        void nameSomewhereToGoOnEveryPath() {
            var open = MODEL.resources().stream()
                    .filter(resource -> resource.status() != Status.CLOSED)
                    .toList();
            for (var path : MODEL.alternatives()) {
                assertTrue(
                        open.stream()
                                        .filter(resource ->
                                                resource.alternatives().contains(path.id()))
                                        .count()
                                >= 3,
                        path.id().key());
            }
            assertEquals(
                    Set.of(Resource.Kind.values()),
                    open.stream().map(Resource::kind).collect(Collectors.toSet()));
        }

        @Test
        void standForPlatformsEmployersAndToolsPeopleAskAbout() {
            var known = MODEL.resources().stream().map(Resource::name).collect(Collectors.toSet());
            var expected =
                    List.of("Clickworker", "Microworkers", "Prolific", "GitLab", "Buffer", "Zapier", "Slack", "Zoom");
            assertTrue(known.containsAll(expected), known.toString());
        }
    }
}
