package org.waymark.core.acceptability;

import java.util.List;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.ValueDraws;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;

/**
 * The decision as the simulation sees it: alternatives and criteria in the order of their keys, so that the order in which
 * they were given changes no bit of the result; and what each cell draws.
 */
record Table(List<AlternativeId> alternatives, List<CriterionId> criteria, ValueDraws[][] cells) {

    static Table of(Performances performances, long seed) {
        var alternatives = performances.alternatives().stream().sorted().toList();
        var criteria = performances.criteria().keySet().stream().sorted().toList();
        var cells = new ValueDraws[alternatives.size()][criteria.size()];
        for (int a = 0; a < cells.length; a++) {
            for (int c = 0; c < cells[a].length; c++) {
                cells[a][c] = performances.values(new Cell(alternatives.get(a), criteria.get(c)), seed);
            }
        }
        return new Table(alternatives, criteria, cells);
    }
}
