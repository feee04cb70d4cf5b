package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.util.stream.Stream;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.Parameter;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Resource;

/** All texts of a model that people see. */
final class ModelTexts {

    private ModelTexts() {}

    static Stream<Located<LocalizedText>> required(DecisionModel model) {
        return Stream.of(
                        Stream.of(new Located<>("$.name", model.name())),
                        each("$.alternatives", model.alternatives()).flatMap(ModelTexts::ofAlternative),
                        each("$.criteria", model.criteria()).flatMap(ModelTexts::ofCriterion),
                        each("$.evidence", model.evidence())
                                .map(entry ->
                                        at(entry, "statement", entry.part().statement())),
                        each("$.parameters", model.parameters()).flatMap(ModelTexts::ofParameter),
                        each("$.sections", model.sections())
                                .map(section ->
                                        at(section, "title", section.part().title())),
                        Located.questions(model).flatMap(ModelTexts::ofQuestion),
                        each("$.resources", model.resources()).flatMap(ModelTexts::ofResource))
                .flatMap(texts -> texts);
    }

    static Stream<Located<LocalizedText>> helps(DecisionModel model) {
        return Located.questions(model)
                .map(question -> at(question, "help", question.part().help()));
    }

    private static Located<LocalizedText> at(Located<?> owner, String field, LocalizedText text) {
        return new Located<>(owner.path() + "." + field, text);
    }

    private static Stream<Located<LocalizedText>> ofAlternative(Located<Alternative> alternative) {
        var part = alternative.part();
        return Stream.concat(
                Stream.of(
                        at(alternative, "name", part.name()),
                        at(alternative, "headline", part.headline()),
                        at(alternative, "description", part.description())),
                each(alternative.path() + ".steps", part.steps())
                        .flatMap(step -> Stream.of(
                                at(step, "when", step.part().when()),
                                at(step, "what", step.part().what()))));
    }

    private static Stream<Located<LocalizedText>> ofCriterion(Located<Criterion> criterion) {
        var part = criterion.part();
        return Stream.of(
                at(criterion, "name", part.name()),
                at(criterion, "description", part.description()),
                at(criterion, "unit", part.unit()),
                at(criterion, "worst-label", part.worstLabel()),
                at(criterion, "best-label", part.bestLabel()));
    }

    private static Stream<Located<LocalizedText>> ofParameter(Located<Parameter> parameter) {
        return Stream.of(
                at(parameter, "name", parameter.part().name()),
                at(parameter, "unit", parameter.part().unit()));
    }

    private static Stream<Located<LocalizedText>> ofQuestion(Located<Question> question) {
        var part = question.part();
        var always = Stream.of(at(question, "text", part.text()), at(question, "why", part.why()));
        var ofKind = part.kind() instanceof QuestionKind.Number number
                ? Stream.of(at(question, "unit", number.unit()))
                : Located.options(question)
                        .map(option -> at(option, "label", option.part().label()));
        return Stream.concat(always, ofKind);
    }

    private static Stream<Located<LocalizedText>> ofResource(Located<Resource> resource) {
        return Stream.of(
                at(resource, "what", resource.part().what()),
                at(resource, "who-can-join", resource.part().whoCanJoin()));
    }
}
