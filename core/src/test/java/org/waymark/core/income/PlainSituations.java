package org.waymark.core.income;

import static org.waymark.core.model.IncomeParameter.*;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.model.Spread;
import org.waymark.core.model.WorkPlan;

/**
 * Somebody with 20 hours a week, of whom everything is known exactly: tasks bring 3 USD an hour from the first day, every month
 * alike; a job brings 10 USD an hour, comes at a rate of 0.1 a month and is never lost; nothing is deducted.
 */
final class PlainSituations {

    static final AlternativeId TASKS = new AlternativeId("tasks");
    static final AlternativeId JOB = new AlternativeId("job");
    static final AlternativeId BOTH = new AlternativeId("both");

    private final Map<IncomeParameter, Spread> parameters = new EnumMap<>(IncomeParameter.class);
    private final Map<LifeEvent, Double> limits = new EnumMap<>(LifeEvent.class);
    private double hours = 20;
    private double extraSearchHours;
    private double need;
    private double savings;

    PlainSituations() {
        for (var parameter : IncomeParameter.values()) with(parameter, 0);
        for (var ratio : new IncomeParameter[] {
            TASK_PAY_RATIO,
            TASK_PAY_TREND,
            TASK_RAMP_START,
            HIRE_EXPERIENCE,
            HIRE_LANGUAGE,
            HIRE_EQUIPMENT,
            HIRE_HOURS,
            HIRE_FRAILTY,
            JOB_LOSS_EARLY
        }) {
            with(ratio, 1);
        }
        with(TASK_PAY, 3).with(TASK_HOURS, 40);
        with(HIRE_RATE, 0.1).with(SEARCH_HOURS, 10);
        with(JOB_PAY_LOCAL, 10).with(JOB_PAY_ABROAD, 10);
    }

    PlainSituations with(IncomeParameter parameter, double number) {
        return with(parameter, Spread.exactly(number));
    }

    PlainSituations with(IncomeParameter parameter, Spread spread) {
        parameters.put(parameter, spread);
        return this;
    }

    PlainSituations hours(double weekly) {
        this.hours = weekly;
        return this;
    }

    PlainSituations extraSearchHours(double weekly) {
        this.extraSearchHours = weekly;
        return this;
    }

    PlainSituations need(double monthly) {
        this.need = monthly;
        return this;
    }

    PlainSituations savings(double all) {
        this.savings = all;
        return this;
    }

    PlainSituations mustHave(LifeEvent event, double limit) {
        limits.put(event, limit);
        return this;
    }

    IncomeSituation done() {
        var plans = new LinkedHashMap<AlternativeId, WorkPlan>();
        plans.put(TASKS, WorkPlan.TASKS);
        plans.put(JOB, WorkPlan.JOB);
        plans.put(BOTH, WorkPlan.TASKS_UNTIL_JOB);
        return new IncomeSituation(hours, extraSearchHours, need, 0, savings, plans, limits, parameters);
    }
}
