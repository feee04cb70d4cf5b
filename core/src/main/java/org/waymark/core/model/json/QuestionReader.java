package org.waymark.core.model.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.document.Fields;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.Condition;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Section;

/** Reads sections and their questions. The field {@code kind} of a question says which fields come with it. */
final class QuestionReader {

    private static final Map<String, Function<Fields, Optional<QuestionKind>>> KINDS = Map.of(
            "importance", QuestionReader::importance,
            "single", QuestionReader::single,
            "multiple", QuestionReader::multiple,
            "number", QuestionReader::number,
            "ranking", QuestionReader::ranking,
            "trade-off", QuestionReader::tradeOff,
            "yes-no", QuestionReader::yesNo);

    /** More than anybody would put in order. */
    private static final int MOST_TO_NAME = 9;

    private QuestionReader() {}

    static Optional<Section> section(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ValueReader.key(Function.identity()));
            var title = fields.required("title", ValueReader::localized);
            var questions = fields.required("questions", here -> here.list(QuestionReader::question));
            return fields.build(() -> new Section(key.orElseThrow(), title.orElseThrow(), questions.orElseThrow()));
        });
    }

    private static Optional<Question> question(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ValueReader.key(QuestionId::new));
            var text = fields.required("text", ValueReader::localized);
            var help = fields.optional("help", ValueReader::localized);
            var why = fields.required("why", ValueReader::localized);
            var optional = fields.required("optional", Place::truth);
            var actionable = fields.required("actionable", Place::truth);
            var showIf = fields.optional("show-if", QuestionReader::condition);
            var reader = fields.required("kind", here -> here.text().flatMap(word -> kind(here, word)));
            if (reader.isEmpty()) return Optional.empty();
            var kind = reader.get().apply(fields);
            return fields.build(() -> new Question(
                    key.orElseThrow(),
                    text.orElseThrow(),
                    help.orElse(ValueReader.NO_TEXT),
                    why.orElseThrow(),
                    kind.orElseThrow(),
                    optional.orElseThrow(),
                    actionable.orElseThrow(),
                    showIf));
        });
    }

    private static Optional<Function<Fields, Optional<QuestionKind>>> kind(Place place, String kind) {
        var reader = KINDS.get(kind);
        if (reader != null) return Optional.of(reader);
        return place.found(
                ModelFinding.UNKNOWN_QUESTION,
                kind,
                KINDS.keySet().stream().sorted().toList());
    }

    private static Optional<Condition> condition(Place place) {
        return place.object(fields -> {
            var question = fields.required("question", ValueReader.key(QuestionId::new));
            var anyOf = fields.required("any-of", here -> here.set(Place::text));
            return fields.build(() -> new Condition(question.orElseThrow(), anyOf.orElseThrow()));
        });
    }

    private static Optional<QuestionKind> importance(Fields fields) {
        return fields.required("criterion", ValueReader.key(CriterionId::new)).map(QuestionKind.ImportanceOf::new);
    }

    private static Optional<QuestionKind> single(Fields fields) {
        return options(fields).map(QuestionKind.Single::new);
    }

    private static Optional<QuestionKind> multiple(Fields fields) {
        return options(fields).map(QuestionKind.Multiple::new);
    }

    private static Optional<List<Option>> options(Fields fields) {
        return fields.required("options", here -> here.list(QuestionReader::option));
    }

    private static Optional<Option> option(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ValueReader.key(OptionId::new));
            var label = fields.required("label", ValueReader::localized);
            var help = fields.optional("help", ValueReader::localized);
            var effects = EffectReader.optional(fields, "effects");
            return fields.build(() ->
                    new Option(key.orElseThrow(), label.orElseThrow(), help.orElse(ValueReader.NO_TEXT), effects));
        });
    }

    private static Optional<QuestionKind> number(Fields fields) {
        var min = fields.required("min", Place::number);
        var max = fields.required("max", Place::number);
        var step = fields.required("step", Place::number);
        var unit = fields.required("unit", ValueReader::localized);
        var sets = fields.optional("sets", ValueReader.key(ParameterId::new));
        var effects = EffectReader.optional(fields, "effects");
        if (min.isEmpty() || max.isEmpty() || step.isEmpty() || unit.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new QuestionKind.Number(min.get(), max.get(), step.get(), unit.get(), sets, effects));
        } catch (IllegalArgumentException refused) {
            return fields.place().found(ModelFinding.REFUSED_NUMBER, RefusedValue.reason(refused));
        }
    }

    private static Optional<QuestionKind> ranking(Fields fields) {
        var criteria = criteria(fields);
        var most = fields.required("most", here -> here.whole(1, MOST_TO_NAME));
        return criteria.flatMap(all -> most.map(count -> new QuestionKind.Ranking(all, Math.toIntExact(count))));
    }

    private static Optional<QuestionKind> tradeOff(Fields fields) {
        return criteria(fields).map(QuestionKind.TradeOff::new);
    }

    private static Optional<List<CriterionId>> criteria(Fields fields) {
        return fields.required("criteria", here -> here.list(ValueReader.key(CriterionId::new)));
    }

    private static Optional<QuestionKind> yesNo(Fields fields) {
        return Optional.of(new QuestionKind.YesNo(
                EffectReader.optional(fields, "when-yes"), EffectReader.optional(fields, "when-no")));
    }
}
