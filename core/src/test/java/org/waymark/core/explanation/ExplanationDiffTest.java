package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.AFTER_THE_PRICE_LIST;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CHILDREN;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.ERRANDS;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.PRICE_LIST;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.TODAY;
import static org.waymark.core.testing.Bicycles.USE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.decision.RequirementCheck.Standing;
import org.waymark.core.explanation.ExplanationDiff.StandingChange;
import org.waymark.core.model.Importance;
import org.waymark.core.outcome.Evaluation;
import org.waymark.core.testing.Bicycles;

class ExplanationDiffTest {

    private static Explanation explanation(AnswerSheet sheet, LocalDate on) {
        return Evaluation.of(Bicycles.model(), sheet, on).explanation();
    }

    private final AnswerSheet plain = Bicycles.answers();
    private final Explanation before = explanation(plain, TODAY);

    @Test
    void tellsThatAnotherPathIsBest() {
        var faster = explanation(plain.with(SPEED_MATTERS, new Answer.Matters(Importance.DECISIVE)), TODAY);
        var diff = ExplanationDiff.between(faster, before);
        assertTrue(diff.changesTheBest());
        assertEquals(Optional.of(CITY), diff.bestBefore());
        assertEquals(Optional.of(ROAD), diff.bestNow());
        // speed weighs 12 of 19 instead of 3 of 10
        assertEquals(12.0 / 19 - 0.3, diff.figures().weights().get(SPEED), 1e-12);
        assertEquals(4.0 / 19 - 0.4, diff.figures().weights().get(PRICE), 1e-12);
        assertTrue(diff.figures().firstRankShares().get(ROAD) > 0.5);
    }

    @Test
    void tellsHowPathsStandToRequirementsNow() {
        var poorer = explanation(plain.with(BUDGET, new Answer.Amount(1200)), TODAY);
        var diff = ExplanationDiff.between(poorer, before);
        assertFalse(diff.changesTheBest());
        assertEquals(
                List.of(
                        new StandingChange(
                                BUDGET, PRICE, ROAD, Optional.of(Standing.MET), Optional.of(Standing.AT_RISK)),
                        new StandingChange(
                                BUDGET, PRICE, CARGO, Optional.of(Standing.MET), Optional.of(Standing.RULED_OUT))),
                diff.standings());
    }

    @Test
    void tellsOfRequirementsThatWereNotAskedBefore() {
        var children = plain.with(USE, new Answer.Chosen(ERRANDS)).with(CHILDREN, new Answer.Agreed(true));
        var diff = ExplanationDiff.between(explanation(children, TODAY), before);
        assertTrue(diff.standings()
                .contains(new StandingChange(CHILDREN, LOAD, ROAD, Optional.empty(), Optional.of(Standing.RULED_OUT))));
    }

    @Test
    void tellsWhatHasExpiredInBetween() {
        var later = explanation(plain, AFTER_THE_PRICE_LIST);
        assertEquals(List.of(PRICE_LIST), ExplanationDiff.between(later, before).newlyExpired());
        assertEquals(List.of(), ExplanationDiff.between(before, later).newlyExpired());
        // only certainty is lost: expected scores stay
        assertEquals(0, ExplanationDiff.between(later, before).figures().margin(), 1e-12);
    }
}
