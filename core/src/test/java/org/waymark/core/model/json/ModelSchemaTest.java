package org.waymark.core.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.testing.FirstEdition;
import org.waymark.core.testing.Readings;

/** The schema says of a document what its reader says. */
class ModelSchemaTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (var stream = ModelDocument.class.getResourceAsStream("model.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void acceptsTheDefaultModel() {
        assertEquals(List.of(), SCHEMA.validate(DefaultModel.document(), InputFormat.JSON));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\": 1 | \"format\": 2",
                "\"format\": 1 | \"format\": 1, \"notes\": \"\"",
                "\"base-weight\" | \"weight\"",
                "\"base-weight\": 0. | \"base-weight\": -0.",
                "\"worst\": 0 | \"worst\": \"0\"",
                "\"value\": [[0, 0], | \"value\": [[0, 2],",
                "\"value\": [[0, 0], | \"value\": [[0],",
                "{ \"pert\": [ | { \"pert\": [0, ",
                "{ \"pert\": [ | { \"weibull\": [",
                "{ \"beta\": [ | { \"beta\": [1, ",
                "\"strength\": \"verified\" | \"strength\": \"certain\"",
                "\"checked-on\": \"2026-11-22\" | \"checked-on\": \"22 November 2026\"",
                "\"kind\": \"single\" | \"kind\": \"several\"",
                "\"actionable\": false | \"actionable\": \"no\"",
                "\"actionable\": false, | ",
                "\"kind\": \"emphasis\" | \"kind\": \"stress\"",
                "\"kind\": \"emphasis\", | \"kind\": \"emphasis\", \"alternative\": \"both\",",
                "\"status\": \"closed\" | \"status\": \"gone\"",
                "\"count\": 10000 | \"count\": 0",
                "\"recommend-from\": 0.6 | \"recommend-from\": 0",
                "\"multipliers\": [0, | \"multipliers\": [",
            })
    void refusesWhatTheReaderRefuses(String from, String to) {
        var shipped = FirstEdition.document();
        assertTrue(shipped.contains(from), "the first edition does not contain " + from);
        var broken = shipped.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to == null ? "" : to));
        assertFalse(SCHEMA.validate(broken, InputFormat.JSON).isEmpty());
        Readings.findings(ModelDocument.read(broken));
    }
}
