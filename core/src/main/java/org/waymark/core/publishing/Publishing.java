package org.waymark.core.publishing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.account.AccountName;
import org.waymark.core.document.Characters;
import org.waymark.core.document.Finding;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.publishing.ModelVersions.Reply;

/** Makes a draft the next version, if it holds together and there is a reason to. */
public final class Publishing {

    /** What became of publishing a draft. */
    public sealed interface PublishReply {

        /** These must be put right first. Nothing was changed. */
        record Refused(List<Finding> findings) implements PublishReply {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /** It holds together; this became of storing it. */
        record Accepted(Reply<PublishedModel> stored) implements PublishReply {}
    }

    /** Where a finding about the reason points: it is no part of the document. */
    public static final String REASON = "reason";

    /** Characters a reason has at most. */
    public static final int LONGEST_REASON = 2_000;

    private final ModelVersions versions;
    private final InstantSource clock;

    public Publishing(ModelVersions versions, InstantSource clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** All that is wrong with the draft, or may be, as of today. */
    public List<Finding> findings(Draft draft) {
        return check(draft, clock.instant()).findings();
    }

    /** Refused with every error there is, and without a reason in words. Warnings do not stand in the way. */
    public PublishReply publish(Draft draft, String reason, AccountName by) {
        Instant now = clock.instant();
        var errors = new ArrayList<>(reasonFindings(reason));
        errors.addAll(check(draft, now).errors());
        if (!errors.isEmpty()) return new PublishReply.Refused(errors);
        return new PublishReply.Accepted(versions.publish(draft, reason.strip(), by, now));
    }

    private static ModelCheck check(Draft draft, Instant at) {
        return ModelCheck.of(draft.model(), LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private static List<Finding> reasonFindings(String reason) {
        if (reason.isBlank()) return List.of(Finding.error(REASON, DraftFinding.NO_REASON));
        int length = Characters.count(reason);
        if (length > LONGEST_REASON) {
            return List.of(Finding.error(REASON, DraftFinding.LONG_REASON, length, LONGEST_REASON));
        }
        return List.of();
    }
}
