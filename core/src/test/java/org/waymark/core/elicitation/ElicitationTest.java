package org.waymark.core.elicitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.COMFORT;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.LOAD_MATTERS;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.Bicycles.TODAY;
import static org.waymark.core.testing.ModelWith.FIRST;
import static org.waymark.core.testing.ModelWith.OFFERS;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.answers.AnswerFit;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.Offers;
import org.waymark.core.answers.Preference;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.numerics.Draws;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.RandomModels;
import org.waymark.core.testing.Seeds;

class ElicitationTest {

    private static final QuestionId MORE = new QuestionId("more");
    private static final DecisionModel MODEL = ModelWith.preferences(Bicycles.model());

    /** Seeds of models in which there is something to compare. */
    static LongStream ofTwoCriteriaAndMore() {
        return Seeds.all().filter(seed -> RandomModels.of(seed).criteria().size() > 1);
    }

    private static Elicitation of(DecisionModel model, AnswerSheet sheet, String person) {
        return new Elicitation(model, () -> Donors.of(model, TODAY), Questionnaire.of(model, sheet), TODAY, person);
    }

    private static Elicitation of(AnswerSheet sheet) {
        return of(MODEL, sheet, "somebody");
    }

    private static NextOffers offers(DecisionModel model, Elicitation elicitation, QuestionId id) {
        var question = model.question(id).orElseThrow();
        return elicitation.offers(question, (QuestionKind.TradeOff) question.kind());
    }

    private static Offers asked(AnswerSheet sheet, String person) {
        return assertInstanceOf(NextOffers.Ask.class, offers(MODEL, of(MODEL, sheet, person), OFFERS))
                .offers();
    }

    @Nested
    class WhatIsWithinReach {

        @Test
        void goesFromTheWorstPathToTheBestInRoundNumbers() {
            var ranges = of(Bicycles.answers())
                    .reach(List.of(PRICE, SPEED, LOAD, COMFORT))
                    .ranges();
            var performances = DecisionBasis.of(MODEL, Questionnaire.of(MODEL, Bicycles.answers()), TODAY)
                    .performances();
            for (var criterion : ranges.keySet()) {
                double low = performances.alternatives().stream()
                        .mapToDouble(path -> performances.of(path, criterion).quantile(0.05))
                        .min()
                        .orElseThrow();
                double high = performances.alternatives().stream()
                        .mapToDouble(path -> performances.of(path, criterion).quantile(0.95))
                        .max()
                        .orElseThrow();
                var range = ranges.get(criterion);
                double width = (high - low) / 8;
                assertEquals(low, Math.min(range.worse(), range.better()), width, criterion + " " + range);
                assertEquals(high, Math.max(range.worse(), range.better()), width, criterion + " " + range);
            }
            assertEquals(List.of(PRICE, SPEED, LOAD, COMFORT), List.copyOf(ranges.keySet()));
            assertTrue(ranges.get(PRICE).worse() > ranges.get(PRICE).better(), "a lower price is better");
        }

        @ParameterizedTest(name = "seed {0}")
        @MethodSource("org.waymark.core.elicitation.ElicitationTest#ofTwoCriteriaAndMore")
        void canBeAnsweredWith(long seed) {
            var model = ModelWith.preferences(RandomModels.of(seed));
            var sheet = RandomAnswers.complete(model, seed);
            var question = model.question(FIRST).orElseThrow();
            var criteria = ((QuestionKind.Ranking) question.kind()).criteria();
            var ranges = of(model, sheet, "somebody").reach(criteria).ranges();
            var named = ranges.keySet().stream().limit(3).map(Set::of).toList();
            assertEquals(List.of(), AnswerFit.check(model, question, new Ranked(named, ranges)));
        }
    }

    @Nested
    class TheNextOffers {

        @ParameterizedTest(name = "seed {0}")
        @MethodSource("org.waymark.core.elicitation.ElicitationTest#ofTwoCriteriaAndMore")
        void areTwoOfWhichNoneIsBetterInBoth(long seed) {
            var model = ModelWith.preferences(RandomModels.of(seed));
            var sheet = without(RandomAnswers.complete(model, seed), OFFERS);
            if (offers(model, of(model, sheet, "a"), OFFERS)
                    instanceof NextOffers.Ask(var offers, double information)) {
                var answer = new Preferred(offers, Preference.FIRST);
                assertEquals(
                        List.of(), AnswerFit.check(model, model.question(OFFERS).orElseThrow(), answer));
                assertTrue(information >= 0.02 && information <= Math.log(3));
            }
        }

