package org.waymark.core.backtest;

import java.util.Map;
import java.util.Optional;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.OutcomeEstimate;
import org.waymark.core.model.AlternativeId;

/**
 * What one person is told, under the published version and under the draft.
 *
 * @param answers as they were given
 * @param published empty if the answers do not count under it
 * @param draft likewise
 * @param asPublished the answers as they count under the published version, if they do
 */
record Replayed(
        AnswerSheet answers,
        Optional<OutcomeEstimate> published,
        Optional<OutcomeEstimate> draft,
        Optional<Questionnaire> asPublished) {

    /** The answers cannot be read. */
    static final Replayed UNREADABLE =
            new Replayed(AnswerSheet.EMPTY, Optional.empty(), Optional.empty(), Optional.empty());

    String from() {
        return told(published);
    }

    String to() {
        return told(draft);
    }

    boolean canSay() {
        return published.isPresent() && draft.isPresent();
    }

    boolean isFlip() {
        return canSay() && !from().equals(to());
    }

    Map<AlternativeId, Double> sharesPublished() {
        return published.orElseThrow().firstRankShares();
    }

    Map<AlternativeId, Double> sharesOfDraft() {
        return draft.orElseThrow().firstRankShares();
    }

    private static String told(Optional<OutcomeEstimate> estimate) {
        return estimate.map(known -> Told.of(known.outcome())).orElse(Told.CANNOT_SAY);
    }
}
