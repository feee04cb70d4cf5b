package org.waymark.core.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a performance comes from.
 *
 * @param statement what it says, in one sentence
 * @param value the figure as its source gives it: "2 (median)"; empty for a direction without a number
 * @param unit of the figure; may be empty
 * @param year the figure is about; may be a span: "2014–2017"
 * @param region the figure is about: "US", "World"
 * @param source title of the source, or what an assumption rests on
 * @param url where the source can be read; an assumption has none
 * @param checkedOn day somebody last compared it with its source
 * @param expiresOn first day on which it is too old to be trusted as it stands
 */
public record Evidence(
        EvidenceId id,
        LocalizedText statement,
        String value,
        String unit,
        String year,
        String region,
        String source,
        Optional<URI> url,
        Strength strength,
        LocalDate checkedOn,
        LocalDate expiresOn) {

    /** What rests on an entry past its expiry is taken as this many times as uncertain. */
    public static final double EXPIRED_SPREAD = 1.5;

    /** How far an entry can be trusted. */
    public enum Strength {
        /** Read at the primary source. */
        VERIFIED,
        /** Read at somebody who reports the primary source. */
        SECONDARY,
        /** Not sourced; stated openly and kept wide. */
        ASSUMED
    }

    public boolean hasExpiredOn(LocalDate day) {
        return !day.isBefore(expiresOn);
    }
}
