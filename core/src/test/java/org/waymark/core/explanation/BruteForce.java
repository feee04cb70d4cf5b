package org.waymark.core.explanation;

import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerCode;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome.Complete;
import org.waymark.core.explanation.Counterfactual.Change;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;

/** Tries every other answer to every question and asks the engine about each; then every two of them. Slow and obvious. */
record BruteForce(DecisionModel model, Questionnaire given) {

    private record Try(List<Change> changes, double distance, int places, Complete outcome) {}

    /** In the order in which they would be told; those of one answer, or if there are none, those of two. */
    List<Counterfactual> smallest() {
        if (!given.missing().isEmpty()) return List.of();
        var others = others();
        var singles = tries(others.stream().flatMap(List::stream).map(List::of).toList());
        if (!singles.isEmpty()) return told(singles);
        var pairs = new ArrayList<List<Change>>();
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                for (var one : others.get(i)) {
                    for (var two : others.get(j)) pairs.add(List.of(one, two));
                }
            }
        }
        return told(tries(pairs));
    }

    private static List<Counterfactual> told(List<Try> tries) {
        return tries.stream()
                .sorted(Comparator.comparingDouble(Try::distance)
                        .thenComparing(Try::places)
                        .thenComparing(one -> -one.outcome.firstRankShare()))
                .map(one -> new Counterfactual(one.changes, one.outcome))
                .toList();
    }

    private List<Try> tries(List<List<Change>> changes) {
        var now = outcome(given.counting()).getFirst();
        return changes.stream()
                .flatMap(some -> outcome(with(some)).stream()
                        .filter(then -> !now.agreesWith(then))
                        .map(then -> new Try(some, distance(some), places(some), then)))
                .toList();
    }

    private AnswerSheet with(List<Change> changes) {
        var sheet = given.counting();
        for (var change : changes) sheet = sheet.with(change.question(), change.to());
        return sheet;
    }

    private List<Complete> outcome(AnswerSheet sheet) {
        var questionnaire = Questionnaire.of(model, sheet);
        if (!questionnaire.missing().isEmpty()) return List.of();
        return List.of(Decision.of(model, questionnaire, TODAY).completeOutcome());
    }

    private List<List<Change>> others() {
        return given.questions().stream()
                .filter(Question::actionable)
                .map(question -> given.answerTo(question.id()).stream()
                        .filter(answer -> !(answer instanceof Answer.Skipped))
                        .flatMap(answer -> all(question)
                                .filter(other -> !other.equals(answer))
                                .map(other -> new Change(question.id(), answer, other)))
                        .toList())
                .toList();
    }

    private static Stream<Answer> all(Question question) {
        return IntStream.rangeClosed(1, (int) AnswerCode.count(question.kind()))
                .mapToObj(code -> AnswerCode.read(question.kind(), (short) code).orElseThrow());
    }

    private double distance(List<Change> changes) {
        return changes.stream().mapToDouble(this::distance).sum();
    }

    private double distance(Change change) {
        var kind = model.question(change.question()).orElseThrow().kind();
        return switch (change.from()) {
            case Answer.Matters(var from) ->
                Math.abs(from.level()
                        - ((Answer.Matters) change.to()).importance().level());
            case Answer.Amount(var from) ->
                4
                        * Math.abs(from - ((Answer.Amount) change.to()).value())
                        / (((QuestionKind.Number) kind).max() - ((QuestionKind.Number) kind).min());
            case Answer.ChosenAll(var from) -> differing(from, ((Answer.ChosenAll) change.to()).options());
            case Answer.Chosen from -> 1;
            case Answer.Agreed from -> 1;
            case Answer.Ranked from -> throw new AssertionError("proposes another order");
            case Answer.Preferred from -> throw new AssertionError("proposes another preference");
            case Answer.Skipped from -> throw new AssertionError("proposes to answer what was skipped");
        };
    }

    private int places(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.from() instanceof Answer.Chosen)
                .mapToInt(change -> Math.abs(code(change, change.to()) - code(change, change.from())))
                .sum();
    }

    private int code(Change change, Answer answer) {
        return AnswerCode.of(model.question(change.question()).orElseThrow().kind(), answer);
    }

    private static <T> long differing(Set<T> a, Set<T> b) {
        return Stream.concat(a.stream(), b.stream())
                .distinct()
                .filter(one -> a.contains(one) != b.contains(one))
                .count();
    }
}
