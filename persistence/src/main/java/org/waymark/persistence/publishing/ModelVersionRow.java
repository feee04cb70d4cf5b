package org.waymark.persistence.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.publishing.Draft;

/** A model version on its way from draft to retired. Only a draft changes; the database sees to that too. */
@Entity
@Table(name = "model_version")
class ModelVersionRow {

    /** How far it has come. */
    enum Life {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Life state = Life.DRAFT;

    @Convert(converter = JsonbConverter.class)
    private String document = "";

    @Column(name = "based_on")
    private @Nullable Integer basedOn;

    private long revision;

    @Column(name = "saved_by")
    private String savedBy = "";

    @Column(name = "saved_at")
    private Instant savedAt = Instant.EPOCH;

    private @Nullable Integer number;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    private @Nullable String reason;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    protected ModelVersionRow() {}

    static ModelVersionRow draftOf(ModelVersionRow basis, long revision, AccountName by, Instant at) {
        var draft = new ModelVersionRow();
        draft.document = basis.document;
        draft.basedOn = basis.number;
        draft.stamp(revision, by, at);
        return draft;
    }

    void save(DecisionModel model, long revision, AccountName by, Instant at) {
        document = ModelDocument.write(model);
        stamp(revision, by, at);
    }

    void publish(DecisionModel model, VersionNumber number, String reason, AccountName by, Instant at) {
        document = ModelDocument.write(model);
        state = Life.PUBLISHED;
        this.number = number.value();
        this.reason = reason;
        publishedBy = by.value();
        publishedAt = at;
    }

    void retire(Instant at) {
        state = Life.RETIRED;
        retiredAt = at;
    }

    boolean isAt(long revision) {
        return this.revision == revision;
    }

    Draft asDraft() {
        var basis = new VersionNumber(Objects.requireNonNull(basedOn));
        return new Draft(model(), basis, revision, new AccountName(savedBy), savedAt);
    }

    PublishedModel asPublished() {
        return new PublishedModel(
                new VersionNumber(Objects.requireNonNull(number)),
                model(),
                Objects.requireNonNull(publishedAt),
                Objects.requireNonNull(publishedBy),
                Objects.requireNonNull(reason));
    }

    DecisionModel model() {
        return ModelDocument.read(document)
                .orThrow(findings -> new IllegalStateException(
                        """
                        The stored model of %s cannot be read: %s
                        Maybe it was written by a newer Waymark.""".formatted(number == null ? "the draft" : "version " + number, findings)));
    }

    private void stamp(long revision, AccountName by, Instant at) {
        this.revision = revision;
        savedBy = by.value();
        savedAt = at;
    }
}
