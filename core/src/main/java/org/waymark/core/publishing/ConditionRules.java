package org.waymark.core.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.core.document.Finding;
import org.waymark.core.model.Condition;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;

/** A condition names a question that comes before, and answers which that question has. */
final class ConditionRules {

    private ConditionRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        var before = new HashMap<QuestionId, Question>();
        Located.questions(model).forEach(question -> {
            question.part().showIf().ifPresent(condition -> check(question, condition, before, found));
            before.put(question.part().id(), question.part());
        });
    }

    private static void check(
            Located<Question> question, Condition condition, Map<QuestionId, Question> before, List<Finding> found) {
        var path = question.path() + ".show-if";
        var asked = before.get(condition.question());
        if (asked == null) {
            found.add(Finding.error(
                    path + ".question",
                    DraftFinding.ASKED_LATER,
                    condition.question(),
                    question.part().id()));
            return;
        }
        var known = answersOf(asked.kind());
        if (known.isEmpty()) {
            found.add(Finding.error(path + ".question", DraftFinding.CONDITION_ON_NUMBER, asked.id()));
            return;
        }
        if (condition.anyOf().isEmpty()) {
            found.add(Finding.error(
                    path + ".any-of", DraftFinding.NEVER_ASKED, question.part().id()));
        }
        new TreeSet<>(condition.anyOf())
                .stream()
                        .filter(answer -> !known.contains(answer))
                        .forEach(answer -> found.add(Finding.error(
                                path + ".any-of", DraftFinding.NO_SUCH_ANSWER, asked.id(), answer, known)));
    }

    /** The answers a condition can name; none for a number or a preference. */
    private static List<String> answersOf(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Single(var options) ->
                options.stream().map(option -> option.id().key()).toList();
            case QuestionKind.Multiple(var options) ->
                options.stream().map(option -> option.id().key()).toList();
            case QuestionKind.YesNo yesNo -> List.of("yes", "no");
            case QuestionKind.ImportanceOf importance ->
                IntStream.rangeClosed(1, Importance.values().length)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.toList());
            case QuestionKind.Number number -> List.of();
            case QuestionKind.Ranking ranking -> List.of();
            case QuestionKind.TradeOff tradeOff -> List.of();
        };
    }
}
