package org.waymark.core.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.SharedQuantity;
import org.waymark.core.numerics.UncertainQuantity;
import org.waymark.core.numerics.ValueDraws;
import org.waymark.core.numerics.ValueFunction;

/**
 * What every alternative achieves on every criterion, and how good that is: the table that is weighed. Complete: each
 * cell has its distribution, or what was drawn of it together with others, in the unit of its criterion.
 *
 * @param alternatives one or more, each once; their order is kept
 * @param criteria one or more, with their value functions; their order is kept
 * @param distributions one for each cell of the two that is drawn by itself, whatever the others draw
 * @param joint one for each cell that is drawn together with others
 * @param drawnLike alternatives that have something in common with another one, and that one: both are drawn on the same
 *     random numbers, so that they differ only where they are different; none means each on its own
 * @throws IncompletePerformances with all that is missing, double or unknown
 */
public record Performances(
        List<AlternativeId> alternatives,
        Map<CriterionId, ValueFunction> criteria,
        Map<Cell, Distribution> distributions,
        Map<Cell, ? extends UncertainQuantity> joint,
        Map<AlternativeId, AlternativeId> drawnLike) {

    public Performances {
        alternatives = List.copyOf(alternatives);
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        distributions = Map.copyOf(distributions);
        joint = Map.copyOf(joint);
        drawnLike = Map.copyOf(drawnLike);
        var cells = new ArrayList<>(distributions.keySet());
        cells.addAll(joint.keySet());
        var findings = findings(alternatives, criteria.keySet(), cells);
        if (!findings.isEmpty()) throw new IncompletePerformances(findings);
    }

    /** Each cell drawn by itself. */
    public Performances(
            List<AlternativeId> alternatives,
            Map<CriterionId, ValueFunction> criteria,
            Map<Cell, Distribution> distributions) {
        this(alternatives, criteria, distributions, Map.of(), Map.of());
    }

    /** @throws IllegalArgumentException if there is no such cell */
    public UncertainQuantity of(AlternativeId alternative, CriterionId criterion) {
        var cell = new Cell(alternative, criterion);
        var alone = distributions.get(cell);
        var known = alone == null ? joint.get(cell) : alone;
        if (known == null) {
            throw new IllegalArgumentException("there is no %s; alternatives are %s, criteria %s"
                    .formatted(cell, alternatives, criteria.keySet()));
        }
        return known;
    }

    /** The value in [0, 1] that is expected of the performance. */
    public double expectedValue(AlternativeId alternative, CriterionId criterion) {
        return of(alternative, criterion).expectedValue(criteria.get(criterion));
    }

    /** Values of the draws of a cell under this seed. */
    public ValueDraws values(Cell cell, long seed) {
        var like = new Cell(drawnLike.getOrDefault(cell.alternative(), cell.alternative()), cell.criterion());
        var quantity = of(cell.alternative(), cell.criterion());
        var stream = quantity instanceof SharedQuantity ? inCommon(cell.criterion(), seed) : like.stream(seed);
        return quantity.values(criteria.get(cell.criterion()), stream);
    }

    /** What all alternatives are drawn from on a criterion on which they are drawn together. */
    private static RandomStream inCommon(CriterionId criterion, long seed) {
        return RandomStream.of(seed, "performances", criterion.key());
    }

    /**
     * The probability that the alternative achieves {@code limit} or better, in the direction of the criterion. For what is
     * drawn by itself from the formula of its distribution: so it has no error, and a requirement does not flip with the seed.
     *
     * @param limit in the unit of the criterion
     */
    public double probability(AlternativeId alternative, CriterionId criterion, double limit) {
        if (!Double.isFinite(limit)) {
            throw new IllegalArgumentException("limit on %s is %s, not a number".formatted(criterion, limit));
        }
        var distribution = of(alternative, criterion);
        return criteria.get(criterion).scale().isIncreasing()
                ? distribution.atLeast(limit)
                : distribution.atMost(limit);
    }

    private static List<String> findings(
            List<AlternativeId> alternatives, Set<CriterionId> criteria, List<Cell> cells) {
        var findings = new ArrayList<String>();
        if (alternatives.isEmpty()) findings.add("there is no alternative to choose");
        if (criteria.isEmpty()) findings.add("there is no criterion to choose by");
        var known = new HashSet<Cell>();
        for (var cell : cells) {
            if (!known.add(cell)) findings.add("performance of %s is there twice".formatted(cell));
        }
        var seen = new HashSet<AlternativeId>();
        for (var alternative : alternatives) {
            if (!seen.add(alternative)) findings.add("alternative %s is there twice".formatted(alternative));
        }
        for (var alternative : seen) {
            for (var criterion : criteria) {
                var cell = new Cell(alternative, criterion);
                if (!known.contains(cell)) findings.add("performance of %s is missing".formatted(cell));
            }
        }
        for (var cell : cells) {
            if (!seen.contains(cell.alternative()) || !criteria.contains(cell.criterion())) {
                findings.add("performance of %s belongs to no alternative or criterion".formatted(cell));
            }
        }
        Collections.sort(findings);
        return findings;
    }
}
