package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.waymark.core.answers.AnswerCode;
import org.waymark.core.document.Finding;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;

/** Questions can be answered and stored, and every one can change something. */
final class QuestionRules {

    private static final int MOST_QUESTIONS = 60;

    private QuestionRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        long count = model.questions().count();
        if (count < 1) found.add(Finding.error("$.sections", DraftFinding.NO_QUESTION, count, MOST_QUESTIONS));
        if (count > MOST_QUESTIONS) {
            found.add(Finding.error("$.sections", DraftFinding.TOO_MANY_QUESTIONS, count, MOST_QUESTIONS));
        }
        each("$.sections", model.sections())
                .filter(section -> section.part().questions().isEmpty())
                .forEach(section -> found.add(Finding.warning(
                        section.path() + ".questions",
                        DraftFinding.EMPTY_SECTION,
                        section.part().key())));
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
                case QuestionKind.Ranking(var criteria, int most) -> comparable(model, question, criteria, found);
                case QuestionKind.TradeOff(var criteria) -> {
                    comparable(model, question, criteria, found);
                    skippable(question, found);
                }
            }
            changesSomething(model, question, found);
            storable(question, found);
        });
    }

    private static Finding askedTwice(Located<Question> question, CriterionId criterion, String first) {
        return Finding.warning(question.path() + ".criterion", DraftFinding.ASKED_TWICE, criterion, first);
    }

    private static void choosable(Located<Question> question, int options, List<Finding> found) {
        if (options >= 2) return;
        found.add(Finding.error(
                question.path() + ".options",
                DraftFinding.TOO_FEW_OPTIONS,
                question.part().id(),
                options));
    }

    private static void comparable(
            DecisionModel model, Located<Question> question, List<CriterionId> criteria, List<Finding> found) {
        each(question.path() + ".criteria", criteria)
                .forEach(criterion -> References.criterion(model, criterion, found));
        if (Set.copyOf(criteria).size() < 2) {
            found.add(Finding.error(
                    question.path() + ".criteria",
                    DraftFinding.NOTHING_TO_COMPARE,
                    question.part().id()));
        }
    }

    /** Whoever cannot say which of two offers is better must be able to go on. */
    private static void skippable(Located<Question> question, List<Finding> found) {
        if (question.part().optional()) return;
        found.add(Finding.error(
                question.path() + ".optional",
                DraftFinding.OFFERS_NOT_OPTIONAL,
                question.part().id()));
    }

    private static boolean isAskedByATable(DecisionModel model, QuestionId question) {
        return model.income().stream()
                .flatMap(income -> income.tables().stream())
                .anyMatch(table -> table.by().contains(question));
    }

    private static void changesSomething(DecisionModel model, Located<Question> question, List<Finding> found) {
        boolean changes = switch (question.part().kind()) {
            case QuestionKind.ImportanceOf importance -> true;
            case QuestionKind.Number number ->
                number.sets().isPresent() || !number.effects().isEmpty();
            case QuestionKind.Single single -> hasEffects(question);
            case QuestionKind.Multiple multiple -> hasEffects(question);
            case QuestionKind.YesNo yesNo -> hasEffects(question);
            case QuestionKind.Ranking ranking -> true;
            case QuestionKind.TradeOff tradeOff -> true;
        };
        if (changes || isAskedByATable(model, question.part().id())) return;
        found.add(Finding.warning(
                question.path(),
                DraftFinding.QUESTION_WITHOUT_EFFECT,
                question.part().id()));
    }

    private static boolean hasEffects(Located<Question> question) {
        return Located.effects(question).findAny().isPresent();
    }

    private static void storable(Located<Question> question, List<Finding> found) {
        int most = Short.MAX_VALUE;
        var part = question.part();
        if (AnswerCode.count(part.kind()) <= most) return;
        found.add(
                part.kind() instanceof QuestionKind.Number
                        ? Finding.error(question.path(), DraftFinding.TOO_MANY_STEPS, part.id(), most)
                        : Finding.error(
                                question.path(),
                                DraftFinding.TOO_MANY_OPTIONS,
                                part.id(),
                                most,
                                AnswerCode.MOST_OPTIONS_OF_MULTIPLE));
    }
}
