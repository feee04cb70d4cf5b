package org.waymark.core.model;

import java.util.EnumMap;
import java.util.Map;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.numerics.Concentration;
import org.waymark.core.numerics.Draws;

/**
 * How the method is applied.
 *
 * @param recommendFrom first-rank share from which a path is recommended, above 0, at most 1
 * @param ruledOutBelow probability of meeting a requirement under which a path is ruled out
 * @param atRiskBelow probability of meeting a requirement under which a path is at risk; at least {@code ruledOutBelow}
 * @param concentration κ of Dirichlet(κ·w): how sure the weights are; larger is surer; as {@link Concentration} asks
 * @param draws how the simulation is drawn: the same for everybody, so that equal answers get equal outcomes
 * @param multipliers g: by how much an importance multiplies the base weight; 0 or more, never falling with importance
 * @param emphasisCap by how much all emphases on one criterion multiply its weight at most; 1 or more, or {@link #NO_CAP}
 * @param effectSpread how sure the sizes of factors and shifts are that name no spread of their own: one standard deviation as a
 *     share of the size (of the logarithm of a factor); 0 to {@value #MOST_SPREAD}
 */
public record Settings(
        double recommendFrom,
        double ruledOutBelow,
        double atRiskBelow,
        double concentration,
        Draws draws,
        Map<Importance, Double> multipliers,
        double emphasisCap,
        double effectSpread) {

    /** The largest spread of effects: beyond it the size of an effect says nothing any more. */
    public static final double MOST_SPREAD = 2;

    /** The cap that caps nothing. */
    public static final double NO_CAP = Double.POSITIVE_INFINITY;

    public Settings {
        if (!(recommendFrom > 0 && recommendFrom <= 1)) {
            throw new RefusedValue(ModelValueFinding.RECOMMEND_FROM_OUT_OF_RANGE, recommendFrom);
        }
        if (!(ruledOutBelow >= 0 && ruledOutBelow <= atRiskBelow && atRiskBelow <= 1)) {
            throw new RefusedValue(ModelValueFinding.THRESHOLDS_FALL, ruledOutBelow, atRiskBelow);
        }
        Concentration.require(concentration);
        requireEffectSpread(effectSpread);
        if (!(emphasisCap >= 1)) throw new RefusedValue(ModelValueFinding.EMPHASIS_CAP_OUT_OF_RANGE, emphasisCap);
        var ordered = new EnumMap<Importance, Double>(multipliers);
        double before = 0;
        for (var importance : Importance.values()) {
            var multiplier = ordered.get(importance);
            if (multiplier == null || !(multiplier >= before && Double.isFinite(multiplier))) {
                throw new RefusedValue(
                        ModelValueFinding.MULTIPLIERS_FALL, importance.level(), String.valueOf(multiplier), before);
            }
            before = multiplier;
        }
        multipliers = Map.copyOf(ordered);
    }

    Settings withDraws(Draws changed) {
        return new Settings(
                recommendFrom,
                ruledOutBelow,
                atRiskBelow,
                concentration,
                changed,
                multipliers,
                emphasisCap,
                effectSpread);
    }

    static void requireEffectSpread(double spread) {
        if (!(spread >= 0 && spread <= MOST_SPREAD)) {
            throw new RefusedValue(ModelValueFinding.EFFECT_SPREAD_OUT_OF_RANGE, spread, MOST_SPREAD);
        }
    }
}
