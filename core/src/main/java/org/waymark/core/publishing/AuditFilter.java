package org.waymark.core.publishing;

import java.time.LocalDate;
import java.time.ZoneOffset;
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

    public AuditFilter by(String name) {
        return new AuditFilter(Optional.of(name), action, from, to, version);
    }

    public AuditFilter doing(Action kind) {
        return new AuditFilter(by, Optional.of(kind), from, to, version);
    }

    public AuditFilter from(LocalDate day) {
        return new AuditFilter(by, action, Optional.of(day), to, version);
    }

    public AuditFilter to(LocalDate day) {
        return new AuditFilter(by, action, from, Optional.of(day), version);
    }

    public AuditFilter on(VersionNumber number) {
        return new AuditFilter(by, action, from, to, Optional.of(number));
    }

    public boolean fits(AuditEvent event) {
        var day = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
        return by.filter(name -> !name.equals(event.by())).isEmpty()
                && action.filter(kind -> kind != event.action()).isEmpty()
                && from.filter(day::isBefore).isEmpty()
                && to.filter(day::isAfter).isEmpty()
                && version.filter(number -> !event.version().equals(version)).isEmpty();
    }
}
