package org.waymark.core.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.testing.FirstEdition;
import org.waymark.core.testing.ModelWith;
import org.waymark.core.testing.Readings;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ModelCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final JsonNode FIRST = JSON.readTree(ModelDocument.write(FirstEdition.load()));

    /** The first edition of the default model with one spot of its document set to {@code value}; {@code gone} removes it. */
    private static DecisionModel broken(String pointer, String value) {
        var root = FIRST.deepCopy();
        var at = JsonPointer.compile(pointer);
        JsonNode owner = root.at(at.head());
        assertTrue(owner.isContainer(), "the first edition has nothing at " + at.head());
        var last = at.last();
        if (owner instanceof ObjectNode object) {
            if (value.equals("gone")) object.remove(last.getMatchingProperty());
            else object.set(last.getMatchingProperty(), JSON.readTree(value));
        } else if (owner instanceof ArrayNode array) {
            if (value.equals("gone")) array.remove(last.getMatchingIndex());
            else array.set(last.getMatchingIndex(), JSON.readTree(value));
        }
        return Readings.value(ModelDocument.read(root.toString()));
    }

    private static void assertFound(List<Finding> findings, String path, String words) {
        assertTrue(
                findings.stream()
                        .anyMatch(finding -> finding.path().equals(path)
                                && Readings.problem(finding).contains(words)),
                () -> "not found: %s: %s%nbut: %s".formatted(path, words, findings));
        findings.forEach(finding -> assertFalse(Readings.wayOut(finding).isBlank(), finding.toString()));
    }

    @Nested
    class TheDefaultModel {

        @Test
        void hasNoFindings() {
            assertEquals(List.of(), ModelCheck.of(DefaultModel.load(), TODAY).findings());
        }

        @Test
        void stillCanBePublishedWhenAllItsEvidenceHasExpired() {
            var check = ModelCheck.of(DefaultModel.load(), LocalDate.of(2040, 1, 1));
            assertTrue(check.isPublishable());
            var expired = check.warnings().stream()
                    .filter(warning -> warning.path().endsWith(".expires-on"))
                    .count();
            assertEquals(DefaultModel.load().evidence().size(), expired);
        }
    }

    @Nested
    class AnError {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "a text lacks the default language | /criteria/0/name | {} | $.criteria[0].name | in the default language",
                    "a text is blank | /sections/0/questions/0/why | {\"en\": \" \"} | $.sections[0].questions[0].why | in the default language",
                    "a label is missing | /sections/0/questions/0/options/1/label | {\"de\": \"Hier\"} | $.sections[0].questions[0].options[1].label | no text",
                    "a step says nothing | /alternatives/1/steps/0/what | {} | $.alternatives[1].steps[0].what | no text",
                    "the default language is missing everywhere | /default-locale | \"de\" | $.name | language, de",
                    "the language is unknown | /default-locale | \"und\" | $.default-locale | no default language",
                    "a key has capitals | /resources/0/key | \"ClickWorker\" | $.resources[0].key | characters",
                    "an alternative stands twice | /alternatives/1/key | \"both\" | $.alternatives[2].key | stands already at $.alternatives[1]",
                    "a criterion stands twice | /criteria/1/key | \"pay\" | $.criteria[1].key | stands already",
                    "an entry of evidence stands twice | /evidence/1/key | \"e02\" | $.evidence[2].key | stands already",
                    "a parameter stands twice | /parameters/1/key | \"weekly-hours\" | $.parameters[1].key | stands already",
                    "a question of another section has the key | /sections/1/questions/0/key | \"region\" | $.sections[1].questions[0].key | stands already at $.sections[0].questions[0]",
                    "a section stands twice | /sections/1/key | \"situation\" | $.sections[1].key | stands already",
                    "an option stands twice | /sections/0/questions/0/options/1/key | \"north-america\" | $.sections[0].questions[0].options[1].key | stands already",
                    "a resource stands twice | /resources/1/key | \"clickworker\" | $.resources[1].key | stands already",
                    "there is no path | /alternatives | [] | $.alternatives | no path to choose",
                    "a cell is empty | /performances/0 | gone | $.performances | \"microtasks\" achieves on \"pay\"",
                    "a cell is filled twice | /performances/1/alternative | \"microtasks\" | $.performances[1] | stands already at $.performances[0]",
                    "a performance is of an unknown path | /performances/0/alternative | \"farming\" | $.performances[0].alternative | no path \"farming\"",
                    "a performance is on an unknown criterion | /performances/0/criterion | \"fame\" | $.performances[0].criterion | no criterion \"fame\"",
                    "a performance cites nothing | /performances/0/evidence | [] | $.performances[0].evidence | cites no evidence",
                    "a performance cites what does not exist | /performances/0/evidence | [\"e999\"] | $.performances[0].evidence | no evidence \"e999\"",
                    "a source has no address | /evidence/0/url | gone | $.evidence[0].url | no address",
                    "an address is no page | /evidence/0/url | \"javascript:alert(1)\" | $.evidence[0].url | not the address of a page",
                    "a source has no name | /evidence/0/source | \"\" | $.evidence[0].source | names no source",
                    "evidence expires before it was checked | /evidence/0/expires-on | \"2026-11-22\" | $.evidence[0].expires-on | expires on 2026-11-22",
                    "evidence was checked tomorrow | /evidence/0/checked-on | \"2026-11-28\" | $.evidence[0].checked-on | today is 2026-11-27",
                    "there is no question | /sections | [] | $.sections | 0 questions",
                    "a choice has one option | /sections/0/questions/2/options | [{\"key\": \"a\", \"label\": {\"en\": \"A\"}}] | $.sections[0].questions[2].options | 1 option,",
                    "a ranking is of an unknown criterion | /sections/2/questions/0 | {\"key\": \"first\", \"kind\": \"ranking\", \"text\": {\"en\": \"?\"}, \"why\": {\"en\": \"?\"}, \"optional\": true, \"actionable\": false, \"criteria\": [\"pay\", \"fame\"], \"most\": 2} | $.sections[2].questions[0].criteria[1] | no criterion \"fame\"",
                    "a ranking is of one criterion | /sections/2/questions/0 | {\"key\": \"first\", \"kind\": \"ranking\", \"text\": {\"en\": \"?\"}, \"why\": {\"en\": \"?\"}, \"optional\": true, \"actionable\": false, \"criteria\": [\"pay\"], \"most\": 2} | $.sections[2].questions[0].criteria | fewer than 2",
                    "offers must be chosen from | /sections/2/questions/0 | {\"key\": \"offers\", \"kind\": \"trade-off\", \"text\": {\"en\": \"?\"}, \"why\": {\"en\": \"?\"}, \"optional\": false, \"actionable\": false, \"criteria\": [\"pay\", \"growth\"]} | $.sections[2].questions[0].optional | not skip",
                    "an importance is of an unknown criterion | /sections/2/questions/0/criterion | \"fame\" | $.sections[2].questions[0].criterion | no criterion \"fame\"",
                    "a number sets an unknown parameter | /sections/0/questions/3/sets | \"luck\" | $.sections[0].questions[3].sets | no parameter \"luck\"",
                    "a number has more steps than can be stored | /sections/0/questions/3/step | 0.01 | $.sections[0].questions[3] | possible answers",
                    "a condition rests on a later question | /sections/1/questions/1/show-if/question | \"horizon\" | $.sections[1].questions[1].show-if.question | does not come before",
                    "a condition rests on itself | /sections/1/questions/1/show-if/question | \"experience\" | $.sections[1].questions[1].show-if.question | does not come before",
                    "a condition rests on a number | /sections/1/questions/1/show-if/question | \"needed-income\" | $.sections[1].questions[1].show-if.question | asks for a number",
                    "a condition names an unknown answer | /sections/1/questions/1/show-if/any-of | [\"poetry\"] | $.sections[1].questions[1].show-if.any-of | no answer \"poetry\"",
                    "a condition names no answer | /sections/1/questions/1/show-if/any-of | [] | $.sections[1].questions[1].show-if.any-of | never asked",
                    "an effect is on an unknown path | /sections/0/questions/0/options/0/effects/0/alternative | \"farming\" | $.sections[0].questions[0].options[0].effects[0].alternative | no path \"farming\"",
                    "an effect is on an unknown criterion | /sections/0/questions/0/options/0/effects/0/criterion | \"fame\" | $.sections[0].questions[0].options[0].effects[0].criterion | no criterion \"fame\"",
                    "an effect sets an unknown parameter | /sections/0/questions/1/options/0/effects/0/parameter | \"luck\" | $.sections[0].questions[1].options[0].effects[0].parameter | no parameter \"luck\"",
                    "a limit rests on an unknown parameter | /sections/0/questions/3/effects/0/limit/of | \"luck\" | $.sections[0].questions[3].effects[0].limit.of | no parameter \"luck\"",
                    "a limit is divided by an unknown parameter | /sections/0/questions/3/effects/0/limit/per | \"luck\" | $.sections[0].questions[3].effects[0].limit.per | no parameter \"luck\"",
                    "a limit cannot be met | /sections/0/questions/3/effects/0/limit | 41 | $.sections[0].questions[3].effects[0].limit | better than the best end",
                    "a person's hours are an unknown parameter | /income/person/weekly-hours | \"luck\" | $.income.person.weekly-hours | no parameter \"luck\"",
                    "a path has no plan | /income/plans/2 | gone | $.income.plans | \"both\" has no plan",
                    "a plan is of an unknown path | /income/plans/0/alternative | \"farming\" | $.income.plans[0].alternative | no path \"farming\"",
                    "an event is on an unknown criterion | /income/events/0/criterion | \"fame\" | $.income.events[0].criterion | no criterion \"fame\"",
                    "a table cites nothing | /income/tables/0/evidence | [] | $.income.tables[0].evidence | cites no evidence",
                    "a table is by an unknown question | /income/tables/0/by/0 | \"luck\" | $.income.tables[0].by[0] | no question \"luck\"",
                    "a table is by a question without choices | /income/tables/0/by/0 | \"needed-income\" | $.income.tables[0].by[0] | not one of choices",
                    "a row is for an unknown answer | /income/tables/0/rows/1/when/0 | \"mars\" | $.income.tables[0].rows[1].when[0] | no option \"mars\"",
                    "a card has no name | /resources/0/name | \" \" | $.resources[0].name | no name",
                    "a card belongs to no path | /resources/0/alternatives | [] | $.resources[0].alternatives | belongs to no path",
                    "a card belongs to an unknown path | /resources/0/alternatives | [\"farming\"] | $.resources[0].alternatives | no path \"farming\"",
                    "a card opens no page | /resources/0/link | \"file:///etc/passwd\" | $.resources[0].link | not the address of a page",
                    "a card was checked tomorrow | /resources/0/checked-on | \"2026-11-28\" | $.resources[0].checked-on | today is 2026-11-27",
                    "a closed card does not say so | /resources/3/notice | gone | $.resources[3].notice | is closed, but says nothing",
                })
        void isFoundWhen(String what, String pointer, String value, String path, String words) {
            var check = ModelCheck.of(broken(pointer, value), TODAY);
            assertFound(check.errors(), path, words);
            assertFalse(check.isPublishable());
        }

        @Test
        void isFoundWhenThereIsNoCriterion() {
            var check = ModelCheck.of(DefaultModel.load().withCriteria(List.of()), TODAY);
            assertFound(check.errors(), "$.criteria", "nothing counts");
        }

        @Test
        void isFoundWhenNoCriterionHasAWeight() {
            var model = DefaultModel.load();
            var weightless = model.withCriteria(model.criteria().stream()
                    .map(criterion -> criterion.withBaseWeight(0))
                    .toList());
            assertFound(ModelCheck.of(weightless, TODAY).errors(), "$.criteria", "All base weights are 0");
        }

        @Test
        void isFoundWhenThereAreMoreQuestionsThanAnybodyAnswers() {
            var question = FIRST.at("/sections/0/questions/6").toString();
            var many = new StringBuilder("[");
            for (int i = 0; i < 61; i++) {
                many.append(i == 0 ? "" : ",").append(question.replace("needs-health-cover", "needs-" + i));
            }
            var check = ModelCheck.of(
                    broken("/sections/0/questions", many.append("]").toString()), TODAY);
            assertFound(check.errors(), "$.sections", "questions, but 1 to 60 are possible");
        }
    }

    @Nested
    class AWarning {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "a question has no help | /sections/0/questions/0/help | gone | $.sections[0].questions[0].help | without help",
                    "a translation is begun | /name | {\"en\": \"How to work\", \"de\": \"Wie arbeiten\"} | $.alternatives[0].name | not translated into de",
                    "there is one path only | /alternatives | [{\"key\": \"both\", \"name\": {\"en\": \"A\"}, \"headline\": {\"en\": \"A\"}, \"description\": {\"en\": \"A\"}}] | $.alternatives | nothing to choose",
                    "a criterion never counts | /criteria/0/base-weight | 0 | $.criteria[0].base-weight | never counts",
                    "nobody is asked about a criterion | /sections/2/questions/7 | gone | $.criteria[10] | No answer changes",
                    "an importance is asked twice | /sections/2/questions/1/criterion | \"pay\" | $.sections[2].questions[1].criterion | asked already",
                    "a performance is off its scale | /performances/0/distribution | 90 | $.performances[0].distribution | outside the scale",
                    "an assumption is stated exactly | /performances/16/distribution | 80 | $.performances[16].distribution | as if it were known exactly",
                    "evidence is not cited | /performances/36/evidence | [\"e09\"] | $.evidence[83] | cites",
                    "evidence has expired | /evidence/0/expires-on | \"2026-11-01\" | $.evidence[0].expires-on | expired on 2026-11-01",
                    "a parameter does nothing | /parameters/4/key | \"luck\" | $.parameters[4] | no effect uses it",
                    "a section is empty | /sections/3/questions | [] | $.sections[3].questions | has no question",
                    "an answer changes nothing | /sections/0/questions/2/options | [{\"key\": \"a\", \"label\": {\"en\": \"A\"}}, {\"key\": \"b\", \"label\": {\"en\": \"B\"}}] | $.sections[0].questions[2] | changes anything",
                    "a limit is always met | /sections/0/questions/3/effects/0/limit | 0 | $.sections[0].questions[3].effects[0].limit | meets it",
                    "a usual limit cannot be met | /parameters/1/usual | 9000 | $.sections[0].questions[3].effects[0].limit | at usual values",
                    "a factor crosses zero | /sections/0/questions/0/options/0/effects/0/criterion | \"balance\" | $.sections[0].questions[0].options[0].effects[0].factor | runs through 0",
                    "a card is old | /resources/0/checked-on | \"2025-11-22\" | $.resources[0].checked-on | last checked on 2025-11-22",
                    "a path has no card | /resources | [] | $.resources | belongs to the path \"microtasks\"",
                    "the result is never too close | /settings/recommend-from | 0.3 | $.settings.recommend-from | never too close",
                    "the draws are few | /settings/draws/count | 100 | $.settings.draws.count | too few",
                    "the draws are slow | /settings/draws/count | 2000000 | $.settings.draws.count | slow",
                    "importance does not matter | /settings/multipliers | [1, 1, 1, 1, 1] | $.settings.multipliers | count the same",
                })
        void isFoundWhen(String what, String pointer, String value, String path, String words) {
            assertFound(ModelCheck.of(broken(pointer, value), TODAY).warnings(), path, words);
        }
    }

    /** Each at the last value that passes, and at the first that does not. */
    @Nested
    class ALimit {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "the limit of a requirement, best | /sections/0/questions/3/effects/0/limit | 40 | 40.01 | $.sections[0].questions[3].effects[0].limit",
                    "the limit of a requirement, worst | /sections/0/questions/3/effects/0/limit | 0.01 | 0 | $.sections[0].questions[3].effects[0].limit",
                    "the usual limit of a requirement | /parameters/1/usual | 5199 | 5201 | $.sections[0].questions[3].effects[0].limit",
                    "the share to recommend from | /settings/recommend-from | 0.34 | 0.3333333333333333 | $.settings.recommend-from",
                    "the fewest draws | /settings/draws/count | 1000 | 999 | $.settings.draws.count",
                    "the most draws | /settings/draws/count | 1000000 | 1000001 | $.settings.draws.count",
                    "the day evidence expires | /evidence/0/expires-on | \"2026-11-28\" | \"2026-11-27\" | $.evidence[0].expires-on",
                    "the day a card was checked | /resources/0/checked-on | \"2026-11-27\" | \"2026-11-28\" | $.resources[0].checked-on",
                    "the age of a card | /resources/0/checked-on | \"2025-11-28\" | \"2025-11-27\" | $.resources[0].checked-on",
                    "a performance at the end of its scale | /performances/0/distribution | 40 | 40.01 | $.performances[0].distribution",
                    "multipliers that differ | /settings/multipliers | [1, 1, 1, 1, 1.01] | [1, 1, 1, 1, 1] | $.settings.multipliers",
                })
        void passesAt(String what, String pointer, String last, String first, String path) {
            assertEquals(List.of(), at(path, broken(pointer, last)));
            assertNotEquals(List.of(), at(path, broken(pointer, first)));
        }

        @ParameterizedTest(name = "{0} questions: {1} findings")
        @CsvSource({"60, 0", "61, 1", "1, 0", "0, 1"})
        void isOneToSixtyQuestions(int count, int findings) {
            var question = FIRST.at("/sections/0/questions/6").toString();
            var questions = IntStream.range(0, count)
                    .mapToObj(i -> question.replace("needs-health-cover", "needs-" + i))
                    .collect(Collectors.joining(",", "[", "]"));
            var section = "[{\"key\": \"all\", \"title\": {\"en\": \"All\"}, \"questions\": %s}]".formatted(questions);
            assertEquals(
                    findings, at("$.sections", broken("/sections", section)).size());
        }

        private static List<Finding> at(String path, DecisionModel model) {
            return ModelCheck.of(model, TODAY).findings().stream()
                    .filter(finding -> finding.path().equals(path))
                    .toList();
        }
    }

    @Test
    void countsRankingsAndChoicesAmongWhatChangesHowMuchACriterionCounts() {
        var model = broken("/sections/2/questions/7", "gone");
        var asking = ModelCheck.of(ModelWith.preferences(model), TODAY);
        assertTrue(
                asking.findings().stream().noneMatch(finding -> finding.path().equals("$.criteria[10]")));
    }

    @Test
    void namesErrorsBeforeWarnings() {
        var check = ModelCheck.of(broken("/performances", "[]"), TODAY);
        var kinds = check.findings().stream().map(Finding::isError).distinct().toList();
        assertEquals(List.of(true, false), kinds);
    }
}
