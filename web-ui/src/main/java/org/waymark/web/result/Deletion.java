package org.waymark.web.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.assessment.Family;
import org.waymark.uikit.text.Phrase;

/**
 * What can be deleted: the assessment on the page alone, or with all that belongs to it.
 *
 * @param parts what there is, the one on the page first
 */
record Deletion(Phrase title, Phrase text, List<Phrase> parts, Phrase deleteThis, Phrase deleteAll) {
    Deletion {
        parts = List.copyOf(parts);
    }

    Deletion(Family family, Instant startedAt) {
        this(
                Phrase.of(family.others().isEmpty() ? "result.delete.title" : "result.delete.title-which"),
                Phrase.of("result.delete.text"),
                parts(family, startedAt),
                Phrase.of(
                        family.others().isEmpty()
                                ? "result.delete.confirm"
                                : family.isCopy() ? "result.delete.this-copy" : "result.delete.this-original"),
                Phrase.of("result.delete.all", family.size()));
    }

    /** Whether something else belongs to the assessment on the page. */
    boolean isChoice() {
        return parts.size() > 1;
    }

    private static List<Phrase> parts(Family family, Instant startedAt) {
        var parts = new ArrayList<Phrase>();
        parts.add(Phrase.of("result.delete.part." + (family.isCopy() ? "this-copy" : "this-original"), day(startedAt)));
        for (var other : family.others()) {
            var what = (other.isCopy() ? "copy" : "original") + (other.isFinished() ? "" : "-open");
            parts.add(Phrase.of("result.delete.part." + what, day(other.startedAt())));
        }
        return parts;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
