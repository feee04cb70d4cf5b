package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.explanation.Counterfactual.Change;
import org.waymark.core.explanation.Counterfactual.Consequence;
import org.waymark.core.explanation.OtherAnswers.Step;
import org.waymark.core.model.DecisionModel;

/**
 * What would come of other answers than those given.
 *
 * @param glance a replay of so few draws that it costs little, enough to see that the outcome clearly stays
 */
record WhatIf(
        DecisionModel model, Questionnaire questionnaire, LocalDate on, Replay glance, Replay replay, Consequence now) {

    private static final int DRAWS_OF_A_GLANCE = 1_000;

    /** Five standard errors of a share among the draws of a glance, {@code 5 · sqrt(0.25 / 1000)}. */
    private static final double CLEAR = 0.08;

    static WhatIf of(DecisionModel model, Questionnaire questionnaire, LocalDate on, Replay replay, Consequence now) {
        var glance = new Replay(model.settings().draws(), DRAWS_OF_A_GLANCE);
        return new WhatIf(model, questionnaire, on, glance, replay, now);
    }

    /** Other answers with another outcome, as the replay has it. */
    record Flip(List<Step> steps, Consequence consequence) {

        static final Comparator<Flip> SMALLEST_FIRST = Comparator.comparingDouble(Flip::distance)
                .thenComparing(Flip::places)
                .thenComparing(Comparator.comparingDouble((Flip flip) -> shareIn(flip.consequence()))
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
        var situation = Situation.of(model, asked, on);
        var standings = new Standings(situation.contenders(), replay.firstRankShares(situation), situation.scores());
        var then = standings.consequence(model.settings());
        return isSame(now, then) ? Optional.empty() : Optional.of(new Flip(steps, then));
    }

    /** With the consequence that the engine finds; empty if that is none. */
    Optional<Counterfactual> verified(Flip flip) {
        var contest = Contest.of(model, Questionnaire.of(model, changed(flip.steps())), on);
        var then = contest.standings().consequence(model.settings());
        if (isSame(now, then)) return Optional.empty();
        var changes = flip.steps().stream()
                .map(step -> new Change(step.question().id(), step.from(), step.to()))
                .toList();
        return Optional.of(new Counterfactual(changes, then));
    }

    /** Whether two are of the same kind with the same path first, whatever its share. */
    static boolean isSame(Consequence a, Consequence b) {
        return switch (a) {
            case Consequence.Recommended(var first, var share) ->
                b instanceof Consequence.Recommended(var other, var otherShare) && first.equals(other);
            case Consequence.TooClose(var first, var share) ->
                b instanceof Consequence.TooClose(var other, var otherShare) && first.equals(other);
            case Consequence.NoneFits() -> b instanceof Consequence.NoneFits;
        };
    }

    private AnswerSheet changed(List<Step> steps) {
        var sheet = questionnaire.counting();
        for (var step : steps) sheet = sheet.with(step.question().id(), step.to());
        return sheet;
    }

    private static double shareIn(Consequence consequence) {
        return switch (consequence) {
            case Consequence.Recommended(var first, var share) -> share;
            case Consequence.TooClose(var first, var share) -> share;
            case Consequence.NoneFits() -> 0;
        };
    }
}
