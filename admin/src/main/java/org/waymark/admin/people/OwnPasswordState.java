package org.waymark.admin.people;

import java.util.Optional;
import org.waymark.uikit.text.Phrase;

/**
 * What the page of one's own password shows.
 *
 * @param problem what is wrong with what was entered
 * @param changed whether it was just changed
 */
record OwnPasswordState(Optional<Phrase> problem, boolean changed) {}
