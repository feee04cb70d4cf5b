package org.waymark.core.model.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.Node;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.IncomeTable;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.Option;
import org.waymark.core.model.Performance;
import org.waymark.core.model.Quantity;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.ValueFunction;

/** The numbers of a model as tables for {@code docs/model.md}. */
record ModelTables(DecisionModel model) {

    String criteria() {
        return table(
                List.of("criterion", "unit", "worst", "best", "value", "base weight"),
                model.criteria().stream()
                        .map(criterion -> List.of(
                                text(criterion.name()),
                                text(criterion.unit()),
                                number(criterion.scale().worst()),
                                number(criterion.scale().best()),
                                corners(criterion.value()),
                                number(criterion.baseWeight()))));
    }

    String performances() {
        return table(
                List.of("criterion", "path", "performance", "rests on"),
                model.performances().stream()
                        .map(performance -> List.of(
                                "`" + performance.criterion() + "`",
                                "`" + performance.alternative() + "`",
                                distribution(performance),
                                performance.evidence().stream()
                                        .sorted()
                                        .map(key -> "`" + key + "`")
                                        .collect(Collectors.joining(", ")))));
    }

    String assumptions() {
        return table(
                List.of("key", "what we assume", "on what ground", "used for"),
                model.evidence().stream()
                        .filter(entry -> entry.strength() == Evidence.Strength.ASSUMED)
                        .map(entry -> List.of(
                                "`" + entry.id() + "`", text(entry.statement()), entry.source(), uses(entry.id()))));
    }

    String effects() {
        return table(
                List.of("question", "answer", "what it does"),
                model.questions()
                        .flatMap(question -> answers(question)
                                .map(row -> Stream.concat(Stream.of("`" + question.id() + "`"), row.stream())
                                        .toList())));
    }

    String sources() {
        return table(
                List.of("key", "what it says", "source", "figures of", "read at", "strength", "expires"),
                model.evidence().stream()
                        .filter(entry -> entry.strength() != Evidence.Strength.ASSUMED)
                        .map(entry -> List.of(
                                "`" + entry.id() + "`",
                                text(entry.statement()),
                                entry.source(),
                                entry.year().isEmpty() ? "undated" : entry.year(),
                                entry.url().map(url -> "<" + url + ">").orElse(""),
                                EnumKey.of(entry.strength()),
                                entry.expiresOn().toString())));
    }

    String income() {
        return table(
                List.of("parameter", "unit", "by", "rows", "otherwise", "rests on"),
                tables().map(table -> List.of(
                        "`" + EnumKey.of(table.parameter()) + "`",
                        EnumKey.of(table.parameter().unit()),
                        table.by().stream().map(by -> "`" + by + "`").collect(Collectors.joining(", ")),
                        Integer.toString(table.rows().size()),
                        spread(table.otherwise()),
                        table.evidence().stream()
                                .sorted()
                                .map(key -> "`" + key + "`")
                                .collect(Collectors.joining(", ")))));
    }

    private Stream<IncomeTable> tables() {
        return model.income().stream().flatMap(income -> income.tables().stream());
    }

    private static String spread(Spread spread) {
        return spread.isExact()
                ? number(spread.median())
                : "%s [%s–%s]".formatted(number(spread.median()), number(spread.low()), number(spread.high()));
    }

    private String uses(EvidenceId id) {
        var performances = model.performances().stream()
                .filter(performance -> performance.evidence().contains(id))
                .map(performance -> "%s on `%s`: %s"
                        .formatted(performance.alternative(), performance.criterion(), distribution(performance)));
        var parameters = tables().filter(table -> table.evidence().contains(id))
                .map(table -> "`" + EnumKey.of(table.parameter()) + "`");
        return Stream.concat(performances, parameters).collect(Collectors.joining("; "));
    }

    /** Rows of answer and effects; none for an answer that does nothing. */
    private static Stream<List<String>> answers(Question question) {
        return switch (question.kind()) {
            case QuestionKind.ImportanceOf importance -> Stream.of();
            case QuestionKind.Ranking ranking -> Stream.of();
            case QuestionKind.TradeOff tradeOff -> Stream.of();
            case QuestionKind.Single(var options) -> options(options);
            case QuestionKind.Multiple(var options) -> options(options);
            case QuestionKind.Number number -> Stream.of(List.of("the number n", effects(number.effects())));
            case QuestionKind.YesNo(var whenYes, var whenNo) ->
                Stream.of(List.of("yes", effects(whenYes)), List.of("no", effects(whenNo)));
        };
    }

    private static Stream<List<String>> options(List<Option> options) {
        return options.stream()
                .filter(option -> !option.effects().isEmpty())
                .map(option -> List.of("`" + option.id() + "`", effects(option.effects())));
    }

    private static String effects(List<Effect> effects) {
        return effects.stream().map(ModelTables::effect).collect(Collectors.joining("; "));
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case Effect.Emphasis(var criterion, var factor) -> "%s counts × %s".formatted(criterion, number(factor));
            case Effect.Shift(var alternative, var criterion, var amount, var spread) ->
                "%s on %s + %s%s".formatted(alternative, criterion, quantity(amount), sureness(spread));
            case Effect.Factor(var alternative, var criterion, var factor, var spread) ->
                "%s on %s × %s%s".formatted(alternative, criterion, number(factor), sureness(spread));
            case Effect.Requirement(var criterion, var limit) ->
                "%s must reach %s".formatted(criterion, quantity(limit));
            case Effect.Assignment(var parameter, var value) -> "%s = %s".formatted(parameter, number(value));
        };
    }

    private static String sureness(Optional<Double> spread) {
        return spread.map(share -> " (± %s %%)".formatted(number(100 * share))).orElse("");
    }

    private static String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Constant(var value) -> number(value);
            case Quantity.Proportional(var factor, var of, var per) ->
                "%s · %s%s"
                        .formatted(number(factor), of, per.map(by -> " / " + by).orElse(""));
        };
    }

    private static String distribution(Performance performance) {
        var known = performance.distribution();
        var numbers = known.numbers().stream().map(ModelTables::number).toList();
        return switch (known.kind()) {
            case EXACT -> numbers.getFirst();
            case PERT -> "PERT" + listed(numbers);
            case BETA -> "beta" + listed(numbers.subList(0, 2)) + " from " + numbers.get(2) + " to " + numbers.get(3);
            default -> known.kind().key() + listed(numbers);
        };
    }

    private static String listed(List<String> numbers) {
        return " (" + String.join(", ", numbers) + ")";
    }

    private static String corners(ValueFunction value) {
        if (value.equals(ValueFunction.linear(value.scale()))) return "straight";
        return value.points().stream()
                .sorted(Comparator.comparingDouble(ValueFunction.Point::value))
                .map(point -> number(point.x()) + " → " + number(point.value()))
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return Node.number(value).toString();
    }

    private String text(LocalizedText text) {
        return text.in(Locale.ENGLISH, model.defaultLocale());
    }

    private static String table(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head, head.stream().map(column -> "---").toList()), rows)
                .map(row -> row.stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }
}
