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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.document.Finding;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Interval;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.OrderedValue;
import org.waymark.core.numerics.Triangular;
import org.waymark.core.numerics.UncertainQuantity;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.performance.Cell;
import org.waymark.core.testing.Readings;
import org.waymark.core.weights.WeightInformation;

/** Reader and schema are held against each other: what one refuses for its form, the other refuses too. */
class ProblemDocumentTest {

    private static final CriterionId PAY = new CriterionId("pay");
    private static final CriterionId DELAY = new CriterionId("delay");
    private static final Schema SCHEMA = schema();
    private static final String EXAMPLE = example();

    private static Schema schema() {
        try (var stream = ProblemDocument.class.getResourceAsStream("problem.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
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

    private static String with(String from, String to) {
        assertTrue(EXAMPLE.contains(from), "the example no longer contains " + from);
        return EXAMPLE.replace(from, to);
    }

    private static DecisionProblem read(String document) {
        return Readings.value(ProblemDocument.read(document));
    }

    private static List<Finding> findings(String document) {
        return Readings.findings(ProblemDocument.read(document));
    }

    private static boolean fitsSchema(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
    }

    @Nested
    class TheExample {
        @Test
        void isReadAsItStands() {
            var problem = read(EXAMPLE);
            var a = new AlternativeId("A");
            var b = new AlternativeId("B");
            assertEquals(List.of(a, b), problem.performances().alternatives());
            assertEquals(new Exact(12), problem.performances().of(a, PAY));
            assertEquals(new Triangular(1, 2, 4), problem.performances().of(a, DELAY));
            assertEquals(new Normal(20, 4), problem.performances().of(b, PAY));
            assertEquals(0.75, problem.performances().criteria().get(DELAY).of(2));
            assertEquals(
                    new WeightInformation.Bounded(Map.of(PAY, new Interval(0.2, 0.6), DELAY, new Interval(0, 1))),
                    problem.weights());
            assertEquals(new Draws(1, 10_000), problem.draws());
        }

        @Test
        void fitsTheSchema() throws IOException {
            assertTrue(fitsSchema(EXAMPLE));
            assertTrue(fitsSchema(Files.readString(Path.of("..", "docs", "examples", "three-treatments.json"))));
        }
    }

    @Nested
    class WhatIsLeftOut {
        @Test
        void meansThatNothingIsKnownOfTheWeights() {
            var document = with("\"weights\": { \"bounded\": { \"pay\": [0.2, 0.6] } },", "");
            assertTrue(fitsSchema(document));
            assertEquals(
                    new WeightInformation.Missing(Set.of(PAY, DELAY)),
                    read(document).weights());
        }

        @Test
        void meansTheUsualDraws() {
            var document = with(",\n  \"draws\": { \"seed\": 1, \"count\": 10000 }", "");
            assertTrue(fitsSchema(document));
            assertEquals(Draws.USUAL, read(document).draws());
        }

        @Test
        void meansAStraightValueFunction() {
            var document = with(", \"value\": [[0, 1], [4, 0.5], [12, 0]]", "");
            assertTrue(fitsSchema(document));
            assertEquals(
                    0.5, read(document).performances().criteria().get(DELAY).of(6));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"missing\"",
                "{ \"exact\": { \"pay\": 0.6, \"delay\": 0.4 } }",
                "{ \"exact\": { \"pay\": 3, \"delay\": 0 } }",
                "{ \"around\": { \"pay\": 0.6, \"delay\": 0.4 } }",
                "{ \"around\": { \"pay\": 0.6, \"delay\": 0.4 }, \"concentration\": 12.5 }",
                "{ \"ranked\": [[\"delay\"], [\"pay\"]] }",
                "{ \"ranked\": [[\"delay\", \"pay\"]] }",
                "{ \"bounded\": {} }",
                "{ \"bounded\": { \"pay\": [0.5, 0.5] } }",
                "{ \"statements\": [] }",
                "{ \"statements\": [{ \"prefer\": [\"pay\", \"delay\"] }, { \"equal\": [\"delay\", \"pay\"] }] }",
                "{ \"statements\": [{ \"ratio\": [\"pay\", \"delay\"], \"between\": [1.5, 3] }] }",
                "{ \"statements\": [{ \"bounds\": { \"delay\": [0.1, 0.4] } }] }",
                "{ \"statements\": [{ \"linear\": { \"pay\": 1, \"delay\": -2 }, \"atLeast\": 0, \"atMost\": 0.5 }] }",
                "{ \"samples\": [[0.2, 0.8], [3, 1]] }",
            })
    void readsEveryKindOfWeights(String weights) {
        var document = with("{ \"bounded\": { \"pay\": [0.2, 0.6] } }", weights);
        assertTrue(fitsSchema(document));
        assertEquals(Set.of(PAY, DELAY), read(document).weights().criteria());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"uniform\": [1, 2] } | 1.5",
                "{ \"triangular\": [0, 0, 3] } | 1",
                "{ \"pert\": [0, 6, 12] } | 6",
                "{ \"normal\": [4, 0] } | 4",
                "{ \"beta\": [1, 3] } | 7.5",
                "{ \"beta\": [1, 3, 4, 8] } | 5",
                "{ \"lognormal\": [1, 2] } | 20.085536923187668", // e^3
                "{ \"lognormal\": [1, 0, 0.5, 2] } | 5.936563656918091", // 1/2 + 2e
                "{ \"logit-normal\": [0, 3] } | 0.5",
                "{ \"logit-normal\": [0, 3, 4, 8] } | 6",
                "{ \"gamma\": [4, 3] } | 12",
                "{ \"gamma\": [4, 3, -2] } | 10",
                "{ \"student\": [7, 1, 3] } | 7",
                "{ \"beta-counts\": [1, 2] } | 0.5",
                "{ \"beta-counts\": [1, 2, 10, 20] } | 15",
                "{ \"discrete\": [[8, 0.25], [4, 0.75]] } | 5",
                "{ \"samples\": [3, 4, 8] } | 5",
            })
    void readsEveryKindOfPerformance(String performance, double mean) {
        var document = with("\"pay\": 12", "\"pay\": " + performance);
        assertTrue(fitsSchema(document));
        assertEquals(
                mean,
                read(document).performances().of(new AlternativeId("A"), PAY).mean(),
                1e-12);
    }

    @Nested
    class AMissingPerformance {
        @Test
        void mayBeAnythingOnItsScale() {
            var document = with("\"pay\": 12", "\"pay\": null");
            assertTrue(fitsSchema(document));
            var problem = read(document);
            var a = new AlternativeId("A");
            assertEquals(new Uniform(0, 30), problem.performances().of(a, PAY));
            assertEquals(List.of(new Cell(a, PAY)), problem.missing());
        }

        @Test
        void isToldAsSuchInTheResultAndInTheTable() {
            var result = read(with("\"pay\": 12", "\"pay\": null")).solve(Effort.ONE_THREAD);
            var written = SolvedDocument.write(result, SolvedDocument.Style.PLAIN);
            assertTrue(written.contains("\"missing\":{\"A\":[\"pay\"]},\"draws\""), written);
            var lines = ResultTable.of(result).csv().lines().toList();
            assertTrue(lines.get(0).endsWith(",missing"), lines::toString);
            assertTrue(lines.get(1).endsWith(",pay"), lines::toString);
            assertTrue(lines.get(2).endsWith(","), lines::toString);
        }
    }

    @Nested
    class AnOrdinalCriterion {
        private static final String TASTE = """
                {"alternatives": ["A", "B", "C", "D"], "criteria": [{"key": "taste", "ordinal": "%s"}],
                 "performances": {"A": {"taste": %s}, "B": {"taste": 0}, "C": {"taste": -0.0}, "D": {"taste": -7.5}}}""";

        private static UncertainQuantity taste(String document, String alternative) {
            assertTrue(fitsSchema(document));
            return read(document).performances().of(new AlternativeId(alternative), new CriterionId("taste"));
        }

        @Test
        void ordersRanksFromTheSmallestAndLevelsFromTheLargest() {
            var levels = TASTE.formatted("levels", "2");
            assertEquals(new OrderedValue(2, 3), taste(levels, "A"));
            assertEquals(new OrderedValue(1, 3), taste(levels, "B"));
            assertEquals(new OrderedValue(1, 3), taste(levels, "C"));
            assertEquals(new OrderedValue(2, 3), taste(TASTE.formatted("ranks", "2"), "D"));
        }

        @Test
        void leavesWhatIsMissingOutOfTheOrder() {
            var document = TASTE.formatted("ranks", "null");
            assertEquals(new Uniform(0, 1), taste(document, "A"));
            assertEquals(new OrderedValue(0, 2), taste(document, "B"));
        }

        @Test
        void takesNumbersOnly() {
            var findings = findings(TASTE.formatted("ranks", "{\"uniform\": [1, 2]}"));
            assertEquals(
                    List.of("$.performances.A.taste"),
                    findings.stream().map(Finding::path).toList());
            assertTrue(findings.getFirst().toString().contains("no place in an order"), findings::toString);
        }
    }

    @Nested
    class JointPerformances {
        private static final String EFFECTS = """
                {"alternatives": ["B", "A", "C"], "criteria": [{"key": "x", "scale": {"worst": 0, "best": 1}}],
                 "performances": {"A": {}, "B": {}, "C": {}},
                 "joint": {"x": {"baseline": {"normal": [-1, 0.5]}, "link": "logit",
                  "effects": {"mean": [0, 0.25, 0.5], "covariance": [[0, 0, 0], [0, 0.04, 0.01], [0, 0.01, 0.09]]}}}}""";

        @ParameterizedTest(name = "{0} becomes {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"normal\": [-1, 0.5]} | {\"uniform\": [-1, 0.5]} | $.joint.x.baseline | a number or normal, not uniform",
                    "\"logit\" | \"probit\" | $.joint.x.link | no link \"probit\". Write one of: identity, log, logit, cloglog",
                    "[0, 0.25, 0.5] | [0, 0.25] | $.joint.x.effects.mean | 2 stand here, but there are 3 alternatives",
                    "[0, 0.01, 0.09]] | [0, 0.01]] | $.joint.x.effects.covariance[2] | 2 stand here",
                    "[0, 0, 0], | | $.joint.x.effects.covariance | 2 stand here",
                    "0.04, 0.01] | 0.04, 0.02] | $.joint.x.effects.covariance | not symmetric: row 3, column 2 has 0.01, the other way round it is 0.02",
                    "[0, 0.04, 0.01], [0, 0.01, 0.09] | [0, 0.04, 0.08], [0, 0.08, 0.09] | $.joint.x.effects.covariance | not positive semi-definite: given the rows before, row 3 would have the variance -0.0699",
                    "[0, 0, 0], [0, | [0, 0.1, 0], [0.1, | $.joint.x.effects.covariance | row 1 does not vary, but would still have the covariance 0.1 with row 2",
                    "0.04, 0.01 | -0.04, 0.01 | $.joint.x.effects.covariance | variance in row 2 of the covariance is -0.04",
                    "[-1, 0.5] | [-1, 11] | $.joint.x | sd of baseline and effect is 11",
                    "\"A\": {} | \"A\": {\"x\": 1} | $.performances.A.x | no such field",
                    "\"joint\": {\"x\" | \"joint\": {\"y\" | $.joint.y | no such field",
                    "\"scale\": {\"worst\": 0, \"best\": 1} | \"ordinal\": \"ranks\" | $.joint.x | is ordinal"
                })
        void areRefusedWithThePlaceAndTheReason(String from, String to, String path, String words) {
            assertTrue(EFFECTS.contains(from));
            var findings = findings(EFFECTS.replace(from, to == null ? "" : to));
            assertTrue(
                    findings.stream()
                            .anyMatch(f -> f.path().startsWith(path)
                                    && f.toString().toLowerCase().contains(words.toLowerCase())),
                    findings::toString);
        }

        @Test
        void haveAllTheirFindingsAtOnce() {
            var document = EFFECTS.replace("\"logit\"", "\"probit\"")
                    .replace("[0, 0.25, 0.5]", "[0, 0.25]")
                    .replace("0.04, 0.01]", "0.04, 0.02]")
                    .replace("\"C\": {}", "\"C\": {\"y\": 1}");
            assertEquals(
                    List.of(
                            "$.joint.x.effects.mean",
                            "$.joint.x.effects.covariance",
                            "$.joint.x.link",
                            "$.performances.C.y"),
                    findings(document).stream().map(Finding::path).toList());
        }

        @Test
        void fitTheSchema() {
            assertTrue(fitsSchema(EFFECTS));
            var b = read(EFFECTS).performances().of(new AlternativeId("B"), new CriterionId("x"));
            assertEquals(1 / (1 + Math.exp(1)), b.quantile(0.5), 1e-12);
        }

        @Test
        void areTheSameInAnyOrderOfTheAlternatives() {
            var reordered = EFFECTS.replace("[\"B\", \"A\", \"C\"]", "[\"C\", \"B\", \"A\"]")
                    .replace("[0, 0.25, 0.5]", "[0.5, 0, 0.25]")
                    .replace(
                            "[[0, 0, 0], [0, 0.04, 0.01], [0, 0.01, 0.09]]",
                            "[[0.09, 0, 0.01], [0, 0, 0], [0.01, 0, 0.04]]");
            var one = read(EFFECTS).solve(Effort.ONE_THREAD).acceptability();
            var other = read(reordered).solve(new Effort(3, done -> {})).acceptability();
            one.standings().forEach((alternative, standing) -> assertEquals(standing, other.standing(alternative)));
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"alternatives\" | \"options\" | $",
                "\"key\": \"pay\", | \"key\": \"pay\", \"extrapolate\": \"yes\", | $.criteria[0].extrapolate",
                "\"key\": \"pay\", | \"key\": \"pay\", \"ordinal\": \"ranks\", | $.criteria[0].scale",
                "\"key\": \"pay\", \"scale\": { \"worst\": 0, \"best\": 30 } | \"key\": \"pay\", \"ordinal\": \"order\" | $.criteria[0].ordinal",
                "[\"A\", \"B\"] | [\"A\", \"B\", \"A\"] | $.alternatives[2]",
                "[\"A\", \"B\"] | [\"A\", \" \"] | $.alternatives[1]",
                "[\"A\", \"B\"] | [\"A\", 2] | $.alternatives[1]",
                "[\"A\", \"B\"] | [] | $.alternatives",
                "\"worst\": 0, | | $.criteria[0].scale",
                "\"worst\": 0, | \"worst\": \"0\", | $.criteria[0].scale.worst",
                "\"worst\": 0, | \"worst\": 0, \"unit\": \"USD\", | $.criteria[0].scale.unit",
                "[4, 0.5] | [4, 1.5] | $.criteria[1].value[1]",
                "[4, 0.5] | [4] | $.criteria[1].value[1]",
                "\"uniform\": [6, 10] | \"uniform\": [6] | $.performances.B.delay",
                "\"uniform\": [6, 10] | \"even\": [6, 10] | $.performances.B.delay",
                "\"normal\": [20, 4] | \"normal\": [20, -4] | $.performances.B.pay",
                "\"pay\": 12 | \"pay\": {\"beta\": [0, 1]} | $.performances.A.pay",
                "\"pay\": 12 | \"pay\": {\"lognormal\": [0, 1, 2]} | $.performances.A.pay",
                "\"pay\": 12 | \"pay\": {\"logit-normal\": [0, 11]} | $.performances.A.pay",
                "\"pay\": 12 | \"pay\": {\"gamma\": [2, -1]} | $.performances.A.pay",
                "\"pay\": 12 | \"pay\": {\"student\": [0, 1]} | $.performances.A.pay",
                "\"pay\": 12 | \"pay\": {\"student\": [0, 1, 1]} | $.performances.A.pay",
                "\"pay\": 12 | \"pay\": {\"beta-counts\": [-1, 4]} | $.performances.A.pay",
                "\"pay\": 12 | \"pay\": {\"discrete\": [[1, 0.5], [2]]} | $.performances.A.pay.discrete[1]",
                "\"pay\": 12 | \"pay\": {\"discrete\": []} | $.performances.A.pay",
                "\"pay\": 12 | \"pay\": {\"samples\": []} | $.performances.A.pay",
                "\"pay\": 12 | \"pay\": {\"samples\": [1, null]} | $.performances.A.pay.samples[1]",
                "\"bounded\" | \"bound\" | $.weights",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | \"unknown\" | $.weights",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"exact\": { \"pay\": -1, \"delay\": 2 } } | $.weights.exact.pay",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"around\": { \"pay\": 1, \"delay\": 2 }, \"concentration\": 0 } | $.weights",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"ranked\": [[\"pay\"], [\"delay\"], []] } | $.weights.ranked[2]",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"prefer\": [\"pay\"] }] } | $.weights.statements[0]",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"prefer\": [\"pay\", \"pay\"] }] } | $.weights.statements[0]",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"favour\": [\"pay\", \"delay\"] }] } | $.weights.statements[0]",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"ratio\": [\"pay\"], \"between\": [1, 2] }] } | $.weights.statements[0].ratio",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"ratio\": [\"pay\", \"delay\"], \"between\": [1] }] } | $.weights.statements[0].between",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"ratio\": [\"pay\", \"delay\"], \"between\": [-1, 1] }] } | $.weights.statements[0]",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"bounds\": {} }] } | $.weights.statements[0]",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"linear\": { \"pay\": 1 } }] } | $.weights.statements[0]",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"linear\": { \"pay\": 1 }, \"least\": 1 }] } | $.weights.statements[0].least",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"samples\": [] } | $.weights",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"samples\": [[1, -1]] } | $.weights.samples[0][1]",
                "[0.2, 0.6] | [0.2, 1.6] | $.weights.bounded.pay",
                "[0.2, 0.6] | [0.2] | $.weights.bounded.pay",
                "\"count\": 10000 | \"count\": 0 | $.draws.count",
                "\"count\": 10000 | \"count\": 2147483648 | $.draws.count",
                "\"count\": 10000 | \"count\": 1.5 | $.draws.count",
                "\"seed\": 1 | \"seed\": 9223372036854775808 | $.draws.seed",
                "\"seed\": 1 | \"seeds\": 1 | $.draws.seeds",
                "\"draws\" | \"notes\": \"\", \"draws\" | $.notes",
                "\"draws\" | \"outputs\": [\"rankEntropy\", \"entropy\"], \"draws\" | $.outputs[1]",
                "\"draws\" | \"outputs\": [\"rankEntropy\", \"rankEntropy\"], \"draws\" | $.outputs[1]",
                "\"draws\" | \"outputs\": \"rankEntropy\", \"draws\" | $.outputs",
            })
    void refusesWithAPathWhatTheSchemaRefuses(String from, String to, String path) {
        var document = with(from, to == null ? "" : to);
        assertTrue(!fitsSchema(document), document);
        assertTrue(findings(document).stream().anyMatch(f -> f.path().equals(path)), findings(document)::toString);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"worst\": 0, \"best\": 30 | \"worst\": 30, \"best\": 30 | $.criteria[0].scale | no width",
                "[4, 0.5] | [13, 0.5] | $.criteria[1] | run from",
                "[[0, 1], [4, 0.5], [12, 0]] | [[0, 1], [4, 0], [8, 0.5], [12, 0]] | $.criteria[1] | turns back",
                "[4, 0.5] | [4, 0.5], [4, 0.25], [4, 0.1] | $.criteria[1] | three value points",
                "\"uniform\": [6, 10] | \"uniform\": [10, 6] | $.performances.B.delay | above",
                "\"pay\": 12 | \"pay\": {\"discrete\": [[1, 0.5], [2, 0.4]]} | $.performances.A.pay | sum to 0.9, not 1. Write discrete as [[value, probability]",
                "\"pay\": 12 | \"pay\": {\"beta-counts\": [5, 4]} | $.performances.A.pay | from 0.0 to 4.0. Write beta-counts as [events, total]",
                "\"pay\": 12, | | $.performances.A | \"pay\" is missing",
                "\"pay\": 12, | \"pay\": 12, \"pey\": 3, | $.performances.A.pey | no such field",
                "\"B\": { \"pay\" | \"C\": { \"pay\" | $.performances.C | no such field",
                "{ \"pay\": [0.2, 0.6] } | { \"pay\": [0.2, 0.3], \"delay\": [0.1, 0.4] } | $.weights | pay [0.2, 0.3], delay [0.1, 0.4]",
                "{ \"pay\": [0.2, 0.6] } | { \"pay\": [0.6, 0.2] } | $.weights.bounded.pay | low ≤ high",
                "{ \"pay\": [0.2, 0.6] } | { \"wage\": [0.2, 0.6] } | $.weights.bounded.wage | no such field",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"exact\": { \"pay\": 1 } } | $.weights.exact | \"delay\" is missing",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"exact\": { \"pay\": 0, \"delay\": 0 } } | $.weights | all weights are 0",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"ranked\": [[\"pay\"]] } | $.weights.ranked | delay is not ranked",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"ranked\": [[\"pay\"], [\"delay\", \"wage\"]] } | $.weights.ranked[1][1] | no criterion wage",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"ranked\": [[\"pay\"], [\"delay\"], [\"pay\"]] } | $.weights.ranked[2][0] | ranked twice",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"prefer\": [\"pay\", \"wage\"] }] } | $.weights.statements[0].prefer[1] | no criterion wage",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"ratio\": [\"pay\", \"delay\"], \"between\": [2, 1] }] } | $.weights.statements[0].between | is empty",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"equal\": [\"pay\", \"delay\"] }, { \"prefer\": [\"pay\", \"delay\"] }, { \"bounds\": { \"pay\": [0.6, 1] } }] } | $.weights | 1: equal [pay, delay], 3: bounds {pay [0.6, 1.0]}",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"statements\": [{ \"linear\": { \"pay\": 0 }, \"atMost\": 1 }] } | $.weights.statements[0] | not 0",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"samples\": [[1, 2], [1]] } | $.weights | 1 weight, but there are 2 criteria",
                "{ \"bounded\": { \"pay\": [0.2, 0.6] } } | { \"samples\": [[0, 0]] } | $.weights | all weights are 0",
                "\"pay\": 12 | \"pay\": 1e999 | $.performances.A.pay | number",
            })
    void refusesWhatDoesNotFitTogether(String from, String to, String path, String words) {
        var document = with(from, to == null ? "" : to);
        assertTrue(
                findings(document).stream()
                        .anyMatch(f -> f.path().equals(path)
                                && f.toString().toLowerCase().contains(words.toLowerCase())),
                findings(document)::toString);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1e+05, 100000", "1000.0, 1000", "2.5e3, 2500", "1E0, 1", "2147483647.0, 2147483647"})
    void takesAWholeNumberInAnyForm(String written, int count) {
        var document = with("\"count\": 10000", "\"count\": " + written);
        assertTrue(fitsSchema(document));
        assertEquals(count, read(document).draws().count());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"9223372036854775808", "9223372036854775808.0", "-9223372036854775809", "1e19", "0.5", "1e-400"})
    void namesTheRangeOfSeeds(String seed) {
        var document = with("\"seed\": 1", "\"seed\": " + seed);
        assertEquals(
                "Write a whole number from -9223372036854775808 to 9223372036854775807.",
                Readings.wayOut(findings(document).getFirst()));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"worst\": 0, \"best\": 30 | \"worst\": -1e308, \"best\": 1e308 | $.criteria[0].scale",
                "\"worst\": 0, \"best\": 30 | \"worst\": 0, \"best\": 1e-310 | $.criteria[0].scale",
                "[4, 0.5] | [1e-310, 0.5] | $.criteria[1]",
                "\"uniform\": [6, 10] | \"uniform\": [-1e308, 1e308] | $.performances.B.delay",
                "\"uniform\": [6, 10] | \"uniform\": [0, 1e-310] | $.performances.B.delay",
                "\"triangular\": [1, 2, 4] | \"triangular\": [-1e308, 0, 1e308] | $.performances.A.delay",
                "\"triangular\": [1, 2, 4] | \"pert\": [0, 0, 1e-310] | $.performances.A.delay",
                "\"normal\": [20, 4] | \"normal\": [20, 1e307] | $.performances.B.pay",
                "\"normal\": [20, 4] | \"normal\": [1.7e308, 1e307] | $.performances.B.pay",
                "\"normal\": [20, 4] | \"normal\": [20, 1e-310] | $.performances.B.pay",
                "\"normal\": [20, 4] | \"beta\": [1, 1, -1e308, 1e308] | $.performances.B.pay",
                "[0.2, 0.6] | [0, 1e-310] | $.weights.bounded.pay",
            })
    void refusesAWidthThatIsInfiniteOrSubnormal(String from, String to, String path) {
        var findings = findings(with(from, to));
        assertEquals(List.of(path), findings.stream().map(Finding::path).toList());
        assertTrue(Readings.problem(findings.getFirst()).matches("(?s).*(wider|narrower) than.*"), findings::toString);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"uniform\": [-8e307, 8e307]}",
                "{\"triangular\": [-8e307, 0, 8e307]}",
                "{\"triangular\": [-8e307, 8e307, 8e307]}",
                "{\"pert\": [-8e307, 0, 8e307]}",
                "{\"normal\": [0, 2e306]}",
                "{\"beta\": [2, 2, -8e307, 8e307]}"
            })
    void countsHalfTheDrawsOfWhatReachesFarToEitherSide(String performance) {
        var problem = read("""
                {"alternatives": ["wide", "middle"],
                 "criteria": [{"key": "x", "scale": {"worst": 0, "best": 1}}],
                 "performances": {"wide": {"x": %s}, "middle": {"x": 0.5}}}""".formatted(performance));
        var result = problem.solve(Effort.ONE_THREAD);
        boolean isSkewed = performance.contains("8e307, 8e307, 8e307");
        double share = result.acceptability().firstRankShare(new AlternativeId("wide"));
        assertEquals(isSkewed ? 0.75 : 0.5, share, 0.02);
    }

    @Test
    void scoresOneHalfInTheMiddleOfTheWidestScale() {
        var problem = read("""
                {"alternatives": ["wide"],
                 "criteria": [{"key": "x", "scale": {"worst": -8e307, "best": 8e307}}],
                 "performances": {"wide": {"x": {"uniform": [-8e307, 8e307]}}}}""");
        var result = problem.solve(Effort.ONE_THREAD);
        assertEquals(0.5, result.scores().of(new AlternativeId("wide")));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        var longest = with("\"A\"", "\"" + "😀".repeat(100) + "\"");
        assertTrue(fitsSchema(longest));
        read(longest);
        var tooLong = with("\"A\"", "\"" + "😀".repeat(101) + "\"");
        assertFalse(fitsSchema(tooLong));
        assertEquals(
                "$.alternatives[0]: The key of an alternative has 101 characters, but 100 are the most: "
                        + "😀".repeat(20) + "…. Write a name of 1 to 100 characters.",
                findings(tooLong).getFirst().toString());
    }

    @Test
    void showsAllFindingsAtOnce() {
        var document = EXAMPLE.replace("\"pay\": 12", "\"pay\": \"12\"")
                .replace("\"best\": 0", "\"best\": 12, \"worse\": 1")
                .replace("\"count\": 10000", "\"count\": -1");
        var paths = findings(document).stream().map(Finding::path).toList();
        assertEquals(List.of("$.criteria[1].scale.worse", "$.performances.A.pay", "$.draws.count"), paths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "nonsense"})
    void namesThePlaceWhereItIsNotJson(String document) {
        var findings = findings(document);
        assertEquals(1, findings.size());
        assertEquals("$", findings.getFirst().path());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[]", "7", "[{}]"})
    void showsOfMissingCriteriaOnceHoweverTheyAreWeighed(String criteria) {
        var document = EXAMPLE.replaceAll(
                "(?s)\"criteria\": \\[.*?\\],\n  \"perf", "\"criteria\": " + criteria + ",\n  \"perf");
        for (var weights : List.of("\"missing\"", "{\"exact\": {}}", "{\"ranked\": [[\"pay\"]]}")) {
            var paths = findings(document.replace("{ \"bounded\": { \"pay\": [0.2, 0.6] } }", weights)).stream()
                    .map(Finding::path)
                    .filter(path -> !path.startsWith("$.performances"))
                    .toList();
            assertFalse(paths.isEmpty());
            assertTrue(paths.stream().allMatch(path -> path.startsWith("$.criteria")), paths::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"text\""})
    void refusesJsonThatIsNoObject(String document) {
        assertEquals("$", findings(document).getFirst().path());
    }
}
