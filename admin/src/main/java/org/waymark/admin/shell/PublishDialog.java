package org.waymark.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.admin.changes.ChangesByPart;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.parts.AskDialog;
import org.waymark.admin.parts.LabelledField;
import org.waymark.admin.parts.Wording;
import org.waymark.core.document.Finding;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Notice;
import org.waymark.uikit.text.Phrase;

/** Shows what publishing changes and what speaks against it, and asks for the reason. */
final class PublishDialog implements PublishPage {

    private final AskDialog dialog;
    private final LabelledField reason;
    private final ActionButton confirm;
    private final ShellPage shell;
    private final PublishPresenter presenter;

    PublishDialog(DraftWorkspace workspace, ShellPage shell) {
        this.shell = shell;
        presenter = new PublishPresenter(workspace, this);
        dialog = new AskDialog(
                "publish-dialog",
                "shell.publish.title",
                workspace.current().number().next().value());
        dialog.addClassName("bo-wide-dialog");
        reason = new LabelledField("publish-reason", getTranslation("shell.publish.reason"))
                .withHint(getTranslation("shell.publish.reason-hint"));
        confirm = new ActionButton(
                "publish-confirm",
                "",
                Look.PRIMARY,
                () -> presenter.publish(reason.input().getValue()));
        dialog.setAnswers(confirm);
    }

    void open() {
        dialog.open();
        presenter.start();
    }

    @Override
    public void show(PublishState state) {
        int next = state.next().value();
        confirm.setText(getTranslation("shell.publish.confirm", next));
        confirm.setEnabled(state.canPublish());
        reason.setVisible(state.canPublish());
        reason.complain(state.reasonProblem()
                .map(problem -> Wording.of(dialog, problem))
                .orElse(""));
        dialog.setContent(dialog.words("shell.publish.text", next), findings(state.findings()), changes(state), reason);
    }

    private String getTranslation(String key, Object... arguments) {
        return dialog.getTranslation(key, arguments);
    }

    private Component findings(List<Finding> findings) {
        if (findings.isEmpty()) return new Notice(Notice.Kind.INFO, "", getTranslation("shell.publish.no-findings"));
        boolean errors = findings.stream().anyMatch(Finding::isError);
        var list = new UnorderedList();
        var texts = Wording.ofFindings();
        findings.forEach(finding -> list.add(new ListItem(texts.line(finding))));
        return new Notice(
                errors ? Notice.Kind.DANGER : Notice.Kind.CAUTION,
                getTranslation(errors ? "shell.publish.errors" : "shell.publish.warnings"),
                "",
                list);
    }

    private Component changes(PublishState state) {
        var title = new H3(getTranslation("shell.publish.changes"));
        title.addClassName("bo-dialog-part");
        return new Div(
                title,
                dialog.words("changes.total", state.changes().size()),
                new ChangesByPart("publish-changes", state.changes()));
    }

    @Override
    public void leave(Phrase phrase, String path) {
        dialog.close();
        shell.say(phrase);
        shell.open(path);
    }
}
