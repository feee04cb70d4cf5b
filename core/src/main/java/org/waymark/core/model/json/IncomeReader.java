package org.waymark.core.model.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.IncomeTable;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.model.LifeMeasure;
import org.waymark.core.model.LifeOutcomes;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.PersonalNumber;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.Spread;
import org.waymark.core.model.WorkPlan;

/** Reads what simulated months of work rest on. */
final class IncomeReader {

    private IncomeReader() {}

    static Optional<IncomeModel> income(Place place) {
        return place.object(fields -> {
            var person = fields.required("person", IncomeReader::person);
            var plans = fields.required("plans", here -> once(here, IncomeReader::plan));
            var events = fields.optional("events", here -> once(here, IncomeReader::event));
            var outcomes = fields.optional("outcomes", IncomeReader::outcomes);
            var tables = fields.required("tables", here -> here.list(IncomeReader::table));
            return fields.build(() -> new IncomeModel(
                    person.orElseThrow(),
                    plans.orElseThrow(),
                    events.orElse(Map.of()),
                    outcomes,
                    tables.orElseThrow()));
        });
    }

    private static Optional<Map<PersonalNumber, ParameterId>> person(Place place) {
        return place.object(fields -> {
            var person = new EnumMap<PersonalNumber, ParameterId>(PersonalNumber.class);
            for (var number : PersonalNumber.values()) {
                Function<Place, Optional<ParameterId>> parameter = ValueReader.key(ParameterId::new);
                var key = EnumKey.of(number);
                var held = number.isRequired() ? fields.required(key, parameter) : fields.optional(key, parameter);
                held.ifPresent(id -> person.put(number, id));
            }
            return fields.build(() -> person);
        });
    }

    private static Optional<LifeOutcomes> outcomes(Place place) {
        return place.object(fields -> {
            var criteria = fields.required("criteria", here -> once(here, IncomeReader::measure));
            var within = fields.required("access-within", Place::number);
            var least = fields.required("access-least", Place::number);
            return fields.build(
                    () -> new LifeOutcomes(criteria.orElseThrow(), within.orElseThrow(), least.orElseThrow()));
        });
    }

    private static Optional<Map.Entry<CriterionId, LifeMeasure>> measure(Place place) {
        return place.object(fields -> {
            var criterion = fields.required("criterion", ValueReader.key(CriterionId::new));
            var measure = fields.required("measure", ValueReader.oneOf(LifeMeasure.values()));
            return fields.build(() -> Map.entry(criterion.orElseThrow(), measure.orElseThrow()));
        });
    }

    private static Optional<Map.Entry<AlternativeId, WorkPlan>> plan(Place place) {
        return place.object(fields -> {
            var alternative = fields.required("alternative", ValueReader.key(AlternativeId::new));
            var plan = fields.required("plan", ValueReader.oneOf(WorkPlan.values()));
            return fields.build(() -> Map.entry(alternative.orElseThrow(), plan.orElseThrow()));
        });
    }

    private static Optional<Map.Entry<CriterionId, LifeEvent>> event(Place place) {
        return place.object(fields -> {
            var criterion = fields.required("criterion", ValueReader.key(CriterionId::new));
            var event = fields.required("event", ValueReader.oneOf(LifeEvent.values()));
            return fields.build(() -> Map.entry(criterion.orElseThrow(), event.orElseThrow()));
        });
    }

    private static Optional<IncomeTable> table(Place place) {
        return place.object(fields -> {
            var parameter = fields.required("parameter", ValueReader.oneOf(IncomeParameter.values()));
            fields.required("unit", here -> unit(here, parameter));
            var by = fields.optional("by", here -> here.list(ValueReader.key(QuestionId::new)));
            var rows = fields.optional("rows", here -> here.list(IncomeReader::row));
            var otherwise = fields.required("otherwise", IncomeReader::spread);
            var evidence = fields.required("evidence", ValueReader.keys(EvidenceId::new));
            return fields.build(() -> new IncomeTable(
                    parameter.orElseThrow(),
                    by.orElse(List.of()),
                    rows.orElse(List.of()),
                    otherwise.orElseThrow(),
                    evidence.orElseThrow()));
        });
    }

    /** The unit is that of the parameter; it is written down for whoever reads the document. */
    private static Optional<String> unit(Place place, Optional<IncomeParameter> parameter) {
        return place.text().filter(unit -> {
            var known = parameter.map(each -> EnumKey.of(each.unit()));
            boolean isRight = known.isEmpty() || known.get().equals(unit);
            if (!isRight) place.found(ModelFinding.OTHER_UNIT, unit, known.get());
            return isRight;
        });
    }

    private static Optional<IncomeTable.Row> row(Place place) {
        return place.object(fields -> {
            var when = fields.required("when", here -> here.list(IncomeReader::answer));
            var value = fields.required("value", IncomeReader::spread);
            return fields.build(() -> new IncomeTable.Row(when.orElseThrow(), value.orElseThrow()));
        });
    }

    /** Null stands for any answer. */
    private static Optional<Optional<OptionId>> answer(Place place) {
        if (place.node().isNull()) return Optional.of(Optional.empty());
        return ValueReader.key(OptionId::new).apply(place).map(Optional::of);
    }

    private static Optional<Spread> spread(Place place) {
        if (place.node().isNumber()) {
            return place.number().flatMap(number -> spread(place, () -> Spread.exactly(number)));
        }
        return place.list(Place::number)
                .flatMap(numbers -> numbers.size() == 3
                        ? spread(place, () -> new Spread(numbers.get(0), numbers.get(1), numbers.get(2)))
                        : place.found(ModelFinding.NOT_A_SPREAD, numbers.size()));
    }

    private static Optional<Spread> spread(Place place, Supplier<Spread> numbers) {
        try {
            return Optional.of(numbers.get());
        } catch (IllegalArgumentException refused) {
            return place.found(ModelFinding.REFUSED_SPREAD, RefusedValue.reason(refused));
        }
    }

    /** A list in which nothing is said of one thing twice. */
    private static <K, V> Optional<Map<K, V>> once(Place place, Function<Place, Optional<Map.Entry<K, V>>> reader) {
        return place.list(reader).map(entries -> {
            var map = new LinkedHashMap<K, V>();
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                if (map.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
                    place.at(i).found(ModelFinding.ENTRY_TWICE, entry.getKey());
                }
            }
            return map;
        });
    }
}
