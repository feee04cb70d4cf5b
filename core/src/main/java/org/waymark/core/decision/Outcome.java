package org.waymark.core.decision;

import java.util.List;
import java.util.Optional;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.QuestionId;

/** What the person is told. */
public sealed interface Outcome {

    /** What can be told when no question is open. */
    sealed interface Complete extends Outcome {

        /** How often the path that comes first most often does so, in [0, 1]; 0 when every path is ruled out. */
        double firstRankShare();

        /** Whether the other is of the same kind with the same path first, whatever its share. */
        default boolean agreesWith(Complete other) {
            return switch (this) {
                case Recommended(var path, var share) -> other.recommended().equals(Optional.of(path));
                case TooClose(var first, var share, var contenders) ->
                    other instanceof TooClose close && close.first().equals(first);
                case NoneFits() -> other instanceof NoneFits;
            };
        }
    }

    /** One path comes first often enough. {@code firstRankShare} is in [0, 1]. */
    record Recommended(AlternativeId alternative, double firstRankShare) implements Complete {}

    /**
     * No path comes first often enough: an honest outcome, not an error.
     *
     * @param first the path that comes first most often; of equal ones that with the higher score
     * @param firstRankShare how often that one does, in [0, 1]
     * @param contenders the paths that it is too close between, from most to least often first; equal ones by key
     */
    record TooClose(AlternativeId first, double firstRankShare, List<AlternativeId> contenders) implements Complete {
        public TooClose {
            contenders = List.copyOf(contenders);
        }
    }

    /** Every path misses a requirement too probably. */
    record NoneFits() implements Complete {
        @Override
        public double firstRankShare() {
            return 0;
        }
    }

    /** Questions are open, in the order they are asked. */
    record Incomplete(List<QuestionId> missing) implements Outcome {
        public Incomplete {
            missing = List.copyOf(missing);
        }
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
