package org.waymark.core.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.BASKET;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CHILDREN;
import static org.waymark.core.testing.Bicycles.ERRANDS;
import static org.waymark.core.testing.Bicycles.EXTRAS;
import static org.waymark.core.testing.Bicycles.MOTOR;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.USE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.document.Finding;
import org.waymark.core.document.Reading;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.QuestionId;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.json.JsonMapper;

class AnswerDocumentTest {

    private final JsonMapper json = JsonMapper.shared();
    private final DecisionModel model = Bicycles.model();

    private Reading<Answer> read(QuestionId question, String value) {
        return AnswerDocument.read(model, model.question(question).orElseThrow(), json.readTree(value));
    }

    private static Reading<Answer> fits(Answer answer) {
        return new Reading.Read<>(answer);
    }

    @Test
    void readsEveryKindOfAnswer() {
        assertEquals(fits(new Matters(Importance.VERY)), read(SPEED_MATTERS, "4"));
        assertEquals(fits(new Chosen(ERRANDS)), read(USE, "\"errands\""));
        assertEquals(fits(new ChosenAll(Set.of(MOTOR, BASKET))), read(EXTRAS, "[\"motor\", \"basket\"]"));
        assertEquals(fits(new ChosenAll(Set.of())), read(EXTRAS, "[]"));
        assertEquals(fits(new Amount(700)), read(BUDGET, "700.0"));
        assertEquals(fits(new Agreed(false)), read(CHILDREN, "false"));
        assertEquals(fits(new Skipped()), read(EXTRAS, "null"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "speed-matters | 0",
                "speed-matters | 6",
                "speed-matters | 3.5",
                "speed-matters | 99999999999999999999999",
                "speed-matters | \"3\"",
                "speed-matters | null",
                "use | \"fly\"",
                "use | \"\"",
                "use | [\"errands\"]",
                "use | {}",
                "extras | \"motor\"",
                "extras | [\"motor\", 1]",
                "extras | [\"wings\"]",
                "extras | [[]]",
                "budget | 100",
                "budget | 2100",
                "budget | 250",
                "budget | 1e999",
                "budget | -1e400",
                "budget | \"700\"",
                "budget | true",
                "children | \"yes\"",
                "children | 1",
                "children | null",
            })
    void refusesWhatDoesNotFit(String question, String value) {
        var unfit = Readings.findings(read(new QuestionId(question), value));
        assertEquals(List.of("$.value"), unfit.stream().map(Finding::path).toList());
    }

    @Test
    void namesTheNearestStep() {
        var unfit = Readings.findings(read(BUDGET, "260"));
        assertEquals(
                "$.value: the answer to budget is 260, but goes in steps of 100 from 200. Maybe 300.",
                unfit.getFirst().toString());
    }

    @Test
    void writesWhatItReads() {
        var sheet = Bicycles.answers().with(EXTRAS, new ChosenAll(Set.of(MOTOR, BASKET)));
        var written = AnswerDocument.writeSheet(model, sheet);
        assertEquals(
                "{\"use\":\"commute\",\"budget\":2000,\"extras\":[\"basket\",\"motor\"],\"speed-matters\":3,\"load-matters\":3}",
                written.toString());
        assertEquals(new Reading.Read<>(sheet), AnswerDocument.readSheet("$.answers", model, written));
    }

    @Test
    void showsAllFindingsOfASheetAtOnce() {
        var sheet = json.readTree("{\"use\": 1, \"colour\": \"red\", \"budget\": 700, \"extras\": [\"wings\"]}");
        var unfit = Readings.findings(AnswerDocument.readSheet("$.answers", model, sheet));
        assertEquals(
                List.of("$.answers.use", "$.answers.colour", "$.answers.extras"),
                unfit.stream().map(Finding::path).toList());
    }

    @Test
    void namesAStrangeKeyWithoutLettingItSpeakForThePath() {
        var strange = json.createObjectNode().put("a.b", 1).put("x".repeat(5000), 1);
        var unfit = Readings.findings(AnswerDocument.readSheet("$.answers", model, strange));
        assertEquals(
                List.of("$.answers['a.b']", "$.answers['" + "x".repeat(60) + "…']"),
                unfit.stream().map(Finding::path).toList());
    }

    @Test
    void refusesASheetThatIsNoObject() {
        var unfit = Readings.findings(AnswerDocument.readSheet("$.answers", model, json.readTree("[]")));
        assertEquals("$.answers", unfit.getFirst().path());
    }
}
