package org.waymark.server.command;

import java.util.List;
import java.util.Locale;
import org.waymark.core.document.Finding;
import org.waymark.core.document.FindingTexts;
import org.waymark.core.document.WordedFinding;
import tools.jackson.databind.json.JsonMapper;

/** Findings as the command line writes them: in lines, and in the language of the one at the terminal. */
final class FindingLines {

    private static final FindingTexts TEXTS = FindingTexts.in(Locale.getDefault(Locale.Category.DISPLAY));

    private record Refusal(List<WordedFinding> findings) {}

    private FindingLines() {}

    /** All in one line, for a program. */
    static String json(List<Finding> findings) {
        return JsonMapper.shared()
                .writeValueAsString(
                        new Refusal(findings.stream().map(TEXTS::worded).toList()));
    }

    static List<String> of(List<Finding> findings) {
        return findings.stream().map(FindingLines::of).toList();
    }

    static String of(Finding finding) {
        return TEXTS.line(finding);
    }
}
