package org.waymark.admin.findings;

import java.util.List;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.core.document.Finding;

/** Has the stored draft checked. */
final class FindingsPresenter {

    private final DraftWorkspace workspace;
    private final FindingsPage page;

    FindingsPresenter(DraftWorkspace workspace, FindingsPage page) {
        this.workspace = workspace;
        this.page = page;
    }

    void start() {
        workspace.refresh();
        var findings = workspace.findings();
        page.show(new FindingsState(
                workspace.draft().map(draft -> workspace.current().number().next()),
                of(Finding.Severity.ERROR, findings),
                of(Finding.Severity.WARNING, findings)));
    }

    private static List<Finding> of(Finding.Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
