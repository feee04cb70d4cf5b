package org.waymark.web.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.core.decision.Outcome;
import org.waymark.core.income.IncomeProjection;
import org.waymark.core.income.IncomeProjection.PathProjection;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.WorkPlan;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Finding;
import org.waymark.web.result.ResultState.Months;
import org.waymark.web.result.ResultState.PathMonths;

/** What the simulated months of the person come to, in words. */
record MonthsSection(ResultContext context, Outcome outcome, IncomeSituation situation, IncomeProjection projection) {

    private static final int A_YEAR = 12;

    /** Empty if the model of the assessment says nothing of income. */
    static Optional<MonthsSection> of(ResultContext context) {
        return context.situation()
                .map(situation -> new MonthsSection(
                        context,
                        context.evaluation().outcome(),
                        situation,
                        IncomeProjection.of(situation, context.evaluation().draws())));
    }

    Months months() {
        var recommended = recommended(outcome);
        // under other answers the paths keep their places
        var first = recommended(context.evaluation().outcome());
        var paths = projection.paths().keySet().stream()
                .sorted(Comparator.comparing(path -> !first.filter(path::equals).isPresent()))
                .map(path -> path(path, recommended.filter(path::equals).isPresent()))
                .toList();
        return new Months(lead(recommended), need(), note(), paths);
    }

    private Phrase note() {
        boolean isDecisive = context.model().lifeOutcomes().isPresent();
        return Phrase.of(
                isDecisive ? "result.months.note-decisive" : "result.months.note",
                projection.draws().count());
    }

    private static Optional<AlternativeId> recommended(Outcome outcome) {
        return outcome instanceof Outcome.Recommended(var path, var share) ? Optional.of(path) : Optional.empty();
    }

    private Optional<Double> need() {
        return projection.need() > 0 ? Optional.of(projection.need()) : Optional.empty();
    }

    private Phrase lead(Optional<AlternativeId> recommended) {
        if (need().isEmpty()) return Phrase.of("result.months.lead.no-need");
        double need = projection.need();
        if (recommended.isEmpty()) return Phrase.of("result.months.lead.need", need);
        var name = context.path(recommended.get()).name();
        var from = projection.paths().get(recommended.get()).needMetFrom();
        return from.isPresent()
                ? Phrase.of("result.months.lead.met", name, need, from.getAsInt())
                : Phrase.of("result.months.lead.not-met", name, need);
    }

    private PathMonths path(AlternativeId path, boolean isRecommended) {
        var months = projection.paths().get(path);
        return new PathMonths(
                context.path(path), isRecommended, months.months(), months.needMetFrom(), findings(path, months));
    }

    private List<Finding> findings(AlternativeId path, PathProjection months) {
        var findings = new ArrayList<Finding>();
        if (!situation.limits().isEmpty()) findings.add(share(months.worksOut(), Phrase.of("result.months.works-out")));
        if (need().isPresent()) {
            var from = months.needMetFrom();
            findings.add(new Finding(
                    from.isPresent()
                            ? Phrase.of("result.months.month", from.getAsInt())
                            : Phrase.of("result.months.never"),
                    Phrase.of("result.months.met")));
            months.outOfMoneyIn()
                    .ifPresent(month ->
                            findings.add(share(months.outOfMoney(), Phrase.of("result.months.runs-out", month))));
        }
        if (situation.plans().get(path) != WorkPlan.TASKS) {
            findings.add(share(months.hiredBy().get(A_YEAR - 1), Phrase.of("result.months.hired")));
        }
        findings.add(new Finding(
                Phrase.of(
                        "result.months.dollars", months.months().get(A_YEAR - 1).p50()),
                Phrase.of("result.months.after-a-year")));
        return findings;
    }

    private static Finding share(double share, Phrase meaning) {
        return new Finding(Phrase.of("result.months.of-100", Math.rint(100 * share)), meaning);
    }
}
