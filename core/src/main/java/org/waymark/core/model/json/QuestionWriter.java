package org.waymark.core.model.json;

import static org.waymark.core.model.json.ValueWriter.localized;

import java.util.List;
import java.util.Optional;
import org.waymark.core.document.Node;
import org.waymark.core.model.Condition;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Effect;
import org.waymark.core.model.Option;
import org.waymark.core.model.Quantity;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Turns sections and their questions into the tree of a document. */
final class QuestionWriter {

    private QuestionWriter() {}

    static JsonNode section(Section section) {
        return new Node()
                .with("key", section.key())
                .with("title", localized(section.title()))
                .with("questions", section.questions(), QuestionWriter::question)
                .done();
    }

    private static JsonNode question(Question question) {
        var node = new Node()
                .with("key", question.id())
                .with("kind", word(question.kind()))
                .with("text", localized(question.text()))
                .withUnlessEmpty("help", localized(question.help()))
                .with("why", localized(question.why()))
                .with("optional", question.optional())
                .with("actionable", question.actionable());
        question.showIf().ifPresent(condition -> node.with("show-if", condition(condition)));
        return withKind(node, question.kind()).done();
    }

    private static String word(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.ImportanceOf ignored -> "importance";
            case QuestionKind.Single ignored -> "single";
            case QuestionKind.Multiple ignored -> "multiple";
            case QuestionKind.Number ignored -> "number";
            case QuestionKind.YesNo ignored -> "yes-no";
            case QuestionKind.Ranking ignored -> "ranking";
            case QuestionKind.TradeOff ignored -> "trade-off";
        };
    }

    private static Node withKind(Node node, QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.ImportanceOf(var criterion) -> node.with("criterion", criterion);
            case QuestionKind.Single(var options) -> node.with("options", options, QuestionWriter::option);
            case QuestionKind.Multiple(var options) -> node.with("options", options, QuestionWriter::option);
            case QuestionKind.Number(var min, var max, var step, var unit, var sets, var effects) ->
                node.with("min", min)
                        .with("max", max)
                        .with("step", step)
                        .with("unit", localized(unit))
                        .withUnlessEmpty("sets", sets)
                        .withUnlessEmpty("effects", effects, QuestionWriter::effect);
            case QuestionKind.Ranking(var criteria, int most) ->
                keys(node, criteria).with("most", most);
            case QuestionKind.TradeOff(var criteria) -> keys(node, criteria);
            case QuestionKind.YesNo(var whenYes, var whenNo) ->
                node.withUnlessEmpty("when-yes", whenYes, QuestionWriter::effect)
                        .withUnlessEmpty("when-no", whenNo, QuestionWriter::effect);
        };
    }

    private static Node keys(Node node, List<CriterionId> criteria) {
        return node.with("criteria", criteria, criterion -> JsonNodeFactory.instance.stringNode(criterion.key()));
    }

    private static JsonNode condition(Condition condition) {
        return new Node()
                .with("question", condition.question())
                .withSorted("any-of", condition.anyOf())
                .done();
    }

    private static JsonNode option(Option option) {
        return new Node()
                .with("key", option.id())
                .with("label", localized(option.label()))
                .withUnlessEmpty("help", localized(option.help()))
                .withUnlessEmpty("effects", option.effects(), QuestionWriter::effect)
                .done();
    }

    private static JsonNode effect(Effect effect) {
        var node = new Node();
        return switch (effect) {
            case Effect.Emphasis(var criterion, var factor) ->
                node.with("kind", "emphasis")
                        .with("criterion", criterion)
                        .with("factor", factor)
                        .done();
            case Effect.Shift(var alternative, var criterion, var amount, var spread) ->
                withSpread(
                        spread,
                        node.with("kind", "shift")
                                .with("alternative", alternative)
                                .with("criterion", criterion)
                                .with("amount", quantity(amount)));
            case Effect.Factor(var alternative, var criterion, var factor, var spread) ->
                withSpread(
                        spread,
                        node.with("kind", "factor")
                                .with("alternative", alternative)
                                .with("criterion", criterion)
                                .with("factor", factor));
            case Effect.Requirement(var criterion, var limit) ->
                node.with("kind", "requirement")
                        .with("criterion", criterion)
                        .with("limit", quantity(limit))
                        .done();
            case Effect.Assignment(var parameter, var value) ->
                node.with("kind", "assignment")
                        .with("parameter", parameter)
                        .with("value", value)
                        .done();
        };
    }

    private static JsonNode withSpread(Optional<Double> spread, Node effect) {
        return spread.map(share -> effect.with("spread", share.doubleValue()))
                .orElse(effect)
                .done();
    }

    private static JsonNode quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Constant(var value) -> Node.number(value);
            case Quantity.Proportional(var factor, var of, var per) ->
                new Node()
                        .with("factor", factor)
                        .with("of", of)
                        .withUnlessEmpty("per", per)
                        .done();
        };
    }
}
