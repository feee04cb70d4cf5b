package org.waymark.core.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;

/** Keeps the draft and the published versions. Every act is written to the audit log in the same transaction. */
public interface ModelVersions {

    /** What a list of versions shows of each. */
    record VersionSummary(VersionNumber number, State state, Instant publishedAt, String publishedBy, String reason) {}

    /** Where a version stands in its life. */
    enum State {
        PUBLISHED,
        RETIRED
    }

    /** What became of saving, publishing or discarding a draft. */
    sealed interface Reply<T> {
        /** It was done. */
        record Done<T>(T result) implements Reply<T> {}

        /** Somebody saved in between; nothing was changed. {@code current} is what stands now. */
        record Stale<T>(Draft current) implements Reply<T> {}

        /** There is no draft any more: it was published or discarded. */
        record Gone<T>() implements Reply<T> {}
    }

    /** All published and retired versions, newest first. */
    List<VersionSummary> summaries();

    Optional<Draft> draft();

    /**
     * Opens a draft from a version; the draft that is already open, if there is one.
     *
     * @throws IllegalArgumentException if there is no such version
     */
    Draft open(VersionNumber basis, AccountName by, Instant at);

    /** Stores {@code draft.model()} if the stored revision still is {@code draft.revision()}. */
    Reply<Draft> save(Draft draft, AccountName by, Instant at);

    /** Throws the draft away if the stored revision still is {@code draft.revision()}; the result is what was thrown away. */
    Reply<Draft> discard(Draft draft, AccountName by, Instant at);

    /**
     * Makes {@code draft.model()} the next version and retires the one before, if the stored revision still is
     * {@code draft.revision()}. New assessments use it from then on.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    Reply<PublishedModel> publish(Draft draft, String reason, AccountName by, Instant at);
}
