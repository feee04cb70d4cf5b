package org.waymark.core.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.COMFORT;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.SPEED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.document.Finding;
import org.waymark.core.document.Reading;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.Readings;
import org.waymark.core.testing.Seeds;
import tools.jackson.databind.json.JsonMapper;

class PreferenceDocumentTest {

    private final JsonMapper json = JsonMapper.shared();
    private final DecisionModel model = ModelWith.preferences(Bicycles.model());

    private Reading<Answer> read(QuestionId question, String value) {
        return AnswerDocument.read(model, model.question(question).orElseThrow(), json.readTree(value));
    }

    private String said(QuestionId question, String value) {
        return Readings.findings(read(question, value)).stream()
                .map(Finding::toString)
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
    }

    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsWhatItWrites(long seed) {
        var sheet = RandomAnswers.complete(model, seed);
        assertEquals(
                new Reading.Read<>(sheet),
                AnswerDocument.readSheet("$.answers", model, AnswerDocument.writeSheet(model, sheet)));
    }

    @Nested
    class ARanking {

        @Test
        void readsGroupsInTheirOrder() {
            var value = """
                    {"order": [["price"], ["load", "speed"]],
                     "ranges": {"price": {"worse": 1500, "better": 500}, "speed": {"worse": 12, "better": 20.5},
                                "load": {"worse": 5, "better": 40}, "comfort": {"worse": 2, "better": 3}}}
                    """;
            var ranked = new Ranked(
                    List.of(Set.of(PRICE), Set.of(SPEED, LOAD)),
                    Map.of(
                            PRICE, new LevelRange(1500, 500),
                            SPEED, new LevelRange(12, 20.5),
                            LOAD, new LevelRange(5, 40),
                            COMFORT, new LevelRange(2, 3)));
            assertEquals(new Reading.Read<>(ranked), read(ModelWith.FIRST, value));
        }

        @Test
        void mayNameNone() {
            assertEquals(
                    new Reading.Read<>(new Ranked(List.of(), Map.of())),
                    read(ModelWith.FIRST, "{\"order\": [], \"ranges\": {}}"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "3",
                    "[\"price\"]",
                    "{}",
                    "{\"order\": []}",
                    "{\"order\": [], \"ranges\": []}",
                    "{\"order\": {}, \"ranges\": {}}",
                    "{\"order\": [\"price\"], \"ranges\": {}}",
                    "{\"order\": [[]], \"ranges\": {}}",
                    "{\"order\": [[3]], \"ranges\": {}}",
                    "{\"order\": [[\"\"]], \"ranges\": {}}",
                    "{\"order\": [[\"price\", \"price\"]], \"ranges\": {\"price\": {\"worse\": 900, \"better\": 800}}}",
                    "{\"order\": [], \"ranges\": {\"price\": [900, 800]}}",
                    "{\"order\": [], \"ranges\": {\"price\": {\"worse\": 900}}}",
                    "{\"order\": [], \"ranges\": {\"price\": {\"worse\": 900, \"better\": \"800\"}}}",
                    "{\"order\": [], \"ranges\": {\"price\": {\"worse\": 1e999, \"better\": 800}}}",
                    "{\"order\": [], \"ranges\": {}, \"more\": 1}",
                })
        void isRefusedInAnotherForm(String value) {
            assertEquals(
                    "$.value: question first takes an order of criteria and their ranges. Maybe"
                            + " {\"order\": [[\"key\"], …], \"ranges\": {\"key\": {\"worse\": 1, \"better\": 2}, …}}.",
                    said(ModelWith.FIRST, value));
        }

        @Test
        void saysAllThatDoesNotFitAtOnce() {
            assertEquals("""
                    $.value: the answer to first names speed, but not its range
                    $.value: the answer to first names price twice
                    $.value: the answer to first names 4 criteria, but must name 3 at most
                    $.value: question first is not about colour. Maybe one of price, speed, load, comfort.
                    $.value: the answer to first says that 20 of load is better than 30, but it is not
                    $.value: a level of price in the answer to first is 9000, but must be 0 to 2000""", said(ModelWith.FIRST, """
                    {"order": [["price"], ["speed"], ["price"], ["load"]],
                     "ranges": {"price": {"worse": 9000, "better": 500}, "colour": {"worse": 1, "better": 2},
                                "load": {"worse": 30, "better": 20}}}
                    """));
        }
    }

    @Nested
    class AChoiceBetweenTwoOffers {

        private static final String OFFERS = """
                {"first": {"criterion": "price", "worse": %s, "better": %s},
                 "second": {"criterion": "%s", "worse": 10, "better": 20}, "prefers": "%s"}
                """;

        @Test
        void readsOffersAndPreference() {
            var offers = new Offers(PRICE, new LevelRange(1500, 500), SPEED, new LevelRange(10, 20));
            for (var preference : Preference.values()) {
                assertEquals(
                        new Reading.Read<>(new Preferred(offers, preference)),
                        read(
                                ModelWith.OFFERS,
                                OFFERS.formatted(
                                        1500, 500, "speed", preference.name().toLowerCase())));
            }
        }

        @Test
        void isRefusedInAnotherForm() {
            var said = "$.value: question offers takes two offers and which of them is preferred. Maybe those that are"
                    + " offered, with \"prefers\": \"first\", \"second\" or \"same\".";
            assertEquals(said, said(ModelWith.OFFERS, "\"first\""));
            assertEquals(said, said(ModelWith.OFFERS, OFFERS.formatted(1500, 500, "speed", "both")));
            assertEquals(said, said(ModelWith.OFFERS, OFFERS.formatted(1500, 500, "price", "first")));
            assertEquals(said, said(ModelWith.OFFERS, OFFERS.formatted("null", 500, "speed", "first")));
        }

        @Test
        void isRefusedWhereOneOfferIsBetterInBoth() {
            assertEquals(
                    "$.value: the answer to offers says that 1500 of price is better than 500, but it is not",
                    said(ModelWith.OFFERS, OFFERS.formatted(500, 1500, "speed", "first")));
            assertEquals(
                    "$.value: the answer to offers says that 500 of price is better than 500, but it is not",
                    said(ModelWith.OFFERS, OFFERS.formatted(500, 500, "speed", "first")));
        }

        @Test
        void fitsNoOtherQuestion() {
            var preferred = new Preferred(
                    new Offers(PRICE, new LevelRange(1500, 500), SPEED, new LevelRange(10, 20)), Preference.SAME);
            for (var question : model.questions().toList()) {
                assertEquals(question.id().equals(ModelWith.OFFERS), AnswerFit.fits(model, question, preferred));
            }
        }
    }
}
