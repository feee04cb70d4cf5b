package org.waymark.core.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditFilter;

/** Filters that ask for one thing, and what they mean. */
public final class AuditFilters {

    private AuditFilters() {}

    public static AuditFilter by(String name) {
        return new AuditFilter(
                Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static AuditFilter doing(AuditEvent.Action kind) {
        return new AuditFilter(
                Optional.empty(), Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static AuditFilter from(LocalDate day) {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
    }

    public static AuditFilter to(LocalDate day) {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty());
    }

    public static AuditFilter on(VersionNumber number) {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(number));
    }

    /** What a store must find by the filter. */
    public static boolean fits(AuditFilter filter, AuditEvent event) {
        var day = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
        return filter.by().filter(name -> !name.equals(event.by())).isEmpty()
                && filter.action().filter(kind -> kind != event.action()).isEmpty()
                && filter.from().filter(day::isBefore).isEmpty()
                && filter.to().filter(day::isAfter).isEmpty()
                && filter.version()
                        .filter(number -> !event.version().equals(filter.version()))
                        .isEmpty();
    }
}
