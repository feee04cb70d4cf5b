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
 * @param person the parameters of the model that hold what must be known of the person; all {@link
 *     PersonalNumber#isRequired required} ones
 * @param plans how the hours are spent on each path
 * @param events what a must-have on a criterion asks of a life; a criterion without one asks nothing of it
 * @param outcomes how outcomes rest on the lives; empty if they rest on performances alone
 * @param tables exactly one for each {@link IncomeParameter}, in its order; those of outcomes only where outcomes need them
 */
public record IncomeModel(
        Map<PersonalNumber, ParameterId> person,
        Map<AlternativeId, WorkPlan> plans,
        Map<CriterionId, LifeEvent> events,
        Optional<LifeOutcomes> outcomes,
        List<IncomeTable> tables) {

    public IncomeModel {
        person = Collections.unmodifiableMap(new EnumMap<>(person));
        for (var number : PersonalNumber.values()) {
            if (number.isRequired() && !person.containsKey(number)) {
                throw new IllegalArgumentException("no parameter holds " + number);
            }
        }
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

    public Optional<IncomeTable> table(IncomeParameter parameter) {
        return tables.stream().filter(table -> table.parameter() == parameter).findFirst();
    }

    /** With this table in place of the one of the same parameter. */
    public IncomeModel with(IncomeTable changed) {
        return new IncomeModel(
                person,
                plans,
                events,
                outcomes,
                tables.stream()
                        .map(table -> table.parameter() == changed.parameter() ? changed : table)
                        .toList());
    }
}
