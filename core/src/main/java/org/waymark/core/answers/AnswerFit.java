package org.waymark.core.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.document.Finding;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.QuestionKind.Multiple;
import org.waymark.core.model.QuestionKind.Number;
import org.waymark.core.model.QuestionKind.Single;
import org.waymark.core.model.QuestionKind.YesNo;

/** Whether an answer is one that its question can take. */
public final class AnswerFit {

    /** Where the answer stands when it is sent alone. */
    static final String ALONE = "$.value";

    private AnswerFit() {}

    /** What does not fit; empty if the answer does. */
    public static List<Finding> check(Question question, Answer answer) {
        return check(ALONE, question, answer);
    }

    /** The same, for an answer that stands at {@code path}. */
    public static List<Finding> check(String path, Question question, Answer answer) {
        return switch (answer) {
            case Skipped() when question.optional() -> List.of();
            case Skipped() -> List.of(notOptional(path, question));
            case Matters given -> question.kind() instanceof ImportanceOf ? List.of() : otherKind(path, question);
            case Agreed given -> question.kind() instanceof YesNo ? List.of() : otherKind(path, question);
            case Chosen(var option) ->
                question.kind() instanceof Single(var options)
                        ? unknown(path, question, Set.of(option), options)
                        : otherKind(path, question);
            case ChosenAll(var chosen) ->
                question.kind() instanceof Multiple(var options)
                        ? unknown(path, question, chosen, options)
                        : otherKind(path, question);
            case Amount(var value) ->
                question.kind() instanceof Number number
                        ? offGrid(path, question, value, number)
                        : otherKind(path, question);
        };
    }

    public static boolean fits(Question question, Answer answer) {
        return check(question, answer).isEmpty();
    }

    private static List<Finding> unknown(String path, Question question, Set<OptionId> chosen, List<Option> options) {
        var known = options.stream().map(Option::id).toList();
        return chosen.stream()
                .filter(option -> !known.contains(option))
                .sorted()
                .map(option -> Finding.error(
                        path,
                        "question %s has no option %s".formatted(question.id(), option),
                        "Maybe one of %s.".formatted(listed(known.stream()))))
                .toList();
    }

    private static List<Finding> offGrid(String path, Question question, double value, Number number) {
        if (!(value >= number.min() && value <= number.max())) {
            return List.of(Finding.error(
                    path,
                    "the answer to %s is %s, but must be %s to %s"
                            .formatted(question.id(), plain(value), plain(number.min()), plain(number.max())),
                    ""));
        }
        if (NumberSteps.of(number).isOn(value)) return List.of();
        return List.of(Finding.error(
                path,
                "the answer to %s is %s, but goes in steps of %s from %s"
                        .formatted(question.id(), plain(value), plain(number.step()), plain(number.min())),
                "Maybe %s.".formatted(plain(NumberSteps.of(number).nearest(value)))));
    }

    private static Finding notOptional(String path, Question question) {
        return Finding.error(path, "question %s cannot be skipped".formatted(question.id()), "");
    }

    static List<Finding> otherKind(String path, Question question) {
        return List.of(
                Finding.error(path, "question %s takes %s".formatted(question.id(), expected(question.kind())), ""));
    }

    private static String expected(QuestionKind kind) {
        return switch (kind) {
            case ImportanceOf criterion -> "an importance from 1 to 5";
            case Single(var options) -> "one of " + listed(options.stream().map(Option::id));
            case Multiple(var options) ->
                "a list of any of " + listed(options.stream().map(Option::id));
            case Number number -> "a number from %s to %s".formatted(plain(number.min()), plain(number.max()));
            case YesNo effects -> "true or false";
        };
    }

    private static String listed(Stream<OptionId> options) {
        return options.map(OptionId::key).collect(Collectors.joining(", "));
    }

    /** As a person writes it: 700, not 700.0 or 7E2; unless it is so large that nobody would. */
    private static String plain(double value) {
        if (value == 0) return "0";
        return Math.abs(value) < 1e15
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
