package org.waymark.admin.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.core.document.Characters;
import org.waymark.core.document.Finding;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.core.publishing.ModelVersions.Reply;
import org.waymark.core.publishing.Publishing;
import org.waymark.core.publishing.Publishing.PublishReply.Accepted;
import org.waymark.core.publishing.Publishing.PublishReply.Refused;
import org.waymark.uikit.text.Phrase;

/** Shows what publishing the draft would change, and publishes it when nothing speaks against it. */
final class PublishPresenter {

    private final DraftWorkspace workspace;
    private final PublishPage page;

    PublishPresenter(DraftWorkspace workspace, PublishPage page) {
        this.workspace = workspace;
        this.page = page;
    }

    /** What is published is what is stored, so changes are saved first. */
    void start() {
        if (workspace.save()) show(workspace.findings(), Optional.empty());
        else page.leave(Phrase.of("shell.said.not-saved"), "weights");
    }

    void publish(String reason) {
        var problem = problemWith(reason);
        if (problem.isPresent()) {
            show(workspace.findings(), problem);
            return;
        }
        switch (workspace.publish(reason.strip())) {
            case Accepted(Reply.Done<PublishedModel>(var version)) ->
                page.leave(Phrase.of("shell.said.published", version.number().value()), "versions");
            case Refused(var findings) -> show(findings, Optional.empty());
            case Accepted(Reply.Stale<PublishedModel>(var theirs)) ->
                page.leave(
                        Phrase.of(
                                "shell.said.saved-in-between", theirs.savedBy().value()),
                        "weights");
            case Accepted(Reply.Gone<PublishedModel>()) -> page.leave(Phrase.of("shell.said.already-gone"), "versions");
        }
    }

    private static Optional<Phrase> problemWith(String reason) {
        if (reason.isBlank()) return Optional.of(Phrase.of("shell.publish.reason-missing"));
        int length = Characters.count(reason);
        if (length <= Publishing.LONGEST_REASON) return Optional.empty();
        return Optional.of(Phrase.of("shell.publish.reason-long", length, Publishing.LONGEST_REASON));
    }

    private void show(List<Finding> findings, Optional<Phrase> reasonProblem) {
        var draft = workspace.draft().orElseThrow(() -> new IllegalStateException("there is no draft to publish"));
        var current = workspace.current();
        page.show(new PublishState(
                current.number().next(),
                ModelChanges.between(current.model(), draft.model()),
                findings.stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList(),
                reasonProblem));
    }
}
