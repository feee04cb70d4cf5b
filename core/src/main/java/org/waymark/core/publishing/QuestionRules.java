package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.util.HashMap;
import java.util.List;
import org.waymark.core.answers.AnswerCode;
import org.waymark.core.document.Finding;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;

/** Questions can be answered and stored, and every one can change something. */
final class QuestionRules {

    private static final int MOST_QUESTIONS = 60;

    private QuestionRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        long count = model.questions().count();
        if (count < 1 || count > MOST_QUESTIONS) {
            found.add(Finding.error(
                    "$.sections",
                    "There are %d questions, but 1 to %d are possible".formatted(count, MOST_QUESTIONS),
                    count < 1 ? "Add one." : "Keep those that change the result most."));
        }
        each("$.sections", model.sections())
                .filter(section -> section.part().questions().isEmpty())
                .forEach(section -> found.add(Finding.warning(
                        section.path() + ".questions",
                        "The section \"%s\" has no question"
                                .formatted(section.part().key()),
                        "Maybe remove it.")));
        var firstPaths = new HashMap<CriterionId, String>();
        Located.questions(model).forEach(question -> {
            switch (question.part().kind()) {
                case QuestionKind.ImportanceOf(var criterion) -> {
                    References.criterion(model, question.path(), criterion, found);
                    var first = firstPaths.putIfAbsent(criterion, question.path());
                    if (first != null) found.add(askedTwice(question, criterion, first));
                }
                case QuestionKind.Single(var options) -> choosable(question, options.size(), found);
                case QuestionKind.Multiple(var options) -> choosable(question, options.size(), found);
                case QuestionKind.Number number ->
                    number.sets()
                            .ifPresent(parameter ->
                                    References.parameter(model, question.path(), "sets", parameter, found));
                case QuestionKind.YesNo yesNo -> {}
            }
            changesSomething(question, found);
            storable(question, found);
        });
    }

    private static Finding askedTwice(Located<Question> question, CriterionId criterion, String first) {
        return Finding.warning(
                question.path() + ".criterion",
                "The importance of \"%s\" is asked already at %s; the later answer counts".formatted(criterion, first),
                "Maybe remove one of the two.");
    }

    private static void choosable(Located<Question> question, int options, List<Finding> found) {
        if (options >= 2) return;
        found.add(Finding.error(
                question.path() + ".options",
                "The question \"%s\" has %d options, but a choice needs 2"
                        .formatted(question.part().id(), options),
                "Add options, or make it a question of yes or no."));
    }

    private static void changesSomething(Located<Question> question, List<Finding> found) {
        boolean changes = switch (question.part().kind()) {
            case QuestionKind.ImportanceOf importance -> true;
            case QuestionKind.Number number ->
                number.sets().isPresent() || !number.effects().isEmpty();
            case QuestionKind.Single single -> hasEffects(question);
            case QuestionKind.Multiple multiple -> hasEffects(question);
            case QuestionKind.YesNo yesNo -> hasEffects(question);
        };
        if (changes) return;
        found.add(Finding.warning(
                question.path(),
                "No answer to \"%s\" changes anything".formatted(question.part().id()),
                "Maybe give an option an effect, or remove the question."));
    }

    private static boolean hasEffects(Located<Question> question) {
        return Located.effects(question).findAny().isPresent();
    }

    private static void storable(Located<Question> question, List<Finding> found) {
        if (AnswerCode.count(question.part().kind()) <= Short.MAX_VALUE) return;
        found.add(Finding.error(
                question.path(),
                "The question \"%s\" has more than %d possible answers"
                        .formatted(question.part().id(), Short.MAX_VALUE),
                question.part().kind() instanceof QuestionKind.Number
                        ? "Choose a larger step."
                        : "Keep at most %d options.".formatted(AnswerCode.MOST_OPTIONS_OF_MULTIPLE)));
    }
}
