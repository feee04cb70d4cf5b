package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.List;
import org.waymark.core.acceptability.Engine;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.explanation.Explanation.ClosePair;
import org.waymark.core.model.DecisionModel;

/**
 * How the outcome depends on what was drawn, answered and cited. Finding it takes hundreds of replays of the draws, several
 * times as long as the decision itself; so it is apart from everything else in an {@link Explanation}, and worth keeping.
 *
 * @param closePairs pairs of paths whose order is open
 * @param counterfactuals smallest first
 * @param leanings the entries of evidence with the largest swing first
 */
public record Sensitivity(
        List<ClosePair> closePairs, List<Counterfactual> counterfactuals, List<EvidenceLeaning> leanings) {

    /**
     * Of the engine, then of what is looked for and how. The second number changes when the same answers would give other
     * findings, also when those before were wrong: what was kept under another version is found again.
     */
    public static final String VERSION = Engine.VERSION + ".1";

    public Sensitivity {
        closePairs = List.copyOf(closePairs);
        counterfactuals = List.copyOf(counterfactuals);
        leanings = List.copyOf(leanings);
    }

    /** Of the contest, which is that of the questionnaire on that day. */
    public static Sensitivity of(DecisionModel model, Questionnaire questionnaire, LocalDate on, Contest contest) {
        var situation = contest.situation();
        var standings = contest.standings();
        var replay = new Replay(model.settings().draws(), Replay.MOST_DRAWS);
        var whatIf = WhatIf.of(model, questionnaire, on, replay, standings.consequence(model.settings()));
        return new Sensitivity(
                ClosePairs.of(situation, replay),
                CounterfactualSearch.of(whatIf),
                standings
                        .best()
                        .map(best -> EvidenceLeanings.of(model, replay, situation, best))
                        .orElse(List.of()));
    }
}
