package org.waymark.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.account.AccountName;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.Change;
import org.waymark.core.publishing.Draft;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.ModelVersions.Reply.Done;
import org.waymark.core.publishing.ModelVersions.Reply.Gone;
import org.waymark.core.publishing.ModelVersions.Reply.Stale;

/** Versions in a list, of which the last is current; one act at a time. */
public final class InMemoryModelVersions implements ModelVersions, PublishedModels {

    private final List<PublishedModel> versions = new ArrayList<>();
    private final InMemoryAuditLog audit;
    private Optional<Draft> draft = Optional.empty();
    private long revision;

    public InMemoryModelVersions(DecisionModel first) {
        this(first, new InMemoryAuditLog());
    }

    public InMemoryModelVersions(DecisionModel first, InMemoryAuditLog audit) {
        this.audit = audit;
        versions.add(new PublishedModel(VersionNumber.FIRST, first, Bicycles.NOON, AuditEvent.SYSTEM, "the first"));
    }

    @Override
    public synchronized PublishedModel current() {
        return versions.getLast();
    }

    @Override
    public synchronized Optional<PublishedModel> find(VersionNumber number) {
        return versions.stream()
                .filter(version -> version.number().equals(number))
                .findFirst();
    }

    @Override
    public synchronized List<VersionSummary> summaries() {
        return versions.reversed().stream()
                .map(version -> new VersionSummary(
                        version.number(),
                        version == current() ? State.PUBLISHED : State.RETIRED,
                        version.publishedAt(),
                        version.publishedBy(),
                        version.reason()))
                .toList();
    }

    @Override
    public synchronized Optional<Draft> draft() {
        return draft;
    }

    @Override
    public synchronized Draft open(VersionNumber basis, AccountName by, Instant at) {
        var model = find(basis)
                .orElseThrow(() -> new IllegalArgumentException("There is no version %s.".formatted(basis)))
                .model();
        if (draft.isEmpty()) {
            draft = Optional.of(new Draft(model, basis, ++revision, by, at));
            log(at, by, Action.DRAFT_OPENED, AuditEvent.draftOpened(basis));
        }
        return draft.get();
    }

    @Override
    public synchronized Reply<Draft> save(Draft changed, AccountName by, Instant at) {
        return ifCurrent(changed, stored -> {
            var saved = new Draft(changed.model(), stored.basedOn(), ++revision, by, at);
            draft = Optional.of(saved);
            var changes = ModelChanges.between(stored.model(), saved.model());
            log(at, by, Action.DRAFT_SAVED, changes);
            return saved;
        });
    }

    @Override
    public synchronized Reply<Draft> discard(Draft unwanted, AccountName by, Instant at) {
        return ifCurrent(unwanted, stored -> {
            log(at, by, Action.DRAFT_DISCARDED, AuditEvent.draftDiscarded(stored.basedOn()));
            draft = Optional.empty();
            return stored;
        });
    }

    @Override
    public synchronized Reply<PublishedModel> publish(Draft ready, String reason, AccountName by, Instant at) {
        if (reason.isBlank()) throw new IllegalArgumentException("A version is published for a reason; it is blank.");
        return ifCurrent(ready, stored -> {
            var number = current().number().next();
            var changes = ModelChanges.between(current().model(), ready.model());
            audit.add(at, by.value(), Action.VERSION_PUBLISHED, AuditEvent.subject(number), changes, reason);
            var published = new PublishedModel(number, ready.model(), at, by.value(), reason);
            versions.add(published);
            draft = Optional.empty();
            return published;
        });
    }

    private <T> Reply<T> ifCurrent(Draft seen, Function<Draft, T> act) {
        if (draft.isEmpty()) return new Gone<>();
        var stored = draft.get();
        return stored.revision() == seen.revision() ? new Done<>(act.apply(stored)) : new Stale<>(stored);
    }

    private void log(Instant at, AccountName by, Action action, List<Change> changes) {
        audit.add(
                at,
                by.value(),
                action,
                AuditEvent.subjectOfDraft(current().number().next()),
                changes,
                "");
    }
}
