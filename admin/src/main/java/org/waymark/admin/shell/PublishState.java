package org.waymark.admin.shell;

import java.util.List;
import java.util.Optional;
import org.waymark.core.document.Finding;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.Change;
import org.waymark.uikit.text.Phrase;

/**
 * What the publish dialog shows.
 *
 * @param next the number the draft would get
 * @param changes every place at which the draft differs from the published version
 * @param findings errors first
 * @param reasonProblem what is wrong with the reason it was tried with
 */
record PublishState(VersionNumber next, List<Change> changes, List<Finding> findings, Optional<Phrase> reasonProblem) {

    PublishState {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    boolean canPublish() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
