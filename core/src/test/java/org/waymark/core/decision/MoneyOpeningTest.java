package org.waymark.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.MoneyOpening.Kind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.Choices;
import org.waymark.core.testing.FirstEdition;

/** Under the default model, which rules out below a half. */
class MoneyOpeningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final DecisionModel MODEL = DefaultModel.load();
    private static final AlternativeId BOTH = new AlternativeId("both");
    private static final QuestionId NEED = new QuestionId("needed-income");

    /** An office worker in North America with hardly any savings. */
    private static final AnswerSheet SOMEBODY = Choices.of(
            "region=north-america",
            "weekly-hours=over-35",
            "field=office",
            "experience=2-to-5",
            "english=fluent",
            "equipment=computer-good",
            "savings=under-1",
            "first-income-by=3-months");

    private static List<MoneyOpening> openings(AnswerSheet sheet) {
        return MoneyOpening.of(MODEL, Questionnaire.of(MODEL, sheet), TODAY, BOTH);
    }

    @Test
    void areTheLeastOtherIncomeAndTheLeastSavingsThatDoIt() {
        var sheet = SOMEBODY.with(NEED, new Answer.Amount(2000));
        var openings = openings(sheet);
        assertEquals(
                List.of(Kind.OTHER_INCOME, Kind.SAVINGS),
                openings.stream().map(MoneyOpening::kind).toList());
        for (var opening : openings) {
            assertEquals(0, opening.amount() % 50);
            assertTrue(opening.worksOut() >= 0.5 && opening.worksOut() < 0.62, opening.toString());
        }
        double monthly = openings.getFirst().amount();
        assertTrue(monthly >= 1000 && monthly < 2000, "other income " + monthly);
        // whoever needs so much less has as many months of savings, which is less money
        var less = sheet.with(NEED, new Answer.Amount(2000 - monthly));
        double worksOut = DecisionBasis.of(MODEL, Questionnaire.of(MODEL, less), TODAY)
                .viability()
                .get(BOTH)
                .worksOut()
                .orElseThrow();
        assertTrue(worksOut < openings.getFirst().worksOut() && worksOut > 0.2, "works out " + worksOut);
    }

    @Test
    void areNoneWhereMoneyIsNotWhatFails() {
        assertEquals(List.of(), openings(SOMEBODY));
        var phone = Choices.in(SOMEBODY, "equipment=phone", "field=none-yet", "region=africa-middle-east")
                .with(NEED, new Answer.Amount(2000));
        assertEquals(List.of(), openings(phone));
        var first = FirstEdition.load();
        var sheet = SOMEBODY.with(NEED, new Answer.Amount(2000));
        assertEquals(List.of(), MoneyOpening.of(first, Questionnaire.of(first, sheet), TODAY, BOTH));
    }
}
