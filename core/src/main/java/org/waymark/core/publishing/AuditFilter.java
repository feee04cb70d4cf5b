package org.waymark.core.publishing;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AuditEvent.Action;

/**
 * Which events of the audit log are looked at: those that fit everything that is given.
 *
 * @param by exactly whose acts
 * @param from first day, in UTC
 * @param to last day, in UTC
 * @param version acts on this version and on the draft that would become it
 */
public record AuditFilter(
        Optional<String> by,
        Optional<Action> action,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<VersionNumber> version) {

    public static final AuditFilter NONE =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
