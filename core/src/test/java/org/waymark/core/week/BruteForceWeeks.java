package org.waymark.core.week;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.decision.Decision;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.income.PathLives;
import org.waymark.core.income.SplitLives;
import org.waymark.core.income.WeekSplit;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.IncomeParameter;

/** Every week of whole hours in all lives, one after the other, by the formula of docs/income.md. Slow and obvious. */
record BruteForceWeeks(DecisionModel model, Decision decision, IncomeSituation situation) {

    private static final AlternativeId TASKS = new AlternativeId("microtasks");
    private static final AlternativeId JOB = new AlternativeId("remote-job");
    private static final AlternativeId BOTH = new AlternativeId("both");

    /** Hours of searching beyond which, under the default model, nobody is hired sooner. */
    private static final int SEARCHING = 10;

    /** A week that can be recommended, and the value of its path. */
    record Known(AlternativeId path, WeekSplit split, double value) {}

    static BruteForceWeeks of(DecisionModel model, AnswerSheet sheet) {
        return new BruteForceWeeks(
                model,
                WeekPeople.decision(model, sheet),
                IncomeSituation.of(model, sheet, WeekPeople.TODAY).orElseThrow());
    }

    List<Known> all() {
        var lives = new SplitLives(situation, model.settings().draws());
        int hours = (int) situation.weeklyHours();
        int extra = hours == 0 ? 0 : (int) situation.extraSearchHours();
        int beyondJob = Math.min(hours, 78) - (int) Math.ceil(Math.min(situation.weeklyHours(), 40));
        var planned = situation.parameters().get(IncomeParameter.TASKS_BESIDE_JOB);
        int besides = planned.high() == 0 ? 0 : Math.max(beyondJob, (int) planned.median());
        var known = new ArrayList<Known>();
        for (int searching = 0; searching <= Math.min(hours + extra, SEARCHING); searching++) {
            int left = hours - Math.max(0, searching - extra);
            for (int tasks = 0; tasks <= Math.min(left, 78 - searching); tasks++) {
                for (int beside = 0; beside <= (searching == 0 ? 0 : besides); beside++) {
                    add(new WeekSplit(tasks, searching, beside), lives, known);
                }
            }
        }
        return known;
    }

    private void add(WeekSplit split, SplitLives lives, List<Known> known) {
        boolean isJobAlone = split.tasks() == 0 && split.beside() == 0;
        var path = split.searching() == 0 ? TASKS : isJobAlone ? JOB : BOTH;
        var lived = lives.under(List.of(split)).getFirst();
        boolean worksOut = lived.share(situation.limits()) >= model.settings().ruledOutBelow();
        var outcomes = model.lifeOutcomes().orElseThrow();
        boolean isOpen = path.equals(TASKS) || lived.hiredWithin(outcomes.accessWithin()) >= outcomes.accessLeast();
        if (worksOut && isOpen) known.add(new Known(path, split, value(path, lived)));
    }

    private double value(AlternativeId path, PathLives lived) {
        var weights = decision.basis().weights().expected();
        return model.criteria().stream()
                .mapToDouble(criterion -> weights.of(criterion.id()) * value(path, criterion.id(), lived))
                .sum();
    }

    private double value(AlternativeId path, CriterionId criterion, PathLives lived) {
        var measure = model.lifeOutcomes().orElseThrow().criteria().get(criterion);
        var performances = decision.basis().performances();
        if (measure == null) return performances.expectedValue(path, criterion);
        var value = performances.criteria().get(criterion);
        return Arrays.stream(lived.measure(measure)).map(value::of).average().orElseThrow();
    }
}
