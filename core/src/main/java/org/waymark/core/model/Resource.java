package org.waymark.core.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;

/**
 * The fact card of a platform, an employer or a tool.
 *
 * @param kind what it is
 * @param status whether one can join today
 * @param alternatives the paths it belongs to
 * @param what what it is, in life
 * @param whoCanJoin who can join or apply
 * @param howPayWorks how pay works there; may be empty for a tool
 * @param notice what must be said first: that it closed, when, and what is open instead; may be empty
 */
public record Resource(
        ResourceId id,
        String name,
        Kind kind,
        Status status,
        Set<AlternativeId> alternatives,
        LocalizedText what,
        LocalizedText whoCanJoin,
        LocalizedText howPayWorks,
        LocalizedText notice,
        URI link,
        LocalDate checkedOn) {

    /** What a resource is. */
    public enum Kind {
        PLATFORM,
        EMPLOYER,
        TOOL
    }

    /** Whether one can join. */
    public enum Status {
        OPEN,
        LIMITED,
        CLOSED
    }

    public Resource {
        alternatives = Set.copyOf(alternatives);
    }
}
