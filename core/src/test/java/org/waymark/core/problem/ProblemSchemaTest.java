package org.waymark.core.problem;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.acceptability.Rank;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonText;
import org.waymark.core.document.Reading;
import org.waymark.core.numerics.Draws;
import org.waymark.core.testing.Readings;
import org.waymark.core.testing.SchemaDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/** Documents generated from the schema: the reader takes what the schema allows, and nothing else. */
class ProblemSchemaTest {

    /** All that only the reader checks, because a schema cannot say it. */
    private static final Pattern BEYOND_THE_SCHEMA = Pattern.compile(
            String.join(
                    "|",
                    "There is no such field here", // a name of no alternative or criterion, under performances or
                    // weights
                    "The field \".*\" is missing", // an alternative or a criterion without its number
                    "There is no criterion .*",
                    "Criterion .* is ordinal, (but this is no place in an order|so its levels are drawn .*)",
                    "\\d+ stands? here, but there (is|are) \\d+ alternatives?",
                    "The covariance .*",
                    "The variance in row .*",
                    "(Mean|Sd) of baseline and effect is .*, but must be from .*",
                    "Criterion .* is (not ranked|ranked twice)",
                    ".* is there twice", // two criteria of one key
                    "(?i).*(wider|narrower) than.*", // a width that is infinite or subnormal
                    "Scale from .* has no width.*",
                    "Interval from .* is empty.*",
                    "(Low|Mode) is .*, above .*",
                    "Probabilities sum to .*",
                    "Events is .*, but must be from 0.0 to .*", // not more than all
                    "Value points run from .*",
                    "The value (must be 0 at worst|turns back).*",
                    "Three value points or more stand at .*",
                    "All weights are 0.*",
                    "A sample has .*",
                    "A sum of weights needs a coefficient .*", // that is not 0
                    "No weights keep all of these statements.*",
                    "Weights sum to 1, but the (lower|upper) bounds .*"),
            Pattern.DOTALL);

    private static final String DOCUMENT = schemaDocument();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DOCUMENT, InputFormat.JSON);
    private static final SchemaDocuments DOCUMENTS = new SchemaDocuments(json(DOCUMENT));
    private static final JsonNode EXAMPLE = json(example());
    private static final List<JsonNode> EXAMPLES = List.of(
            EXAMPLE,
            ordinal(EXAMPLE),
            stepped(EXAMPLE),
            joint(EXAMPLE, "{\"samples\": [[1, 2], [12, 4]]}"),
            joint(EXAMPLE, """
                    {"baseline": {"normal": [-1, 0.5]}, "link": "logit",
                     "effects": {"mean": [0, 0.2], "covariance": [[0, 0], [0, 0.04]]}}"""));
    private static final List<String> WEIGHTS = List.of(
            "\"missing\"",
            "{\"exact\": {\"pay\": 1, \"delay\": 2}}",
            "{\"around\": {\"pay\": 1, \"delay\": 2}, \"concentration\": 5}",
            "{\"ranked\": [[\"pay\"], [\"delay\"]]}",
            "{\"bounded\": {\"pay\": [0.2, 0.6]}}",
            "{\"samples\": [[1, 2], [0, 3]]}",
            """
            {"statements": [{"prefer": ["pay", "delay"]}, {"ratio": ["pay", "delay"], "between": [1.5, 3]},
             {"bounds": {"pay": [0.1, 0.7]}}, {"linear": {"pay": 1, "delay": -2}, "atLeast": -1}]}""",
            "{\"statements\": [{\"equal\": [\"pay\", \"delay\"]}]}");

    private static String schemaDocument() {
        try (var stream = ProblemDocument.class.getResourceAsStream("problem.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String example() {
        try {
            return Files.readString(Path.of("..", "docs", "examples", "two-jobs.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example with a criterion of which only the order is known. */
    private static JsonNode ordinal(JsonNode example) {
        var document = example.deepCopy();
        document.get("criteria").get(0).asObject().removeAll().put("key", "pay").put("ordinal", "ranks");
        document.get("performances").get("A").asObject().put("pay", 1);
        document.get("performances").get("B").asObject().putNull("pay");
        return document;
    }

    /** The example with a step in a value function that continues beyond its scale. */
    private static JsonNode stepped(JsonNode example) {
        var document = example.deepCopy();
        var delay = document.get("criteria").get(1).asObject();
        delay.put("extrapolate", true).set("value", json("[[0, 1], [4, 0.5], [4, 0.25], [12, 0]]"));
        return document;
    }

    private static JsonNode joint(JsonNode example, String joint) {
        var document = example.deepCopy().asObject();
        document.get("performances").get("A").asObject().remove("pay");
        document.get("performances").get("B").asObject().remove("pay");
        document.putObject("joint").set("pay", json(joint));
        return document;
    }

    private static JsonNode json(String text) {
        return Readings.value(JsonText.read(text));
    }

    static LongStream seeds() {
        return new SplittableRandom(20261126).longs(2_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isWhatTheReaderTakes(long seed) {
        var random = new SplittableRandom(seed);
        var good = EXAMPLES.get(random.nextInt(EXAMPLES.size())).deepCopy().asObject();
        good.set("weights", json(WEIGHTS.get(random.nextInt(WEIGHTS.size()))));
        var document = DOCUMENTS.near(good, random).toString();
        var errors = errors(document);
        switch (ProblemDocument.read(document)) {
            case Reading.Read(var problem) -> {
                assertEquals(List.of(), errors, document);
                assertWhole(problem.with(new Draws(seed, 20)).solve(Effort.ONE_THREAD), document);
            }
            case Reading.Unreadable(var findings) -> {
                assertFalse(findings.isEmpty(), document);
                if (errors.isEmpty()) assertEquals(List.of(), unexpected(findings), document);
            }
        }
    }

    /** Scores lie in [0, 1] unless levels are extrapolated, and the shares of every rank sum to 1. */
    private static void assertWhole(ProblemResult result, String document) {
        boolean isExtrapolated = document.contains("\"extrapolate\":true");
        var simulated = result.acceptability();
        for (var alternative : simulated.alternatives()) {
            double score = result.scores().of(alternative);
            boolean isUsual = score >= 0 && score <= 1 + 1e-12;
            assertTrue(isUsual || isExtrapolated && Math.abs(score) <= 1.1e9, () -> score + " in " + document);
        }
        for (int place = 1; place <= simulated.alternatives().size(); place++) {
            var rank = new Rank(place);
            double sum = simulated.alternatives().stream()
                    .mapToDouble(alternative -> simulated.share(alternative, rank))
                    .sum();
            assertEquals(1, sum, 1e-9, document);
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
