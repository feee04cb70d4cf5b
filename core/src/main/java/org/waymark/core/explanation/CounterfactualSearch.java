package org.waymark.core.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.explanation.OtherAnswers.Step;
import org.waymark.core.explanation.WhatIf.Flip;
import org.waymark.core.model.Question;

/**
 * The smallest changes of answers after which the outcome is another one: another kind of outcome, or another path first.
 * Only questions that are asked, answered and actionable change. One answer is changed; two, if no single one does it.
 * Smaller means fewer levels in all ({@link OtherAnswers}), then fewer places between options, then the larger share of the
 * path that comes first, then the order of the questions and of their answers.
 */
final class CounterfactualSearch {

    /** Changes that are told at most, each with another outcome. */
    private static final int MOST_TOLD = 3;

    /** Changes that are combined with each other at most, the nearest first. */
    private static final int MOST_PAIRED = 100;

    /** Pairs of changes that are tried at most, the nearest first. */
    private static final int MOST_PAIRS = 2_000;

    private final WhatIf whatIf;
    private final List<List<Step>> stepsByQuestion;

    private CounterfactualSearch(WhatIf whatIf) {
        this.whatIf = whatIf;
        this.stepsByQuestion = whatIf.questionnaire().questions().stream()
                .filter(Question::actionable)
                .map(question -> whatIf.questionnaire()
                        .answerTo(question.id())
                        .map(answer -> OtherAnswers.to(question, answer))
                        .orElse(List.of()))
                .toList();
    }

    /** Smallest first; none while questions are open. */
    static List<Counterfactual> of(WhatIf whatIf) {
        if (!whatIf.questionnaire().missing().isEmpty()) return List.of();
        var search = new CounterfactualSearch(whatIf);
        var single = search.told(search.ofOneAnswer());
        return single.isEmpty() ? search.told(search.ofTwoAnswers()) : single;
    }

    private List<Flip> ofOneAnswer() {
        var flips = new ArrayList<Flip>();
        for (var steps : stepsByQuestion) {
            var ofQuestion = steps.stream()
                    .flatMap(step -> whatIf.flip(List.of(step)).stream())
                    .toList();
            flips.addAll(ofQuestion);
            flips.addAll(NearestNumber.of(whatIf, steps, ofQuestion));
        }
        return flips;
    }

    private List<Flip> ofTwoAnswers() {
        var flips = new ArrayList<Flip>();
        for (var pair : pairs()) {
            // nothing farther away is of interest once something is found
            if (!flips.isEmpty() && WhatIf.distance(pair) > flips.getFirst().distance()) break;
            whatIf.flip(pair).ifPresent(flips::add);
        }
        return flips;
    }

    /** Steps of two questions each, the nearest first; equally near ones in the order of the questions. */
    private List<List<Step>> pairs() {
        var near = nearest();
        var pairs = new ArrayList<List<Step>>();
        for (int i = 0; i < near.size(); i++) {
            for (int j = i + 1; j < near.size(); j++) {
                for (var one : near.get(i)) {
                    for (var other : near.get(j)) pairs.add(List.of(one, other));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(WhatIf::distance));
        return pairs.subList(0, Math.min(pairs.size(), MOST_PAIRS));
    }

    /** The nearest {@value #MOST_PAIRED} steps of all, by question as before. */
    private List<List<Step>> nearest() {
        var near = stepsByQuestion.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Step::distance))
                .limit(MOST_PAIRED)
                .collect(Collectors.toSet());
        return stepsByQuestion.stream()
                .map(steps -> steps.stream().filter(near::contains).toList())
                .toList();
    }

    private List<Counterfactual> told(List<Flip> flips) {
        var told = new ArrayList<Counterfactual>();
        for (var flip : flips.stream().sorted(Flip.SMALLEST_FIRST).toList()) {
            if (told.size() == MOST_TOLD) break;
            if (told.stream().anyMatch(one -> one.outcome().agreesWith(flip.outcome()))) continue;
            whatIf.verified(flip).ifPresent(told::add);
        }
        return told;
    }
}
