package org.waymark.core.publishing;

import java.time.Instant;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;

/**
 * A model version in the making. There is at most one.
 *
 * @param basedOn the version it was opened from
 * @param revision grows each time it is saved and never comes again, not even in a later draft; saving names the
 *     revision it started from
 */
public record Draft(DecisionModel model, VersionNumber basedOn, long revision, AccountName savedBy, Instant savedAt) {

    public Draft with(DecisionModel changed) {
        return new Draft(changed, basedOn, revision, savedBy, savedAt);
    }
}
