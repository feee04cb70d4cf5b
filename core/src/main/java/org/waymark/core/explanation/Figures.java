package org.waymark.core.explanation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;

/**
 * The numbers of an explanation, which can be subtracted and added: {@code (a − b) + b = a}. What one side does not have
 * counts as 0.
 *
 * @param margin as in {@link Explanation}, as are the others
 */
public record Figures(
        double margin,
        Map<AlternativeId, Double> firstRankShares,
        Map<CriterionId, Double> weights,
        Map<CriterionId, Double> contributions) {

    public Figures {
        firstRankShares = Collections.unmodifiableMap(new LinkedHashMap<>(firstRankShares));
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        contributions = Collections.unmodifiableMap(new LinkedHashMap<>(contributions));
    }

    public static Figures of(Explanation explanation) {
        var contributions = new LinkedHashMap<CriterionId, Double>();
        explanation.contributions().forEach(part -> contributions.put(part.criterion(), part.points()));
        return new Figures(explanation.margin(), explanation.firstRankShares(), explanation.weights(), contributions);
    }

    public Figures minus(Figures other) {
        return with(other, (mine, theirs) -> mine - theirs);
    }

    public Figures plus(Figures other) {
        return with(other, Double::sum);
    }

    private Figures with(Figures other, DoubleBinaryOperator operation) {
        return new Figures(
                operation.applyAsDouble(margin, other.margin),
                each(firstRankShares, other.firstRankShares, operation),
                each(weights, other.weights, operation),
                each(contributions, other.contributions, operation));
    }

    private static <K> Map<K, Double> each(Map<K, Double> mine, Map<K, Double> theirs, DoubleBinaryOperator operation) {
        var result = new LinkedHashMap<K, Double>();
        mine.forEach((key, value) -> result.put(key, operation.applyAsDouble(value, theirs.getOrDefault(key, 0.0))));
        theirs.forEach((key, value) -> result.computeIfAbsent(key, same -> operation.applyAsDouble(0, value)));
        return result;
    }
}
