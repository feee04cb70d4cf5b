package org.waymark.persistence.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.account.AccountName;
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
import org.waymark.persistence.audit.PostgresAuditLog;
import org.waymark.persistence.publishing.ModelVersionRow.Life;
import org.waymark.persistence.sql.OneAtATime;

/** The life of model versions. Whatever changes it happens one at a time, so what an act finds stays until its end. */
@Singleton
@Transactional
class JpaModelVersions implements ModelVersions {

    private final EntityManager entities;
    private final PostgresAuditLog audit;

    @Inject
    JpaModelVersions(EntityManager entities, PostgresAuditLog audit) {
        this.entities = entities;
        this.audit = audit;
    }

    @Override
    public List<VersionSummary> summaries() {
        return entities.createQuery("""
                        select new %s(v.number, v.state, v.publishedAt, v.publishedBy, v.reason)
                          from ModelVersionRow v
                         where v.number is not null
                         order by v.number desc
                        """.formatted(VersionFacts.class.getName()), VersionFacts.class)
                .getResultStream()
                .map(VersionFacts::asSummary)
                .toList();
    }

    @Override
    public Optional<Draft> draft() {
        return in(Life.DRAFT).map(ModelVersionRow::asDraft);
    }

    @Override
    public Draft open(VersionNumber basis, AccountName by, Instant at) {
        OneAtATime.MODEL_LIFE.enter(entities);
        var version = numbered(basis)
                .orElseThrow(() -> new IllegalArgumentException("There is no version %s.".formatted(basis)));
        return draft().orElseGet(() -> {
            var draft = ModelVersionRow.draftOf(version, nextRevision(), by, at);
            entities.persist(draft);
            log(at, by, Action.DRAFT_OPENED, AuditEvent.draftOpened(basis));
            return draft.asDraft();
        });
    }

    @Override
    public Reply<Draft> save(Draft changed, AccountName by, Instant at) {
        return ifCurrent(changed, row -> {
            var changes = ModelChanges.between(row.model(), changed.model());
            row.save(changed.model(), nextRevision(), by, at);
            log(at, by, Action.DRAFT_SAVED, changes);
            return row.asDraft();
        });
    }

    @Override
    public Reply<Draft> discard(Draft unwanted, AccountName by, Instant at) {
        return ifCurrent(unwanted, row -> {
            log(at, by, Action.DRAFT_DISCARDED, AuditEvent.draftDiscarded(unwanted.basedOn()));
            entities.remove(row);
            return row.asDraft();
        });
    }

    @Override
    public Reply<PublishedModel> publish(Draft ready, String reason, AccountName by, Instant at) {
        if (reason.isBlank()) throw new IllegalArgumentException("A version is published for a reason; it is blank.");
        return ifCurrent(ready, row -> {
            var number = latest().next();
            var before = in(Life.PUBLISHED).orElseThrow();
            var changes = ModelChanges.between(before.model(), ready.model());
            before.retire(at);
            entities.flush(); // at no time are two published
            row.publish(ready.model(), number, reason, by, at);
            audit.add(at, by.value(), Action.VERSION_PUBLISHED, AuditEvent.subject(number), changes, reason);
            return row.asPublished();
        });
    }

    private <T> Reply<T> ifCurrent(Draft seen, Function<ModelVersionRow, T> act) {
        OneAtATime.MODEL_LIFE.enter(entities);
        var stored = in(Life.DRAFT);
        if (stored.isEmpty()) return new Gone<>();
        var row = stored.get();
        return row.isAt(seen.revision()) ? new Done<>(act.apply(row)) : new Stale<>(row.asDraft());
    }

    private Optional<ModelVersionRow> in(Life state) {
        return entities.createQuery("select v from ModelVersionRow v where v.state = :state", ModelVersionRow.class)
                .setParameter("state", state)
                .getResultStream()
                .findFirst();
    }

    private Optional<ModelVersionRow> numbered(VersionNumber number) {
        return entities.createQuery("select v from ModelVersionRow v where v.number = :number", ModelVersionRow.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    private VersionNumber latest() {
        return new VersionNumber(entities.createQuery("select max(v.number) from ModelVersionRow v", Integer.class)
                .getSingleResult());
    }

    private long nextRevision() {
        var next = entities.createNativeQuery("select nextval('model_version_revision')")
                .getSingleResult();
        return ((Number) next).longValue();
    }

    private void log(Instant at, AccountName by, Action action, List<Change> changes) {
        audit.add(at, by.value(), action, AuditEvent.subjectOfDraft(latest().next()), changes, "");
    }
}
