package org.waymark.persistence.publishing;

import java.time.Instant;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.ModelVersions.State;
import org.waymark.core.publishing.ModelVersions.VersionSummary;
import org.waymark.persistence.publishing.ModelVersionRow.Life;

/** What the list of versions says of one, read without its document. Public for the query that makes it. */
public record VersionFacts(Integer number, Life state, Instant publishedAt, String publishedBy, String reason) {

    VersionSummary asSummary() {
        return new VersionSummary(
                new VersionNumber(number),
                state == Life.PUBLISHED ? State.PUBLISHED : State.RETIRED,
                publishedAt,
                publishedBy,
                reason);
    }
}
