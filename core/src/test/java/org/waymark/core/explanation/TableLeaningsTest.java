package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.core.income.ParameterChance;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.numerics.Draws;

class TableLeaningsTest {

    private static final IncomeModel INCOME = DefaultModel.load().income().orElseThrow();
    private static final Draws DRAWS = new Draws(3, 10_000);

    /** Cited by the tables of pay in the own country and abroad, which are drawn together. */
    private static final EvidenceId PAY = new EvidenceId("assumed-pay-by-field");

    private static final EvidenceId FRAILTY = new EvidenceId("assumed-hire-frailty");

    private static double[] chance(IncomeParameter parameter) {
        return ParameterChance.of(parameter, DRAWS);
    }

    @Test
    void moveWithTheParameterThatDecides() {
        // first where the frailty is above its 1.5 standard deviations: in 0.0668 of the lives, with slope φ(1.5) =
        // 0.1295
        var isFirst = Arrays.stream(chance(IncomeParameter.HIRE_FRAILTY))
                .map(z -> z > 1.5 ? 1 : 0)
                .toArray();
        var range = new TableLeanings(INCOME, DRAWS, isFirst).range(FRAILTY);
        assertEquals(0, range[0]);
        assertEquals(0.0668 + 1.645 * 0.1295, range[1], 0.015);
    }

    @Test
    void stayWhereTheyAreWithWhatDoesNotDecide() {
        var isFirst = Arrays.stream(chance(IncomeParameter.HIRE_FRAILTY))
                .map(z -> z > 0 ? 1 : 0)
                .toArray();
        double share = Arrays.stream(isFirst).average().orElseThrow();
        var leanings = new TableLeanings(INCOME, DRAWS, isFirst);
        assertArrayEquals(new double[] {share, share}, leanings.range(PAY), 1e-12);
        assertArrayEquals(new double[] {share, share}, leanings.range(new EvidenceId("e64")), 1e-12);
    }

    @Test
    void showAnInfluenceThatIsSmallAndClear() {
        // first but where the frailty is above 2.2 standard deviations: in 0.9861 of the lives, with slope -φ(2.2) =
        // -0.0355
        var isFirst = Arrays.stream(chance(IncomeParameter.HIRE_FRAILTY))
                .map(z -> z > 2.2 ? 0 : 1)
                .toArray();
        var range = new TableLeanings(INCOME, DRAWS, isFirst).range(FRAILTY);
        assertEquals(0.9861 - 1.645 * 0.0355, range[0], 0.01);
        assertEquals(1, range[1]);
    }

    @Test
    void knowThatPayAtHomeAndAbroadIsOneChance() {
        assertArrayEquals(chance(IncomeParameter.JOB_PAY_LOCAL), chance(IncomeParameter.JOB_PAY_ABROAD));
    }
}
