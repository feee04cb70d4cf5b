package org.waymark.server.command;

import java.util.List;
import java.util.Locale;
import org.waymark.core.document.Finding;
import org.waymark.core.document.FindingTexts;

/** Findings as the command line writes them: a line each, in the language of the one at the terminal. */
final class FindingLines {

    private static final FindingTexts TEXTS = FindingTexts.in(Locale.getDefault(Locale.Category.DISPLAY));

    private FindingLines() {}

    static List<String> of(List<Finding> findings) {
        return findings.stream().map(FindingLines::of).toList();
    }

    static String of(Finding finding) {
        return TEXTS.line(finding);
    }
}
