package org.waymark.core.model.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Settings;
import org.waymark.core.numerics.Draws;

/** Reads how the method is applied. */
final class SettingsReader {

    private SettingsReader() {}

    static Optional<Settings> settings(Place place) {
        return place.object(fields -> {
            var recommendFrom = fields.required("recommend-from", Place::number);
            var ruledOutBelow = fields.required("ruled-out-below", Place::number);
            var atRiskBelow = fields.required("at-risk-below", Place::number);
            var concentration = fields.required("concentration", Place::number);
            var draws = fields.required("draws", SettingsReader::draws);
            var multipliers = fields.required("multipliers", SettingsReader::multipliers);
            var emphasisCap = fields.optional("emphasis-cap", Place::number);
            var effectSpread = fields.optional("effect-spread", Place::number);
            return fields.build(() -> new Settings(
                    recommendFrom.orElseThrow(),
                    ruledOutBelow.orElseThrow(),
                    atRiskBelow.orElseThrow(),
                    concentration.orElseThrow(),
                    draws.orElseThrow(),
                    multipliers.orElseThrow(),
                    emphasisCap.orElse(Settings.NO_CAP),
                    effectSpread.orElse(0.0)));
        });
    }

    private static Optional<Draws> draws(Place place) {
        return place.object(fields -> {
            var seed = fields.required("seed", DrawsReader::seed);
            var count = fields.required("count", DrawsReader::count);
            return fields.build(() -> new Draws(seed.orElseThrow(), count.orElseThrow()));
        });
    }

    private static Optional<Map<Importance, Double>> multipliers(Place place) {
        return place.list(Place::number).flatMap(numbers -> {
            var levels = Importance.values();
            if (numbers.size() != levels.length) {
                return place.found(ModelFinding.COUNT_OF_MULTIPLIERS, numbers.size(), levels.length);
            }
            var multipliers = new EnumMap<Importance, Double>(Importance.class);
            for (var level : levels) multipliers.put(level, numbers.get(level.ordinal()));
            return Optional.<Map<Importance, Double>>of(multipliers);
        });
    }
}
