package org.waymark.admin.shell;

import java.time.Instant;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.VersionNumber;

/**
 * The state of the draft, as the bar shows it.
 *
 * @param next the number it would be published under
 */
record DraftLine(VersionNumber next, Standing standing, Instant savedAt, AccountName savedBy) {

    /** Whether what the administrator sees is stored. */
    enum Standing {
        SAVED,
        UNSAVED,
        CONFLICT
    }
}
