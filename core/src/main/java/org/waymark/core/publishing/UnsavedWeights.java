package org.waymark.core.publishing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.VersionNumber;

/**
 * What an administrator changed in the weights of a draft without saving it yet. Kept so that it is still there after the
 * session has ended, however it ended.
 *
 * @param basedOn the version that the draft was opened from
 * @param revision of the draft when the changes began
 * @param before share of each criterion in that revision, each in [0, 1], together 1
 * @param shares as the administrator left them, each in [0, 1], together 1
 * @param meant the criteria that the administrator set; the others only gave way
 * @param at when the last change was made
 */
public record UnsavedWeights(
        AccountName by,
        VersionNumber basedOn,
        long revision,
        Map<CriterionId, Double> before,
        Map<CriterionId, Double> shares,
        Set<CriterionId> meant,
        Instant at) {

    public UnsavedWeights {
        before = Map.copyOf(before);
        shares = Map.copyOf(shares);
        meant = Set.copyOf(meant);
    }
}
