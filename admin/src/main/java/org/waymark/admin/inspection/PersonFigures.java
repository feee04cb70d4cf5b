package org.waymark.admin.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Viability;
import org.waymark.core.income.IncomeProjection;
import org.waymark.core.income.IncomeProjection.PathProjection;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;

/**
 * What a model tells one person, and what their simulated months come to.
 *
 * @param paths in the order of the model
 */
record PersonFigures(Map<AlternativeId, OfPath> paths) {

    /** @param fits the first-rank share, in [0, 1]; 0 for a path that may not be recommended */
    record OfPath(double fits, Viability viability, PathProjection months) {}

    /** Of a model that has a part on income. */
    static PersonFigures of(DecisionModel model, AnswerSheet answers, LocalDate on) {
        var decision = Decision.of(model, Questionnaire.of(model, answers), on);
        var situation = IncomeSituation.of(model, answers, on).orElseThrow();
        var paths = new LinkedHashMap<AlternativeId, OfPath>();
        IncomeProjection.of(situation, model.settings().draws())
                .paths()
                .forEach((path, months) -> paths.put(
                        path,
                        new OfPath(
                                decision.firstRankShares().get(path),
                                decision.basis().viability().get(path),
                                months)));
        return new PersonFigures(paths);
    }
}
