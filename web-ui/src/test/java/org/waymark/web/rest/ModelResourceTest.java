package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.testing.Bicycles;
import tools.jackson.databind.JsonNode;

class ModelResourceTest {

    private final RestServer server = new RestServer();

    @Test
    void showsTheVersionThatNewAssessmentsUse() {
        assertEquals(1, server.get("model").json().path("version").asInt());
        server.models.publish(Bicycles.model());
        assertEquals(2, server.get("model").json().path("version").asInt());
    }

    @Test
    void asksEveryQuestionOfTheModelInItsOrder() {
        var told = questions(server.get("model").json()).stream()
                .map(question -> question.path("key").asString())
                .toList();
        var asked = Bicycles.model()
                .questions()
                .map(question -> question.id().key())
                .toList();
        assertEquals(asked, told);
    }

    @Test
    void showsOfEachQuestionWhatAClientNeedsToAskIt() {
        var byKey = new HashMap<String, JsonNode>();
        for (var question : questions(server.get("model").json())) {
            byKey.put(question.path("key").asString(), question);
        }
        Bicycles.model().questions().forEach(question -> {
            var told = byKey.get(question.id().key());
            assertEquals(question.optional(), told.path("optional").asBoolean());
            assertEquals(question.showIf().isPresent(), told.has("showIf"));
            switch (question.kind()) {
                case QuestionKind.ImportanceOf(var criterion) ->
                    assertEquals(criterion.key(), told.path("criterion").asString());
                case QuestionKind.Single(var options) ->
                    assertEquals(options.size(), told.path("options").size());
                case QuestionKind.Multiple(var options) ->
                    assertEquals(options.size(), told.path("options").size());
                case QuestionKind.Number number ->
                    assertEquals(number.max(), told.path("range").path("max").asDouble());
                case QuestionKind.Ranking(var criteria, int most) ->
                    assertEquals(criteria.size(), told.path("criteria").size());
                case QuestionKind.TradeOff(var criteria) ->
                    assertEquals(criteria.size(), told.path("criteria").size());
                case QuestionKind.YesNo yesNo ->
                    assertEquals("yes-no", told.path("kind").asString());
            }
        });
    }

    @Test
    void saysWhenAQuestionIsAsked() {
        var children = questions(server.get("model").json()).stream()
                .filter(question -> question.path("key").asString().equals("children"))
                .findFirst()
                .orElseThrow();
        assertEquals("use", children.path("showIf").path("question").asString());
        assertEquals("errands", children.path("showIf").path("anyOf").path(0).asString());
    }

    @Test
    void givesWeightsThatSumToOne() {
        double sum = server.get("model")
                .json()
                .path("criteria")
                .valueStream()
                .mapToDouble(criterion -> criterion.path("weight").asDouble())
                .sum();
        assertEquals(1, sum, 1e-12);
    }

    @Nested
    class AReaderWhoHasItAlready {

        @Test
        void isToldThatNothingChanged() {
            var tag = server.get("model").header("ETag").orElseThrow();
            var again = server.send("GET", "model", "", Map.of("If-None-Match", tag));
            assertEquals(304, again.status());
            assertEquals(0, again.body().length);
        }

        @Test
        void isToldWhenItInsistsOnAnotherVersion() {
            server.send("GET", "model", "", Map.of("If-Match", "\"7-en\"")).findings(ProblemKind.PRECONDITION_FAILED);
        }

        @Test
        void isRefusedWhenItsTagCannotBeRead() {
            for (var header : List.of("If-Match", "If-None-Match")) {
                server.send("GET", "model", "", Map.of(header, "///")).findings(ProblemKind.MALFORMED_REQUEST);
            }
        }

        @Test
        void getsTheNextVersion() {
            var tag = server.get("model").header("ETag").orElseThrow();
            server.models.publish(Bicycles.model());
            assertEquals(
                    200,
                    server.send("GET", "model", "", Map.of("If-None-Match", tag))
                            .status());
        }
    }

    @Nested
    class AReaderOfAnotherLanguage {

        private final RestServer translated = new RestServer(inGermanToo(Bicycles.model()));

        @Test
        void getsTheLanguageTheyLikeBestOfThoseThereAre() {
            assertEquals("Welches Fahrrad?", name("fr-FR, de-AT;q=0.9, en;q=0.5"));
            assertEquals("Which bicycle?", name("en-GB"));
        }

        @Test
        void getsTheDefaultIfThereIsNoneTheyLike() {
            assertEquals("Which bicycle?", name("fr"));
        }

        @Test
        void getsTheDefaultIfTheHeaderCannotBeRead() {
            assertEquals("Which bicycle?", name(";;;q=%%"));
        }

        @Test
        void isToldWhichLanguageItIsAndWhichThereAre() {
            var reply = in("de");
            assertEquals(Optional.of("de"), reply.header("Content-Language"));
            assertEquals(Optional.of("Accept-Language"), reply.header("Vary"));
            assertEquals(
                    List.of("en", "de"),
                    reply.json()
                            .path("languages")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
            assertFalse(reply.header("ETag").equals(in("en").header("ETag")));
        }

        @Test
        void getsTheDefaultTextWhereATranslationIsMissing() {
            assertTrue(in("de").json()
                    .path("alternatives")
                    .path(0)
                    .path("headline")
                    .asString()
                    .contains("bicycle fits"));
        }

        private String name(String languages) {
            return in(languages).json().path("name").asString();
        }

        private ContainerReply in(String languages) {
            return translated.send("GET", "model", "", Map.of("Accept-Language", languages));
        }
    }

    private static List<JsonNode> questions(JsonNode model) {
        return model.path("sections")
                .valueStream()
                .flatMap(section -> section.path("questions").valueStream())
                .toList();
    }

    private static DecisionModel inGermanToo(DecisionModel model) {
        return new DecisionModel(
                new LocalizedText(Map.of(Locale.ENGLISH, "Which bicycle?", Locale.GERMAN, "Welches Fahrrad?")),
                model.defaultLocale(),
                model.alternatives(),
                model.criteria(),
                model.performances(),
                model.evidence(),
                model.parameters(),
                model.sections(),
                model.resources(),
                model.income(),
                model.settings());
    }
}
