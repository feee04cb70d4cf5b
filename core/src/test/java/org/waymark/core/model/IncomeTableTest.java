package org.waymark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IncomeTableTest {

    private static final QuestionId REGION = new QuestionId("region");
    private static final QuestionId PRACTICE = new QuestionId("practice");
    private static final OptionId NORTH = new OptionId("north");
    private static final OptionId TOOL = new OptionId("tool");
    private static final OptionId TEAM = new OptionId("team");

    private static IncomeTable table(IncomeParameter parameter, double first, double second, Spread otherwise) {
        return new IncomeTable(
                parameter,
                List.of(REGION, PRACTICE),
                List.of(
                        new IncomeTable.Row(List.of(Optional.of(NORTH), Optional.of(TOOL)), Spread.exactly(first)),
                        new IncomeTable.Row(List.of(Optional.empty(), Optional.of(TOOL)), Spread.exactly(second))),
                otherwise,
                Set.of(new EvidenceId("count")));
    }

    @Test
    void takesTheFirstRowThatFits() {
        var pay = table(IncomeParameter.TASK_PAY, 5, 3, Spread.exactly(2));
        var both = Map.of(REGION, Set.of(NORTH), PRACTICE, Set.of(TEAM, TOOL));
        assertEquals(Optional.of(pay.rows().get(0)), pay.row(both::get));
        var one = Map.of(REGION, Set.<OptionId>of(), PRACTICE, Set.of(TOOL));
        assertEquals(Optional.of(pay.rows().get(1)), pay.row(one::get));
        assertEquals(3, pay.of(one::get).median());
        assertEquals(Optional.empty(), pay.row(question -> Set.of()));
        assertEquals(2, pay.of(question -> Set.of()).median());
    }

    @Test
    void isManyTimesAsLargeInEveryRow() {
        var twice = table(IncomeParameter.TASK_PAY, 5, 0, new Spread(1, 2, 6)).times(2);
        assertEquals(Spread.exactly(10), twice.rows().get(0).value());
        assertEquals(Spread.exactly(0), twice.rows().get(1).value());
        assertEquals(new Spread(2, 4, 12), twice.otherwise());
    }

    /** Odds of 1 to 4 become 1 to 2, of 1 to 1 become 2 to 1. */
    @Test
    void hasOtherOddsWhereItHoldsShares() {
        var twice = table(IncomeParameter.PANEL_SHARE, 0.5, 1, new Spread(0.2, 0.5, 0.999))
                .times(2);
        assertEquals(2 / 3.0, twice.rows().get(0).value().median(), 1e-12);
        assertEquals(Spread.exactly(1), twice.rows().get(1).value());
        assertEquals(1 / 3.0, twice.otherwise().low(), 1e-12);
        assertTrue(twice.otherwise().high() < 1);
    }
}
