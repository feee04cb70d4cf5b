package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.Outcome.Complete;
import org.waymark.core.decision.Viability;
import org.waymark.core.explanation.Counterfactual.Change;
import org.waymark.core.explanation.OtherAnswers.Step;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LifeOutcomes;

/**
 * What would come of other answers than those given.
 *
 * @param glance a replay of the first {@value #DRAWS_OF_A_GLANCE} draws, which costs a tenth and often shows that the outcome
 *     stays; empty when there are not many more draws than these, and when no path fits now and outcomes rest on no lives
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
        boolean needsDraws = model.lifeOutcomes().isPresent() || !(now instanceof Outcome.NoneFits);
        boolean worthWhile = draws.count() > 2 * DRAWS_OF_A_GLANCE && needsDraws;
        Optional<Replay> glance = worthWhile ? Optional.of(replay.first(DRAWS_OF_A_GLANCE)) : Optional.empty();
        return new WhatIf(model, questionnaire, on, glance, replay, now);
    }

    /** Other answers with another outcome, as the replay has it. */
    record Flip(List<Step> steps, Complete outcome) {}

    /** In levels, over all changed answers. */
    static double distance(List<Step> steps) {
        return steps.stream().mapToDouble(Step::distance).sum();
    }

    /** Empty if these answers leave the outcome as it is, or more questions open. */
    Optional<Flip> flip(List<Step> steps) {
        return flip(steps, List.of());
    }

    /** @param known outcomes that need not be found again: empty also where the first draws show that it is one of them */
    Optional<Flip> flip(List<Step> steps, List<Complete> known) {
        var asked = Questionnaire.of(model, changed(steps));
        if (!questionnaire.missing().containsAll(asked.missing())) return Optional.empty();
        var first = glance.map(few -> few.basis(model, asked, on));
        if (first.isPresent() && isClearly(Stream.concat(Stream.of(now), known.stream()), first.get())) {
            return Optional.empty();
        }
        var basis = first.filter(few -> !few.restsOnLives()).orElseGet(() -> replay.basis(model, asked, on));
        var then = new Decision(basis, replay.firstRankShares(basis)).completeOutcome();
        return now.agreesWith(then) ? Optional.empty() : Optional.of(new Flip(steps, then));
    }

    /** Whether already the first draws show that one of these comes out; false also where they leave it open. */
    private boolean isClearly(Stream<Complete> outcomes, DecisionBasis then) {
        boolean isClearWhoContends = then.viability().values().stream().allMatch(this::isClear);
        if (!isClearWhoContends) return false;
        if (then.contenders().isEmpty()) return outcomes.anyMatch(Outcome.NoneFits.class::isInstance);
        var shares = glance.orElseThrow().firstRankShares(then);
        return outcomes.anyMatch(outcome -> isClearly(outcome, shares));
    }

    /** Whether more lives could not make another path contend. */
    private boolean isClear(Viability path) {
        double worksOutFrom = model.settings().ruledOutBelow();
        double accessFrom = model.lifeOutcomes().map(LifeOutcomes::accessLeast).orElse(0.0);
        return isClear(path.worksOut(), worksOutFrom) && isClear(path.access(), accessFrom);
    }

    private static boolean isClear(OptionalDouble share, double limit) {
        return share.isEmpty() || Math.abs(share.getAsDouble() - limit) >= CLEAR;
    }

    /** Of paths of which one or more contend. */
    private boolean isClearly(Complete outcome, Map<AlternativeId, Double> shares) {
        double needed = model.settings().recommendFrom();
        return switch (outcome) {
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
        var then = engine(Questionnaire.of(model, changed(flip.steps()))).completeOutcome();
        if (now.agreesWith(then)) return Optional.empty();
        var changes = flip.steps().stream()
                .map(step -> new Change(step.question().id(), step.from(), step.to()))
                .toList();
        return Optional.of(new Counterfactual(changes, then));
    }

    /** The engine itself; where the replay has all of its lives, those are not simulated again. */
    private Decision engine(Questionnaire questionnaire) {
        if (!replay.isExactFor(model)) return Decision.of(model, questionnaire, on);
        var basis = replay.basis(model, questionnaire, on);
        return Decision.of(basis, basis.acceptability());
    }

    private AnswerSheet changed(List<Step> steps) {
        var sheet = questionnaire.counting();
        for (var step : steps) sheet = sheet.with(step.question().id(), step.to());
        return sheet;
    }
}
