package org.waymark.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.JsonNode;

class JsonTextTest {

    private static final String LIBRARY_WORDS =
            "(?is).*(feature|token|StreamRead|Jackson|REDACTED|\\bcode \\d|CTRL-CHAR|exception|non-standard|MAX_).*";

    private static JsonNode read(String text) {
        return Readings.value(JsonText.read(text));
    }

    private static List<Finding> findings(String text) {
        return Readings.findings(JsonText.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,} | Not JSON at line 1, column 8: \"}\" cannot stand here",
                "{\"a\":1 \"b\":2} | Not JSON at line 1, column 8: a quotation mark cannot stand here",
                "[01] | Not JSON at line 1, column 3: \"01\" cannot stand here",
                "[NaN] | Not JSON at line 1, column 5: \"NaN\" cannot stand here",
                "{\"a\": NaN} | Not JSON at line 1, column 10: \"NaN\" cannot stand here",
                "[1, nul] | Not JSON at line 1, column 5: \"nul\" cannot stand here",
                "[1,2 | Not JSON at line 1, column 5: the document ends before it is complete",
                "{\"a | Not JSON at line 1, column 4: the document ends before it is complete",
                "{} {} | There is more after the end of the document, at line 1, column 4",
                "[1}] | Not JSON at line 1, column 3: \"}\" cannot stand here",
                "[\"\\x\"] | Not JSON at line 1, column 4: \"x\" cannot stand here",
                "[\"\t\"] | Not JSON at line 1, column 3: a tab cannot stand here",
                "[/**/] | Not JSON at line 1, column 2: \"/\" cannot stand here",
                "[1e99999999999] | The number 1e99999999999 is beyond all bounds",
            })
    void saysWhereAndWhyATextIsNotJson(String text, String problem) {
        var findings = findings(text);
        assertEquals(List.of(problem), findings.stream().map(Readings::problem).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1001, 1, 'Line 1, column 1008: a number has more than 1000 digits'",
        "1000, 501, 'Line 1, column 502: the document is nested deeper than 500'",
    })
    void namesTheLimitThatIsPassed(int digits, int depth, String problem) {
        var number = "9".repeat(digits);
        var nested = depth > 1 ? "[".repeat(depth) + number : "[1, 2," + number + "]";
        assertEquals(problem, Readings.problem(findings(nested).getFirst()));
        var fractions = "[0." + "9".repeat(digits) + "]";
        if (digits > 1000) assertEquals(1, findings(fractions).size());
    }

    @Test
    void namesTheLimitOfNames() {
        var finding = findings("{\"" + "n".repeat(60_000) + "\": 1}").getFirst();
        assertEquals(
                "Line 1, column 60004: a name has more than 50000 characters, or a text more than 100000000",
                Readings.problem(finding));
    }

    @Test
    void readsWhatIsJustWithinTheLimits() {
        assertEquals(1, read("[" + "9".repeat(1000) + "]").size());
        assertEquals(1, read("[".repeat(500) + "]".repeat(500)).size());
    }

    @Test
    void keepsEveryNumberAsItWasWritten() {
        var numbers = read("[0.1, 9007199254740993.0, -0.0, 1e400, 1e-400, 12345678901234567890]");
        assertEquals("0.1", numbers.get(0).toString());
        assertEquals(new BigDecimal("9007199254740993.0"), numbers.get(1).decimalValue());
        assertEquals(-0.0, numbers.get(2).doubleValue());
        assertEquals(new BigDecimal("1e400"), numbers.get(3).decimalValue());
        assertEquals(new BigDecimal("1e-400"), numbers.get(4).decimalValue());
        assertEquals("12345678901234567890", numbers.get(5).toString());
    }

    static LongStream seeds() {
        return new SplittableRandom(20261126).longs(500);
    }

    /** Any damage done to a document is told in one or more findings, none of which speaks of the parser. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void showsAnyDamageInOurWords(long seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder("{\"a\": [1.5e3, true, null, \"x\\u00e9\\n\"], \"b\": {\"c\": -0, \"d\": false}}");
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "\"\\{}[],:-+.eE0\n\t\u0000\ud800x😀".charAt(random.nextInt(20)));
                default -> text.setLength(at + 1);
            }
        }
        if (JsonText.read(text.toString()) instanceof Reading.Unreadable(var findings)) {
            assertFalse(findings.isEmpty());
            for (var finding : findings) {
                assertFalse(Readings.problem(finding).matches(LIBRARY_WORDS), finding::toString);
            }
        }
    }
}
