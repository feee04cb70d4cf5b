package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.document.JsonText;
import org.waymark.core.outcome.Verification.Difference;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class VerificationTest {

    private static JsonNode read(String text) {
        return Readings.value(JsonText.read(text));
    }

    private static Verification verification(String recorded, double recomputed) {
        return Verification.between("$", read(recorded), JsonNodeFactory.instance.numberNode(recomputed));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1, 1",
        "1.0, 1",
        "1e0, 1",
        "0.10, 0.1",
        "1E-5, 0.00001",
        "0, 0",
        "-0.0, -0.0",
        "0.30000000000000004, 0.30000000000000004"
    })
    void takesTheSameNumberInAnyForm(String recorded, double recomputed) {
        assertEquals(new Verification.Identical(), verification(recorded, recomputed));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "0.5850000000000003, 0.5850000000000002",
        "0.58500000000000020001, 0.5850000000000002",
        "0.1000000000000000000001, 0.1",
        "1.0000000000000001, 1",
        "0.0, -0.0",
        "-0.0, 0",
        "1e400, 1e308",
        "1e-400, 0"
    })
    void noticesTheLastDigit(String recorded, double recomputed) {
        assertInstanceOf(Verification.Differs.class, verification(recorded, recomputed));
    }

    @ParameterizedTest(name = "{0} is not {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1} | {\"a\": 1, \"b\": 2} | $.b",
                "{\"a\": 1, \"b\": 2} | {\"a\": 1} | $.b",
                "{\"a\": 1} | {\"a\": \"1\"} | $.a",
                "{\"a\": null} | {} | $.a",
                "{\"a\": 0} | {\"a\": null} | $.a",
                "{\"a\": [1, 2]} | {\"a\": [1, 2, 3]} | $.a[2]",
                "{\"a\": [1, 2]} | {\"a\": [1]} | $.a[1]",
                "{\"a\": [1, 2]} | {\"a\": [2, 2]} | $.a[0]",
                "{\"a\": [1]} | {\"a\": {\"0\": 1}} | $.a",
                "{\"a\": {\"b\": {\"c\": true}}} | {\"a\": {\"b\": {\"c\": false}}} | $.a.b.c",
            })
    void namesThePlaceOfADifference(String recorded, String recomputed, String path) {
        var differs = assertInstanceOf(
                Verification.Differs.class, Verification.between("$", read(recorded), read(recomputed)));
        assertEquals(
                List.of(path),
                differs.differences().stream().map(Difference::path).toList());
    }

    @Test
    void leavesTheSideEmptyThatHasNoSuchFigure() {
        assertEquals(
                new Verification.Differs(List.of(new Difference("$.b", "", "2"), new Difference("$.a", "1", ""))),
                Verification.between("$", read("{\"a\": 1}"), read("{\"b\": 2}")));
    }

    @Test
    void takesTheSameFieldsInAnyOrder() {
        assertEquals(
                new Verification.Identical(),
                Verification.between("$", read("{\"a\": 1, \"b\": [2]}"), read("{\"b\": [2], \"a\": 1}")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1 / 3.0, 1e-300, 5e-324, 123456789.12345679, Double.MAX_VALUE})
    void showsTheNextDouble(double figure) {
        assertEquals(new Verification.Identical(), verification(Double.toString(figure), figure));
        var next = Double.toString(Math.nextDown(figure));
        assertEquals(
                new Verification.Differs(List.of(new Difference(
                        "$",
                        read(next).toString(),
                        read(Double.toString(figure)).toString()))),
                verification(next, figure));
    }
}
