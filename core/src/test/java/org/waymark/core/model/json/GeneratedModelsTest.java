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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonText;
import org.waymark.core.document.Reading;
import org.waymark.core.publishing.ModelCheck;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.Readings;
import org.waymark.core.testing.SchemaDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/** Models generated from the schema: what the schema allows is read, and what it does not allow cannot be imported. */
class GeneratedModelsTest {

    /** All that only the reader checks, because a schema cannot say it. */
    private static final Pattern BEYOND_THE_SCHEMA = Pattern.compile(
            String.join(
                    "|",
                    "This is \"[0-9-]+\"", // a day that no calendar has
                    "This is \"https?://.*", // an address with characters that no address has
                    "The language .* stands here twice",
                    "(?i).*(wider|narrower) than.*", // a width that is infinite or subnormal
                    "Scale from .* has no width.*",
                    "Probabilities sum to .*",
                    "Events is .*, but must be from 0.0 to .*", // not more than all
                    "(Low|Mode) is .*, above .*",
                    "Value points run from .*",
                    "The value (must be 0 at worst|turns back).*",
                    "Two value points stand at .*",
                    "Number from .* has no width",
                    "Step is .*",
                    "RuledOutBelow is .*",
                    "Multiplier of importance .*",
                    "A beta of two numbers is stretched over .*"),
            Pattern.DOTALL);

    private static final String DOCUMENT = schemaDocument();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DOCUMENT, InputFormat.JSON);
    private static final SchemaDocuments DOCUMENTS = new SchemaDocuments(json(DOCUMENT));
    private static final String GOOD = ModelDocument.write(Bicycles.model())
            .replaceAll("\"why\": \\{[^}]*}", "\"why\": { \"en\": \"It differs from person to person.\" }");
    private static final JsonNode BICYCLES = json(GOOD);

    private static String schemaDocument() {
        try (var stream = ModelDocument.class.getResourceAsStream("model.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        return Readings.value(JsonText.read(text));
    }

    @Test
    void areMadeFromAModelThatCanBeImported() {
        var model = Readings.value(ModelDocument.read(GOOD));
        assertEquals(List.of(), ModelCheck.of(model, Bicycles.TODAY).errors());
    }

    static LongStream seeds() {
        return new SplittableRandom(20261126).longs(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areReadIfTheSchemaAllowsThem(long seed) {
        var document = DOCUMENTS.near(BICYCLES, new SplittableRandom(seed)).toString();
        var errors = errors(document);
        switch (ModelDocument.read(document)) {
            case Reading.Read(var model) ->
                assertTrue(
                        errors.isEmpty()
                                || !ModelCheck.of(model, Bicycles.TODAY).isPublishable(),
                        () -> errors + " in " + document);
            case Reading.Unreadable(var findings) -> {
                assertFalse(findings.isEmpty(), document);
                if (errors.isEmpty()) assertEquals(List.of(), unexpected(findings), document);
            }
        }
    }

    /** The validator fails at whole numbers beyond a long, which are beyond the bounds of all whole numbers here. */
    private static List<String> errors(String document) {
        try {
            return SCHEMA.validate(document, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        } catch (JsonNodeException beyondLong) {
            return List.of(beyondLong.getMessage());
        }
    }

    private static List<Finding> unexpected(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        !BEYOND_THE_SCHEMA.matcher(Readings.problem(finding)).matches())
                .toList();
    }
}
