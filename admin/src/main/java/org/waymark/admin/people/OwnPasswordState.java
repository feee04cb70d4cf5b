package org.waymark.admin.people;

import java.util.Map;
import org.waymark.uikit.text.Phrase;

/**
 * What the page of one's own password shows.
 *
 * @param must whether nothing else can be opened before it is changed
 * @param problems what is wrong with what was entered, by field
 * @param changed whether it was just changed
 */
record OwnPasswordState(boolean must, Map<Field, Phrase> problems, boolean changed) {

    /** What is asked. */
    enum Field {
        CURRENT,
        WANTED,
        AGAIN
    }

    OwnPasswordState {
        problems = Map.copyOf(problems);
    }
}
