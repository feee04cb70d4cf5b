package org.waymark.core.model;

import java.time.Instant;

/**
 * A model version that assessments use; it never changes.
 *
 * @param publishedBy name of the account that published it
 * @param reason why it was published, in the publisher's words
 */
public record PublishedModel(
        VersionNumber number, DecisionModel model, Instant publishedAt, String publishedBy, String reason) {}
