package org.waymark.core.model;

import java.time.Instant;
import org.waymark.core.numerics.Draws;

/**
 * A model version that assessments use; it never changes.
 *
 * @param publishedBy name of the account that published it
 * @param reason why it was published, in the publisher's words
 */
public record PublishedModel(
        VersionNumber number, DecisionModel model, Instant publishedAt, String publishedBy, String reason) {

    /** The same version for outcomes that rest on these draws; itself if they are its own. */
    public PublishedModel withDraws(Draws draws) {
        if (draws.equals(model.settings().draws())) return this;
        return new PublishedModel(number, model.withDraws(draws), publishedAt, publishedBy, reason);
    }
}
