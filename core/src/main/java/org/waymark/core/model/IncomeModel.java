package org.waymark.core.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.document.RefusedValue;

/**
 * What a person's simulated months rest on.
 *
 * @param person where the person's hours, need and savings come from
 * @param plans how the hours are spent on each path
 * @param events what a must-have on a criterion asks of a life; a criterion without one asks nothing of it
 * @param outcomes how outcomes rest on the lives; empty if they rest on performances alone
 * @param tables exactly one for each {@link IncomeParameter}, in its order; those of outcomes only where outcomes need them
 */
public record IncomeModel(
        Person person,
        Map<AlternativeId, WorkPlan> plans,
        Map<CriterionId, LifeEvent> events,
        Optional<LifeOutcomes> outcomes,
        List<IncomeTable> tables) {

    /**
     * Numbers about the person, by parameter of the model.
     *
     * @param weeklyHours hours a week that the person can work
     * @param monthlyNeed USD a month that work must bring; 0 if there is no such amount
     * @param savingsMonths months that savings last
     * @param needFrom weeks from which on the need must be covered; empty if from today on
     */
    public record Person(
            ParameterId weeklyHours,
            ParameterId monthlyNeed,
            ParameterId savingsMonths,
            Optional<ParameterId> needFrom) {}

    public IncomeModel {
        plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
        var byParameter = new EnumMap<IncomeParameter, IncomeTable>(IncomeParameter.class);
        for (var table : tables) {
            if (byParameter.put(table.parameter(), table) != null) {
                throw new RefusedValue(ModelValueFinding.TWO_TABLES, table.parameter());
            }
        }
        for (var parameter : IncomeParameter.values()) {
            boolean isNeeded = outcomes.isPresent() || !parameter.isOfOutcomes();
            if (isNeeded && !byParameter.containsKey(parameter)) {
                throw new RefusedValue(ModelValueFinding.NO_TABLE, parameter);
            }
        }
        tables = List.copyOf(byParameter.values());
    }
}
