package org.waymark.admin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditFilter;

class AuditQueryTest {

    private static final AuditFilter ALL = new AuditFilter(
            Optional.of("grace@build-7 (command line)"),
            Optional.of(Action.VERSION_PUBLISHED),
            Optional.of(LocalDate.parse("2026-11-01")),
            Optional.of(LocalDate.parse("2026-11-30")),
            Optional.of(new VersionNumber(3)));

    @Test
    void keepsAFilterInTheAddress() {
        var parameters = AuditQuery.write(ALL);

        assertEquals(
                Map.of(
                        "who", List.of("grace@build-7 (command line)"),
                        "what", List.of("version-published"),
                        "from", List.of("2026-11-01"),
                        "to", List.of("2026-11-30"),
                        "version", List.of("3")),
                parameters);
        assertEquals(ALL, AuditQuery.read(parameters));
        assertEquals(AuditFilter.NONE, AuditQuery.read(AuditQuery.write(AuditFilter.NONE)));
    }

    @Test
    void takesWhatItCannotReadAsNotGiven() {
        var nonsense = Map.of(
                "who", List.of(" "),
                "what", List.of("drop-table"),
                "from", List.of("2026-02-30"),
                "to", List.<String>of(),
                "version", List.of("-1"),
                "else", List.of("x"));

        assertEquals(AuditFilter.NONE, AuditQuery.read(nonsense));
    }
}