        @Test
        void areTheSameForTheSameAnswers() {
            assertEquals(asked(Bicycles.answers(), "a"), asked(Bicycles.answers(), "a"));
        }

        @Test
        void standOnEitherSideByPerson() {
            var seen = new HashSet<Offers>();
            IntStream.range(0, 20).forEach(i -> seen.add(asked(Bicycles.answers(), "person " + i)));
            var one = seen.iterator().next();
            assertEquals(Set.of(one, one.turned()), seen);
        }

        @Test
        void areNotOfferedTwice() {
            var first = asked(Bicycles.answers(), "a");
            var model = ModelWith.laterQuestions(
                    MODEL,
                    ModelWith.question(
                            MORE, MODEL.question(OFFERS).orElseThrow().kind(), MODEL));
            var sheet = Bicycles.answers().with(OFFERS, new Preferred(first, Preference.SAME));
            var next = offers(model, of(model, sheet, "a"), MORE);
            if (next instanceof NextOffers.Ask(var offers, double information)) {
                assertNotEquals(first, offers);
                assertNotEquals(first.turned(), offers);
            }
        }

        @Test
        void areNoneWhereOnePathIsLeft() {
            var alone = Bicycles.only(Set.of(Bicycles.CITY), Set.of(PRICE, SPEED));
            var model = ModelWith.preferences(alone);
            assertInstanceOf(NextOffers.Certain.class, offers(model, of(model, Bicycles.answers(), "a"), OFFERS));
        }

        @Test
        void tellTheOutcomeApart() {
            var offers = asked(Bicycles.answers(), "a");
            var first = shares(offers, Preference.FIRST);
            var second = shares(offers, Preference.SECOND);
            double moved = first.keySet().stream()
                    .mapToDouble(path -> Math.abs(first.get(path) - second.get(path)))
                    .max()
                    .orElseThrow();
            assertTrue(moved > 0.1, first + " and " + second);
        }

        private static Map<?, Double> shares(Offers offers, Preference preference) {
            var sheet = Bicycles.answers().with(OFFERS, new Preferred(offers, preference));
            return Decision.of(MODEL, Questionnaire.of(MODEL, sheet), TODAY).firstRankShares();
        }
    }

    @Nested
    class WhatWasSaid {

        private static Elicitation after(Preference costly, Preference cheap) {
            var model = ModelWith.laterQuestions(
                    MODEL,
                    ModelWith.question(
                            MORE, MODEL.question(OFFERS).orElseThrow().kind(), MODEL));
            var first = new Offers(PRICE, new LevelRange(1900, 100), SPEED, new LevelRange(14, 15));
            var second = new Offers(PRICE, new LevelRange(1000, 900), SPEED, new LevelRange(11, 29));
            var ranges = Map.of(PRICE, new LevelRange(1900, 100), COMFORT, new LevelRange(1, 9));
            var sheet = Bicycles.answers()
                    .with(FIRST, new Ranked(List.of(Set.of(PRICE)), ranges))
                    .with(OFFERS, new Preferred(first, costly))
                    .with(MORE, new Preferred(second, cheap));
            return of(model, sheet, "a");
        }

        @Test
        void contradictsItselfWhereALotIsGivenForLittleAndTheOtherWayRound() {
            assertTrue(after(Preference.SECOND, Preference.FIRST).contradictsItself());
        }

        @Test
        void doesNotWhereItGoesTogether() {
            assertFalse(after(Preference.FIRST, Preference.SECOND).contradictsItself());
            assertFalse(of(Bicycles.answers()).contradictsItself());
            assertEquals(
                    Optional.empty(), after(Preference.FIRST, Preference.SECOND).contradiction());
        }

        /** Of many who answer by chance some contradict themselves in a choice that matters, and only such ones are named. */
        @Test
        void namesAChoiceThatGoesWithNoOtherAndMatters() {
            var model = withFourChoices();
            var named = LongStream.range(0, 60)
                    .mapToObj(seed -> RandomAnswers.complete(model, seed))
                    .filter(sheet -> of(model, sheet, "a").contradiction().isPresent())
                    .toList();
            assertTrue(named.size() >= 1 && named.size() <= 30, named.size() + " of 60");
            for (var sheet : named) {
                var choice = of(model, sheet, "a").contradiction().orElseThrow().id();
                assertNotEquals(likeliest(model, sheet), likeliest(model, without(sheet, choice)), choice.key());
            }
        }

