package org.waymark.core.model.json;

import java.util.List;
import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.Alternative.NextStep;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Parameter;
import org.waymark.core.model.ParameterId;

/** Reads the document as a whole, and the alternatives in it. */
final class ModelReader {

    private ModelReader() {}

    static Optional<DecisionModel> model(Place place) {
        return place.object(fields -> {
            var format = fields.required("format", ModelReader::format);
            var name = fields.required("name", ValueReader::localized);
            var locale = fields.required("default-locale", ValueReader::locale);
            var alternatives = fields.required("alternatives", here -> here.list(ModelReader::alternative));
            var criteria = fields.required("criteria", here -> here.list(CriterionReader::criterion));
            var performances = fields.required("performances", here -> new PerformanceReader(criteria).all(here));
            var evidence = fields.required("evidence", here -> here.list(EvidenceReader::evidence));
            var parameters = fields.required("parameters", here -> here.list(ModelReader::parameter));
            var sections = fields.required("sections", here -> here.list(QuestionReader::section));
            var resources = fields.required("resources", here -> here.list(ResourceReader::resource));
            var income = fields.optional("income", IncomeReader::income);
            var settings = fields.required("settings", SettingsReader::settings);
            return format.flatMap(known -> fields.build(() -> new DecisionModel(
                    name.orElseThrow(),
                    locale.orElseThrow(),
                    alternatives.orElseThrow(),
                    criteria.orElseThrow(),
                    performances.orElseThrow(),
                    evidence.orElseThrow(),
                    parameters.orElseThrow(),
                    sections.orElseThrow(),
                    resources.orElseThrow(),
                    income,
                    settings.orElseThrow())));
        });
    }

    private static Optional<Long> format(Place place) {
        return place.whole(1, Long.MAX_VALUE)
                .flatMap(format -> format == ModelDocument.FORMAT
                        ? Optional.of(format)
                        : place.found(ModelFinding.OTHER_FORMAT, format, ModelDocument.FORMAT));
    }

    private static Optional<Alternative> alternative(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ValueReader.key(AlternativeId::new));
            var name = fields.required("name", ValueReader::localized);
            var headline = fields.required("headline", ValueReader::localized);
            var description = fields.required("description", ValueReader::localized);
            var steps = fields.optional("steps", here -> here.list(ModelReader::step));
            return fields.build(() -> new Alternative(
                    key.orElseThrow(),
                    name.orElseThrow(),
                    headline.orElseThrow(),
                    description.orElseThrow(),
                    steps.orElse(List.of())));
        });
    }

    private static Optional<NextStep> step(Place place) {
        return place.object(fields -> {
            var when = fields.required("when", ValueReader::localized);
            var what = fields.required("what", ValueReader::localized);
            return fields.build(() -> new NextStep(when.orElseThrow(), what.orElseThrow()));
        });
    }

    private static Optional<Parameter> parameter(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ValueReader.key(ParameterId::new));
            var name = fields.required("name", ValueReader::localized);
            var unit = fields.required("unit", ValueReader::localized);
            var usual = fields.required("usual", Place::number);
            return fields.build(() ->
                    new Parameter(key.orElseThrow(), name.orElseThrow(), unit.orElseThrow(), usual.orElseThrow()));
        });
    }
}
