package org.waymark.admin.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a page.
 *
 * @param name of who is signed in; empty on a page that needs nobody to be
 * @param draft empty if there is none, or if it is none of the caller's business
 * @param findings how many findings the draft has; 0 without a draft
 */
record ShellState(Optional<String> name, List<NavEntry> entries, Optional<DraftLine> draft, int findings, Instant now) {

    ShellState {
        entries = List.copyOf(entries);
    }
}
