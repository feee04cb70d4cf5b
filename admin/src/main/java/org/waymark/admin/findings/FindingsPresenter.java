package org.waymark.admin.findings;

import java.util.List;
import org.waymark.admin.draft.DraftDesk;
import org.waymark.core.document.Finding;

/** Has the stored draft checked. */
final class FindingsPresenter {

    private final DraftDesk desk;
    private final FindingsPage page;

    FindingsPresenter(DraftDesk desk, FindingsPage page) {
        this.desk = desk;
        this.page = page;
    }

    void start() {
        desk.refresh();
        var findings = desk.findings();
        page.show(new FindingsState(
                desk.draft().map(draft -> desk.current().number().next()),
                of(Finding.Severity.ERROR, findings),
                of(Finding.Severity.WARNING, findings)));
    }

    private static List<Finding> of(Finding.Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
