package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.core.acceptability.Engine;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.explanation.Explanation.ClosePair;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.week.RecommendedWeek;
import org.waymark.core.week.WeekSearch;

/**
 * How the outcome depends on what was drawn, answered and cited, and on how the hours of a week are split. Finding it takes hundreds of replays of the draws, several
 * times as long as the decision itself; so it is apart from everything else in an {@link Explanation}, and worth keeping.
 *
 * @param closePairs pairs of paths whose order is open
 * @param counterfactuals smallest first
 * @param leanings the entries of evidence with the largest swing first
 * @param week how the hours are best split; empty where outcomes do not rest on lives, and where no week can be recommended
 */
public record Sensitivity(
        List<ClosePair> closePairs,
        List<Counterfactual> counterfactuals,
        List<EvidenceLeaning> leanings,
        Optional<RecommendedWeek> week) {

    /**
     * Of the engine, then of what is looked for and how. The second number changes when the same answers would give other
     * findings, also when those before were wrong, or when they are kept in another form: what was kept under another
     * version is found again.
     */
    public static final String VERSION = Engine.VERSION + ".4";

    public Sensitivity {
        closePairs = List.copyOf(closePairs);
        counterfactuals = List.copyOf(counterfactuals);
        leanings = List.copyOf(leanings);
    }

    /** Of the decision, which is that of the questionnaire on that day. No counterfactuals while questions are still to be asked. */
    public static Sensitivity of(DecisionModel model, Questionnaire questionnaire, LocalDate on, Decision decision) {
        var basis = decision.basis();
        int most = basis.restsOnLives() ? Replay.MOST_LIVES : Replay.MOST_DRAWS;
        var replay = new Replay(model.settings().draws(), most, basis.weights());
        var whatIf = WhatIf.of(model, questionnaire, on, replay, decision.completeOutcome());
        return new Sensitivity(
                ClosePairs.of(basis, replay),
                basis.missing().isEmpty() ? CounterfactualSearch.of(whatIf) : List.of(),
                decision.best()
                        .map(best -> EvidenceLeanings.of(model, replay, basis, best))
                        .orElse(List.of()),
                WeekSearch.of(model, questionnaire, on, decision));
    }
}
