package org.waymark.core.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.QuestionKind.Multiple;
import org.waymark.core.model.QuestionKind.Number;
import org.waymark.core.model.QuestionKind.Ranking;
import org.waymark.core.model.QuestionKind.Single;
import org.waymark.core.model.QuestionKind.TradeOff;
import org.waymark.core.model.QuestionKind.YesNo;

/** Whether an answer is one that its question can take. */
public final class AnswerFit {

    /** Where the answer stands when it is sent alone. */
    static final String ALONE = "$.value";

    private AnswerFit() {}

    /** What does not fit; empty if the answer does. The model is that of the question. */
    public static List<Finding> check(DecisionModel model, Question question, Answer answer) {
        return check(ALONE, model, question, answer);
    }

    /** The same, for an answer that stands at {@code path}. */
    public static List<Finding> check(String path, DecisionModel model, Question question, Answer answer) {
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
            case Ranked ranked ->
                question.kind() instanceof Ranking(var criteria, int most)
                        ? new PreferenceFit(path, model, question, criteria).check(ranked, most)
                        : otherKind(path, question);
            case Preferred(var offers, var preference) ->
                question.kind() instanceof TradeOff(var criteria)
                        ? new PreferenceFit(path, model, question, criteria).check(offers)
                        : otherKind(path, question);
        };
    }

    public static boolean fits(DecisionModel model, Question question, Answer answer) {
        return check(model, question, answer).isEmpty();
    }

    private static List<Finding> unknown(String path, Question question, Set<OptionId> chosen, List<Option> options) {
        var known = keys(options);
        return chosen.stream()
                .filter(option -> !known.contains(option))
                .sorted()
                .map(option -> Finding.error(path, AnswerFinding.NO_SUCH_OPTION, question.id(), option, known))
                .toList();
    }

    private static List<Finding> offGrid(String path, Question question, double value, Number number) {
        if (!(value >= number.min() && value <= number.max())) {
            return List.of(Finding.error(
                    path,
                    AnswerFinding.OUT_OF_RANGE,
                    question.id(),
                    plain(value),
                    plain(number.min()),
                    plain(number.max())));
        }
        var steps = NumberSteps.of(number);
        if (steps.isOn(value)) return List.of();
        return List.of(Finding.error(
                path,
                AnswerFinding.BETWEEN_STEPS,
                question.id(),
                plain(value),
                plain(number.step()),
                plain(number.min()),
                plain(steps.nearest(value))));
    }

    private static Finding notOptional(String path, Question question) {
        return Finding.error(path, AnswerFinding.NOT_OPTIONAL, question.id());
    }

    static List<Finding> otherKind(String path, Question question) {
        var id = question.id();
        return List.of(
                switch (question.kind()) {
                    case ImportanceOf criterion ->
                        Finding.error(path, AnswerFinding.TAKES_IMPORTANCE, id, Importance.values().length);
                    case Single(var options) -> Finding.error(path, AnswerFinding.TAKES_OPTION, id, keys(options));
                    case Multiple(var options) -> Finding.error(path, AnswerFinding.TAKES_OPTIONS, id, keys(options));
                    case Number number ->
                        Finding.error(path, AnswerFinding.TAKES_NUMBER, id, plain(number.min()), plain(number.max()));
                    case YesNo effects -> Finding.error(path, AnswerFinding.TAKES_YES_OR_NO, id);
                    case Ranking ranking -> Finding.error(path, AnswerFinding.TAKES_RANKING, id);
                    case TradeOff tradeOff -> Finding.error(path, AnswerFinding.TAKES_PREFERENCE, id);
                });
    }

    private static List<OptionId> keys(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    /** As a person writes it: 700, not 700.0 or 7E2; unless it is so large that nobody would. */
    static String plain(double value) {
        if (value == 0) return "0";
        return Math.abs(value) < 1e15
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
