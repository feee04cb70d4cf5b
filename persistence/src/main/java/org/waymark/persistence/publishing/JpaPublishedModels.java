package org.waymark.persistence.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;

/**
 * Published versions, each read once and kept, since it never changes. Which one is current is asked each time: that is
 * one row of an index, and a publication on any node counts at once on all.
 */
@Singleton
@Transactional(Transactional.TxType.SUPPORTS)
class JpaPublishedModels implements PublishedModels {

    private final Map<VersionNumber, PublishedModel> read = new ConcurrentHashMap<>();
    private final EntityManager entities;

    @Inject
    JpaPublishedModels(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public PublishedModel current() {
        var number = entities.createQuery(
                        "select v.number from ModelVersionRow v where v.state = :published", Integer.class)
                .setParameter("published", ModelVersionRow.Life.PUBLISHED)
                .getResultStream()
                .findFirst();
        return number.flatMap(current -> find(new VersionNumber(current)))
                .orElseThrow(() -> new IllegalStateException("""
                        No model version is published.
                        Maybe start the launcher once against this database: it installs version 1."""));
    }

    @Override
    public Optional<PublishedModel> find(VersionNumber number) {
        return Optional.ofNullable(read.computeIfAbsent(number, this::stored));
    }

    private @Nullable PublishedModel stored(VersionNumber number) {
        return entities.createQuery("select v from ModelVersionRow v where v.number = :number", ModelVersionRow.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(ModelVersionRow::asPublished)
                .findFirst()
                .orElse(null);
    }
}