        private static DecisionModel withFourChoices() {
            var kind = MODEL.question(OFFERS).orElseThrow().kind();
            return ModelWith.laterQuestions(
                    MODEL,
                    IntStream.range(0, 3)
                            .mapToObj(i -> ModelWith.question(new QuestionId("more-" + i), kind, MODEL))
                            .toArray(Question[]::new));
        }

        private static int likeliest(DecisionModel model, AnswerSheet sheet) {
            var few = model.withDraws(new Draws(model.settings().draws().seed(), OfferSearch.PERFORMANCE_DRAWS));
            return OfferSearch.likeliest(DecisionBasis.of(few, Questionnaire.of(model, sheet), TODAY));
        }
    }

    @Nested
    class TheWayThroughTheQuestions {

        private final Elicitation settled = of(
                ModelWith.preferences(Bicycles.only(Set.of(Bicycles.CITY), Set.of(PRICE, SPEED))),
                Bicycles.answers(),
                "a");

        private final AnswerSheet facts = Bicycles.answers();
        private final AnswerSheet ranked =
                facts.with(FIRST, new Ranked(List.of(Set.of(SPEED)), Map.of(SPEED, new LevelRange(12, 20))));

        private static Optional<QuestionId> asked(NextQuestion next) {
            return next.asked().map(Question::id);
        }

        @Test
        void asksAFewFactsInTheirOrder() {
            assertEquals(Optional.of(Bicycles.USE), asked(of(AnswerSheet.EMPTY).next(true)));
            assertEquals(
                    Optional.of(Bicycles.BUDGET),
                    asked(of(AnswerSheet.EMPTY.with(Bicycles.USE, new Answer.Chosen(Bicycles.COMMUTE)))
                            .next(true)));
        }

        @Test
        void asksForPreferencesOnceFactsAreKnown() {
            assertEquals(Optional.of(FIRST), asked(of(facts).next(true)));
            assertEquals(Optional.of(OFFERS), asked(of(ranked).next(true)));
            assertEquals(Optional.of(OFFERS), asked(of(ranked).after(FIRST, Set.of(), true)));
            assertEquals(Optional.of(FIRST), of(ranked).previous(OFFERS).map(Question::id));
        }

        @Test
        void asksForNoPreferenceThatTellsNothing() {
            assertEquals(new NextQuestion.None(), settled.next(true));
        }

        @Test
        void leadsBackAndForthInTheOrderOfAnswering() {
            var sheet = AnswerSheet.EMPTY
                    .with(LOAD_MATTERS, facts.to(LOAD_MATTERS).orElseThrow())
                    .with(Bicycles.USE, facts.to(Bicycles.USE).orElseThrow());
            var way = of(sheet);
            assertEquals(1, way.position(LOAD_MATTERS));
            assertEquals(2, way.position(Bicycles.USE));
            assertEquals(3, way.position(Bicycles.BUDGET), "an open one comes next");
            assertEquals(Optional.empty(), way.previous(LOAD_MATTERS));
            assertEquals(Optional.of(LOAD_MATTERS), way.previous(Bicycles.USE).map(Question::id));
            assertEquals(
                    Optional.of(Bicycles.USE), way.previous(Bicycles.BUDGET).map(Question::id));
            assertEquals(Optional.of(Bicycles.USE), asked(way.after(LOAD_MATTERS, Set.of(), true)));
            assertEquals(Optional.of(Bicycles.BUDGET), asked(way.after(Bicycles.USE, Set.of(), true)));
        }

        @Test
        void leavesAQuestionForLater() {
            assertEquals(
                    Optional.of(Bicycles.BUDGET),
                    asked(of(AnswerSheet.EMPTY).after(Bicycles.USE, Set.of(Bicycles.USE), true)));
            var later = Set.of(LOAD_MATTERS, OFFERS);
            assertEquals(
                    Optional.of(FIRST), asked(of(without(facts, LOAD_MATTERS)).after(LOAD_MATTERS, later, true)));
            assertEquals(
                    new NextQuestion.None(), of(without(ranked, LOAD_MATTERS)).after(FIRST, later, true));
        }
    }

    private static AnswerSheet without(AnswerSheet sheet, QuestionId id) {
        var answers = new LinkedHashMap<>(sheet.byQuestion());
        answers.remove(id);
        return new AnswerSheet(answers);
    }
}
