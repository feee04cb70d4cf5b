package org.waymark.web.start;

import java.util.List;
import java.util.Optional;
import org.waymark.uikit.part.PathColour;

/**
 * What the first page shows.
 *
 * @param questions how many are asked of somebody who has said nothing yet
 * @param minutes what they usually take
 * @param unfinished what this browser remembers, if anything
 */
public record StartState(int questions, int minutes, List<Path> paths, Optional<Remembered> unfinished) {
    /** A path that can come out. */
    record Path(PathColour colour, String name, String description) {}

    /** An assessment begun in this browser. */
    sealed interface Remembered {
        /** Under way: {@code answered} of {@code total} questions have an answer. */
        record UnderWay(int answered, int total) implements Remembered {}

        /** Finished: there is a result to see again. */
        record Finished() implements Remembered {}
    }
}
