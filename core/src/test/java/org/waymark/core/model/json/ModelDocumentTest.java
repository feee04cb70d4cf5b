package org.waymark.core.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Performance;
import org.waymark.core.numerics.Beta;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Exact;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ModelDocumentTest {

    private static final String SHIPPED = DefaultModel.document();

    private static DecisionModel read(String document) {
        return Readings.value(ModelDocument.read(document));
    }

    private static List<Finding> findings(String document) {
        return Readings.findings(ModelDocument.read(document));
    }

    private static String changed(String from, String to) {
        assertTrue(SHIPPED.contains(from), "the default model no longer contains " + from);
        return SHIPPED.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    }

    @Nested
    class AModel {

        @Test
        void comesBackEqualAfterWritingAndReading() {
            var model = DefaultModel.load();
            assertEquals(model, read(ModelDocument.write(model)));
        }

        @Test
        void isShippedInTheFormInWhichItIsWritten() {
            assertEquals(ModelDocument.write(DefaultModel.load()), SHIPPED);
        }

        @ParameterizedTest
        @CsvSource({"0.1", "1e-300", "1.7976931348623157E308", "-0.0", "9007199254740993", "12", "0.30000000000000004"})
        void keepsEveryBitOfItsNumbers(double value) {
            assertSurvives(new Exact(value));
        }

        @Test
        void keepsABetaThatIsNotStretchedOverItsScale() {
            assertSurvives(new Beta(2, 3, 0.25, 0.75));
        }

        private void assertSurvives(Distribution distribution) {
            var model = DefaultModel.load();
            var first = model.performances().getFirst();
            var performances = new ArrayList<>(model.performances());
            performances.set(
                    0, new Performance(first.alternative(), first.criterion(), distribution, first.evidence()));
            var odd = new DecisionModel(
                    model.name(),
                    model.defaultLocale(),
                    model.alternatives(),
                    model.criteria(),
                    performances,
                    model.evidence(),
                    model.parameters(),
                    model.sections(),
                    model.resources(),
                    model.income(),
                    model.settings());
            assertEquals(odd, read(ModelDocument.write(odd)));
        }
    }

    @Nested
    class ADocument {

        @Test
        void namesTheLineWhereItIsNotJson() {
            var finding = findings("{\n  \"format\": 1,\n  oops }").getFirst();
            assertEquals("$", finding.path());
            assertTrue(Readings.problem(finding).startsWith("Not JSON at line 3, column "), Readings.problem(finding));
        }

        @Test
        void isNotReadWhenAFieldStandsTwice() {
            var found = findings("{ \"format\": 1, \"format\": 1, \"name\": { \"en\": \"a\", \"en\": \"b\" } }");
            assertEquals(
                    List.of("$.format", "$.name.en"),
                    found.stream().map(Finding::path).toList());
        }

        @Test
        void isNotReadWhenItIsEmpty() {
            assertEquals("The document is empty", Readings.problem(findings("").getFirst()));
        }

        @Test
        void namesEveryMissingFieldAtOnce() {
            assertEquals(11, findings("{}").size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\\\u0000", "\\\\ud800", "\\\\u001b[31m"})
        void isNotReadWithCharactersThatNoDatabaseTakes(String broken) {
            var finding = findings(SHIPPED.replaceFirst("How to work", broken)).getFirst();
            assertEquals("$.name.en", finding.path());
        }

        @Test
        void namesAFieldThatDoesNotExist() {
            var finding = findings(changed("\"base-weight\"", "\"weight\": 1, \"base-weight\""))
                    .getFirst();
            assertEquals("$.criteria[0].weight", finding.path());
            assertTrue(Readings.wayOut(finding).contains("base-weight"), Readings.wayOut(finding));
        }

        @Test
        void showsWhatAPartRefuses() {
            var finding = findings(changed("\"recommend-from\": 0.55", "\"recommend-from\": 1.5"))
                    .getFirst();
            assertEquals("$.settings", finding.path());
            assertEquals("RecommendFrom is 1.5, but must be above 0 and at most 1", Readings.problem(finding));
        }

        @Test
        void collectsFindingsOfSeveralParts() {
            var broken = changed("\"recommend-from\": 0.55", "\"recommend-from\": true")
                    .replaceFirst("\"worst\": 0", "\"worst\": \"low\"")
                    .replaceFirst("\"kind\": \"single\"", "\"kind\": \"several\"")
                    .replaceFirst("2026-11-22", "yesterday");
            assertEquals(
                    List.of(
                            "$.criteria[0].scale.worst",
                            "$.evidence[0].checked-on",
                            "$.sections[0].questions[0].kind",
                            "$.settings.recommend-from"),
                    findings(broken).stream().map(Finding::path).toList());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{ \"pert\": [0.5, 9] }",
                    "{ \"pert\": [5, 2.5, 9] }",
                    "{ \"guess\": [5] }",
                    "{ \"pert\": [0, 1, 2], \"beta\": [1, 1] }",
                    "\"much\"",
                    "{ \"normal\": [1, 1e999] }",
                })
        void saysWhichDistributionIsNone(String distribution) {
            var broken = SHIPPED.replaceFirst("\"distribution\": \\{.*}", "\"distribution\": " + distribution);
            var finding = findings(broken).getFirst();
            assertTrue(finding.path().startsWith("$.performances[0].distribution"), finding.path());
        }

        @Test
        void mayBeOfAnOrderOfFieldsThatSomebodyElseChose() {
            var model = DefaultModel.load();
            assertEquals(model, read(shuffled(ModelDocument.write(model))));
        }

        /** Fields sorted by name, as a database may store them. */
        private String shuffled(String document) {
            var json = JsonMapper.builder()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();
            return json.writeValueAsString(json.readValue(document, Object.class));
        }
    }
}
