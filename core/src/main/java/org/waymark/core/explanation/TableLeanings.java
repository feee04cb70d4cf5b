package org.waymark.core.explanation;

import java.util.EnumMap;
import java.util.Map;
import org.waymark.core.income.ParameterChance;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.numerics.Draws;

/**
 * How far the first-rank share of a path moves when the parameters of lives that cite an entry move together from their 5th to
 * their 95th percentile. Not by other lives, but from those there are: the share is regressed on how far each parameter lies
 * from its median, {@code slope = Σ (first − share) · z / n}, so it is a straight line through what the lives show; a slope
 * within {@code 3} standard errors counts as none.
 */
final class TableLeanings {

    /** Standard errors from which on a slope is more than chance. */
    private static final double CLEAR = 3;

    private final IncomeModel income;
    private final Draws draws;
    private final double[] isFirst;
    private final double share;
    private final Map<IncomeParameter, Double> slopes = new EnumMap<>(IncomeParameter.class);

    /** @param isFirst for each draw how far the path comes first in it, 0 to 1 */
    TableLeanings(IncomeModel income, Draws draws, double[] isFirst) {
        this.income = income;
        this.draws = draws;
        this.isFirst = isFirst;
        double sum = 0;
        for (double first : isFirst) sum += first;
        this.share = sum / isFirst.length;
    }

    /** Smallest and largest share; both the present one if no table cites the entry. */
    double[] range(EvidenceId entry) {
        double slope = 0;
        for (var table : income.tables()) {
            if (table.evidence().contains(entry)) slope += slopes.computeIfAbsent(table.parameter(), this::slope);
        }
        double reach = ParameterChance.P95 * Math.abs(slope);
        return new double[] {Math.max(0, share - reach), Math.min(1, share + reach)};
    }

    private double slope(IncomeParameter parameter) {
        var chance = ParameterChance.of(parameter, draws);
        double sum = 0;
        for (int i = 0; i < isFirst.length; i++) sum += (isFirst[i] - share) * chance[i];
        double slope = sum / isFirst.length;
        return Math.abs(slope) > CLEAR * Math.sqrt(share * (1 - share) / isFirst.length) ? slope : 0;
    }
}
