package org.waymark.core.outcome;

import java.util.List;
import java.util.Optional;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.explanation.Contest;
import org.waymark.core.explanation.Counterfactual.Consequence;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.Settings;

/** What the person is told. */
public sealed interface Outcome {

    /** One path comes first often enough. {@code firstRankShare} is in [0, 1]. */
    record Recommended(AlternativeId alternative, double firstRankShare) implements Outcome {}

    /** No path comes first often enough: an honest outcome, not an error. Contenders from most to least often first. */
    record TooClose(List<AlternativeId> contenders) implements Outcome {
        public TooClose {
            contenders = List.copyOf(contenders);
        }
    }

    /** Every path misses a requirement too probably. */
    record NoneFits() implements Outcome {}

    /** Questions are open, in the order they are asked. */
    record Incomplete(List<QuestionId> missing) implements Outcome {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /** What follows from the contest: incomplete while questions are open, else by the settings of the model. */
    static Outcome of(Settings settings, Questionnaire questionnaire, Contest contest) {
        var missing = questionnaire.missing();
        if (!missing.isEmpty()) return new Incomplete(missing);
        return switch (contest.standings().consequence(settings)) {
            case Consequence.Recommended(var first, var share) -> new Recommended(first, share);
            case Consequence.TooClose(var first, var share) ->
                new TooClose(Contenders.of(settings, contest.standings().firstRankShares()));
            case Consequence.NoneFits() -> new NoneFits();
        };
    }

    /** The kind as stored and counted; empty for an incomplete outcome, which is neither. */
    default Optional<OutcomeKind> kind() {
        return switch (this) {
            case Recommended recommended -> Optional.of(OutcomeKind.RECOMMENDED);
            case TooClose tooClose -> Optional.of(OutcomeKind.TOO_CLOSE);
            case NoneFits noneFits -> Optional.of(OutcomeKind.NONE_FITS);
            case Incomplete incomplete -> Optional.empty();
        };
    }

    /** The recommended path; empty unless one is. */
    default Optional<AlternativeId> recommended() {
        return this instanceof Recommended(var alternative, var share) ? Optional.of(alternative) : Optional.empty();
    }
}
