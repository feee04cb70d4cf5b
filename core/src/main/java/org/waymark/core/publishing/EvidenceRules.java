package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.IncomeTable;
import org.waymark.core.model.Performance;

/** Evidence can be read where it says, was checked before today, is used, and has not expired. */
final class EvidenceRules {

    private EvidenceRules() {}

    static void check(DecisionModel model, LocalDate today, List<Finding> found) {
        var ofTables = model.income().stream()
                .flatMap(income -> income.tables().stream())
                .map(IncomeTable::evidence);
        var used = Stream.concat(model.performances().stream().map(Performance::evidence), ofTables)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        each("$.evidence", model.evidence()).forEach(entry -> {
            source(entry, found);
            dates(entry, today, found);
            use(entry, used, today, found);
        });
    }

    /** Somebody cites evidence, and only what exists. */
    static void cited(DecisionModel model, String path, Set<EvidenceId> cited, List<Finding> found) {
        if (cited.isEmpty()) found.add(Finding.error(path, DraftFinding.NO_EVIDENCE));
        cited.stream()
                .filter(key -> model.evidence(key).isEmpty())
                .sorted()
                .forEach(key -> found.add(Finding.error(path, DraftFinding.UNKNOWN_EVIDENCE, key)));
    }

    private static void source(Located<Evidence> entry, List<Finding> found) {
        var part = entry.part();
        if (part.source().isBlank()) {
            found.add(Finding.error(entry.path() + ".source", DraftFinding.NO_SOURCE, part.id()));
        }
        part.url().ifPresent(url -> LinkRules.opensAPage(entry.path() + ".url", url, found));
        if (part.url().isEmpty() && part.strength() != Evidence.Strength.ASSUMED) {
            found.add(Finding.error(entry.path() + ".url", DraftFinding.NO_ADDRESS, part.id()));
        }
    }

    private static void dates(Located<Evidence> entry, LocalDate today, List<Finding> found) {
        var part = entry.part();
        if (!part.expiresOn().isAfter(part.checkedOn())) {
            found.add(Finding.error(
                    entry.path() + ".expires-on",
                    DraftFinding.EXPIRES_BEFORE_CHECK,
                    part.id(),
                    part.expiresOn(),
                    part.checkedOn()));
        }
        LinkRules.checkedByToday(entry.path(), part.checkedOn(), today, found);
    }

    private static void use(Located<Evidence> entry, Set<EvidenceId> used, LocalDate today, List<Finding> found) {
        var part = entry.part();
        if (!used.contains(part.id())) {
            found.add(Finding.warning(entry.path(), DraftFinding.EVIDENCE_UNUSED, part.id()));
        } else if (part.hasExpiredOn(today)) {
            found.add(Finding.warning(
                    entry.path() + ".expires-on", DraftFinding.EVIDENCE_EXPIRED, part.id(), part.expiresOn()));
        }
    }
}
