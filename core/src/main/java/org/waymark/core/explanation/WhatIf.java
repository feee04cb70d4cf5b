package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.Outcome.Complete;
import org.waymark.core.explanation.Counterfactual.Change;
import org.waymark.core.explanation.OtherAnswers.Step;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;

/**
 * What would come of other answers than those given.
 *
 * @param glance a replay of the first {@value #DRAWS_OF_A_GLANCE} draws, which costs a tenth and often shows that the outcome
 *     stays; empty when there are not many more draws than these, and when no path fits now, which needs no draws
 */
record WhatIf(
        DecisionModel model,
        Questionnaire questionnaire,
        LocalDate on,
        Optional<Replay> glance,
        Replay replay,
        Complete now) {

    private static final int DRAWS_OF_A_GLANCE = 1_024;

    /**
     * How far a share among the draws of a glance can lie from that among all draws. By Hoeffding's bound,
     * {@code 2 · exp(-2 · 1024 · 0.11²)}, it lies farther in one case of 25,000,000,000.
     */
    private static final double CLEAR = 0.11;

    static WhatIf of(DecisionModel model, Questionnaire questionnaire, LocalDate on, Replay replay, Complete now) {
        var draws = model.settings().draws();
        boolean worthWhile = draws.count() > 2 * DRAWS_OF_A_GLANCE && !(now instanceof Outcome.NoneFits);
        Optional<Replay> glance = worthWhile ? Optional.of(new Replay(draws, DRAWS_OF_A_GLANCE)) : Optional.empty();
        return new WhatIf(model, questionnaire, on, glance, replay, now);
    }

    /** Other answers with another outcome, as the replay has it. */
    record Flip(List<Step> steps, Complete outcome) {

        static final Comparator<Flip> SMALLEST_FIRST = Comparator.comparingDouble(Flip::distance)
                .thenComparing(Flip::places)
                .thenComparing(
                        Comparator.comparingDouble((Flip flip) -> flip.outcome().firstRankShare())
                                .reversed());

        double distance() {
            return WhatIf.distance(steps);
        }

        private int places() {
            return steps.stream().mapToInt(Step::places).sum();
        }
    }

    /** In levels, over all changed answers. */
    static double distance(List<Step> steps) {
        return steps.stream().mapToDouble(Step::distance).sum();
    }

    /** Empty if these answers leave the outcome as it is, or questions open. */
    Optional<Flip> flip(List<Step> steps) {
        var asked = Questionnaire.of(model, changed(steps));
        if (!asked.missing().isEmpty()) return Optional.empty();
        var basis = DecisionBasis.of(model, asked, on);
        if (clearlyStays(basis)) return Optional.empty();
        var then = new Decision(basis, replay.firstRankShares(basis)).completeOutcome();
        return now.agreesWith(then) ? Optional.empty() : Optional.of(new Flip(steps, then));
    }

    /** Whether already the first draws show that the outcome is the present one; false also where they leave it open. */
    private boolean clearlyStays(DecisionBasis then) {
        return glance.map(few -> few.firstRankShares(then))
                .filter(this::clearlyStays)
                .isPresent();
    }

    private boolean clearlyStays(Map<AlternativeId, Double> shares) {
        double needed = model.settings().recommendFrom();
        return switch (now) {
            case Outcome.Recommended(var first, var share) ->
                clearlyLeads(first, shares) && shares.get(first) >= needed + CLEAR;
            case Outcome.TooClose(var first, var share, var contenders) ->
                clearlyLeads(first, shares) && shares.get(first) <= needed - CLEAR;
            case Outcome.NoneFits() -> false;
        };
    }

    /** Whether no other path can come first as often: this one does in over a half, or each is left far behind. */
    private static boolean clearlyLeads(AlternativeId first, Map<AlternativeId, Double> shares) {
        double least = shares.get(first) - CLEAR;
        return least > 0.5
                || shares.entrySet().stream()
                        .allMatch(path -> path.getKey().equals(first) || path.getValue() < least - CLEAR);
    }

    /** With the outcome that the engine finds; empty if that is none. */
    Optional<Counterfactual> verified(Flip flip) {
        var then = Decision.of(model, Questionnaire.of(model, changed(flip.steps())), on)
                .completeOutcome();
        if (now.agreesWith(then)) return Optional.empty();
        var changes = flip.steps().stream()
                .map(step -> new Change(step.question().id(), step.from(), step.to()))
                .toList();
        return Optional.of(new Counterfactual(changes, then));
    }

    private AnswerSheet changed(List<Step> steps) {
        var sheet = questionnaire.counting();
        for (var step : steps) sheet = sheet.with(step.question().id(), step.to());
        return sheet;
    }
}
