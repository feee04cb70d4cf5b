package org.waymark.core.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.core.explanation.OtherAnswers.Step;
import org.waymark.core.explanation.WhatIf.Flip;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;

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

    /** The same where each pair may lead to other lives, which take much longer than other weights. */
    private static final int MOST_PAIRS_OF_LIVES = 100;

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

    /** Smallest first. */
    static List<Counterfactual> of(WhatIf whatIf) {
        var search = new CounterfactualSearch(whatIf);
        var single = search.told(search.ofOneAnswer());
        return single.isEmpty() ? search.nearestOf(search.pairs()) : single;
    }

    /** Steps of one question each. Of a number, those at which the outcome changes, and the nearest value at which it does. */
    private List<Candidate> ofOneAnswer() {
        var candidates = new ArrayList<Candidate>();
        for (var steps : stepsByQuestion) {
            if (steps.isEmpty() || !(steps.getFirst().question().kind() instanceof QuestionKind.Number)) {
                steps.forEach(step -> candidates.add(Candidate.of(List.of(step))));
                continue;
            }
            var flips = steps.stream()
                    .flatMap(step -> whatIf.flip(List.of(step)).stream())
                    .toList();
            flips.forEach(flip -> candidates.add(Candidate.of(flip.steps())));
            NearestNumber.of(whatIf, steps, flips).forEach(flip -> candidates.add(Candidate.of(flip.steps())));
        }
        return candidates;
    }

    /** Nothing farther away is of interest once something is found. */
    private List<Counterfactual> nearestOf(List<List<Step>> pairs) {
        var byDistance =
                pairs.stream().collect(Collectors.groupingBy(WhatIf::distance, TreeMap::new, Collectors.toList()));
        return byDistance.values().stream()
                .map(alike -> told(alike.stream().map(Candidate::of).toList()))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Other answers of which it is not known yet what comes out. */
    private record Candidate(List<Step> steps, double distance, int places) {

        static final Comparator<Candidate> SMALLEST_FIRST =
                Comparator.comparingDouble(Candidate::distance).thenComparing(Candidate::places);

        static Candidate of(List<Step> steps) {
            return new Candidate(
                    steps,
                    WhatIf.distance(steps),
                    steps.stream().mapToInt(Step::places).sum());
        }
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
        int most = whatIf.model().lifeOutcomes().isPresent() ? MOST_PAIRS_OF_LIVES : MOST_PAIRS;
        return pairs.subList(0, Math.min(pairs.size(), most));
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

    /** The smallest ones, each with another outcome; those that are larger than the last of them are not worked out. */
    private List<Counterfactual> told(List<Candidate> candidates) {
        var told = new ArrayList<Counterfactual>();
        var waiting = new ArrayDeque<>(
                candidates.stream().sorted(Candidate.SMALLEST_FIRST).toList());
        while (!waiting.isEmpty() && told.size() < MOST_TOLD) {
            for (var flip : flipsOf(alike(waiting), told)) {
                boolean isNew = told.stream().noneMatch(one -> one.outcome().agreesWith(flip.outcome()));
                if (isNew && told.size() < MOST_TOLD) whatIf.verified(flip).ifPresent(told::add);
            }
        }
        return told;
    }

    /** Takes those from the front that are of one size. */
    private static List<Candidate> alike(ArrayDeque<Candidate> waiting) {
        var alike = new ArrayList<Candidate>();
        do {
            alike.add(waiting.removeFirst());
        } while (!waiting.isEmpty() && Candidate.SMALLEST_FIRST.compare(alike.getFirst(), waiting.getFirst()) == 0);
        return alike;
    }

    private List<Flip> flipsOf(List<Candidate> alike, List<Counterfactual> told) {
        var known = told.stream().map(Counterfactual::outcome).toList();
        return alike.stream()
                .flatMap(candidate -> whatIf.flip(candidate.steps(), known).stream())
                .sorted(Comparator.comparingDouble(flip -> -flip.outcome().firstRankShare()))
                .toList();
    }
}
