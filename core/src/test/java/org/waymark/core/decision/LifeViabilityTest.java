package org.waymark.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Viability.Standing;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.testing.Choices;
import org.waymark.core.testing.FirstEdition;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Must-haves in simulated lives, and whether a job is within reach, under the default model. */
class LifeViabilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final DecisionModel MODEL = DefaultModel.load();
    private static final AlternativeId TASKS = new AlternativeId("microtasks");
    private static final AlternativeId JOB = new AlternativeId("remote-job");
    private static final AlternativeId BOTH = new AlternativeId("both");

    private static final AnswerSheet DEVELOPER = Choices.of(
            "region=north-america",
            "weekly-hours=over-35",
            "field=software-data",
            "experience=over-5",
            "english=fluent",
            "equipment=computer-good",
            "savings=3-to-6",
            "first-income-by=no-hurry");

    private static AnswerSheet needing(AnswerSheet sheet, int amount) {
        return sheet.with(new QuestionId("needed-income"), new Answer.Amount(amount));
    }

    private static DecisionBasis basis(AnswerSheet sheet) {
        return DecisionBasis.of(MODEL, Questionnaire.of(MODEL, sheet), TODAY);
    }

    private static double worksOut(AlternativeId path, AnswerSheet sheet) {
        return basis(sheet).viability().get(path).worksOut().orElseThrow();
    }

    @Test
    void worksOutForWhoeverHasNoMustHaves() {
        var viability = basis(DEVELOPER).viability();
        for (var path : viability.values()) assertEquals(1, path.worksOut().orElseThrow());
        assertEquals(Standing.OPEN, viability.get(TASKS).standing());
    }

    @Test
    void testsMustHavesJointlyAndNotOneByOne() {
        var sheet = needing(DEVELOPER, 3000).with(new QuestionId("needs-health-cover"), new Answer.Agreed(true));
        var basis = basis(sheet);
        double jointly = basis.viability().get(JOB).worksOut().orElseThrow();
        var alone = basis.requirements().stream()
                .map(requirement -> requirement.probabilities().get(JOB))
                .toList();
        assertEquals(2, alone.size());
        for (double probability : alone) assertTrue(jointly < probability, jointly + " of " + alone);
        // both rest on the same hire, so they hold together more often than if they were independent
        assertTrue(jointly > alone.get(0) * alone.get(1) + 0.02, jointly + " of " + alone);
    }

    @Test
    void multipliesByWhatIsDrawnApartFromLives() {
        var strict = withRequirement(MODEL, "schedule-freedom", 50);
        var sheet = needing(DEVELOPER, 3000);
        var basis = DecisionBasis.of(strict, Questionnaire.of(strict, sheet), TODAY);
        double apart = basis.requirements().stream()
                .filter(requirement -> requirement.criterion().key().equals("schedule-freedom"))
                .map(requirement -> requirement.probabilities().get(JOB))
                .findFirst()
                .orElseThrow();
        assertTrue(apart > 0.1 && apart < 0.9, "probability " + apart);
        assertEquals(
                apart * worksOut(JOB, sheet),
                basis.viability().get(JOB).worksOut().orElseThrow(),
                1e-12);
    }

    @Test
    void asksOfEachLifeWhatItAchievesItself() {
        var strict = withRequirement(MODEL, "workload", 90);
        var basis = DecisionBasis.of(strict, Questionnaire.of(strict, DEVELOPER), TODAY);
        double alone = basis.requirements().getFirst().probabilities().get(JOB);
        assertTrue(alone > 0.1 && alone < 0.95, "probability " + alone);
        assertEquals(alone, basis.viability().get(JOB).worksOut().orElseThrow(), 1e-12);
    }

    @Test
    void restsOnLivesOnlyWhereTheModelSaysSo() {
        var model = FirstEdition.load();
        var first = DecisionBasis.of(model, Questionnaire.of(model, AnswerSheet.EMPTY), TODAY);
        assertFalse(first.restsOnLives());
        assertEquals("1", first.engine());
        assertTrue(basis(AnswerSheet.EMPTY).restsOnLives());
        assertEquals("2", basis(AnswerSheet.EMPTY).engine());
    }

    /** Asked of everybody from North America. */
    private static DecisionModel withRequirement(DecisionModel model, String criterion, int limit) {
        var root = JsonMapper.shared().readTree(ModelDocument.write(model));
        var option = (ObjectNode) root.at("/sections/0/questions/0/options/0");
        option.putArray("effects")
                .addObject()
                .put("kind", "requirement")
                .put("criterion", criterion)
                .put("limit", limit);
        return Readings.value(ModelDocument.read(root.toString()));
    }

    @Test
    void neverFallsWithSavingsAndNeverRisesWithTheNeed() {
        double before = 0;
        for (var savings : new String[] {"under-1", "1-to-3", "3-to-6", "over-6"}) {
            double now = worksOut(JOB, Choices.in(needing(DEVELOPER, 3000), "savings=" + savings));
            assertTrue(now >= before, savings);
            before = now;
        }
        double share = 1;
        for (int need = 0; need <= 6000; need += 1500) {
            double now = worksOut(BOTH, needing(DEVELOPER, need));
            assertTrue(now <= share, "need " + need);
            share = now;
        }
    }

    @Test
    void rulesOutWhatWorksOutInFewerThanHalfOfTheLives() {
        var basis = basis(needing(DEVELOPER, 3000));
        assertEquals(Standing.RULED_OUT, basis.viability().get(TASKS).standing());
        assertEquals(Standing.AT_RISK, basis.viability().get(JOB).standing());
        assertFalse(basis.contenders().contains(TASKS));
    }

    @Test
    void isNotOpenYetWhereTheJobComesTooRarely() {
        var phone = Choices.in(DEVELOPER, "region=africa-middle-east", "field=none-yet", "equipment=phone");
        var viability = basis(phone).viability();
        assertEquals(Standing.NOT_OPEN_YET, viability.get(JOB).standing());
        assertEquals(Standing.NOT_OPEN_YET, viability.get(BOTH).standing());
        assertTrue(viability.get(JOB).access().orElseThrow() < 0.2);
        assertTrue(viability.get(TASKS).access().isEmpty());
        assertTrue(viability.get(TASKS).contends());
    }

    @Test
    void isNeverHiredSoonerWithTasksBesideTheSearch() {
        var viability = basis(DEVELOPER).viability();
        assertTrue(viability.get(BOTH).access().orElseThrow()
                <= viability.get(JOB).access().orElseThrow());
    }
}
