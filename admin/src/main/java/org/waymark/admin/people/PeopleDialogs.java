package org.waymark.admin.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.admin.parts.AskDialog;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.LinkField;

/** The dialogs of the page of people; at most one is open. */
final class PeopleDialogs {

    private final PeoplePresenter presenter;
    private @Nullable AskDialog open;
    private @Nullable AccountForm form;

    PeopleDialogs(PeoplePresenter presenter) {
        this.presenter = presenter;
    }

    void create() {
        var asked = new AccountForm(Optional.empty(), false);
        ask(
                new AskDialog("account-dialog", "people.create.title"),
                asked,
                "people.create.confirm",
                () -> presenter.create(asked.name(), asked.chosenRoles()));
    }

    void change(Account account, boolean own) {
        var asked = new AccountForm(Optional.of(account), own);
        ask(
                new AskDialog(
                        "account-dialog", "people.change.title", account.name().value()),
                asked,
                "people.change.confirm",
                () -> presenter.change(account.name(), asked.chosenRoles(), asked.isActive()));
    }

    private void ask(AskDialog dialog, AccountForm asked, String confirmKey, Runnable action) {
        dialog.setContent(asked);
        dialog.setAnswers(new ActionButton("account-confirm", dialog.getTranslation(confirmKey), Look.PRIMARY, action));
        show(dialog);
        form = asked;
    }

    void reset(AccountName name) {
        var dialog = new AskDialog("reset-dialog", "people.reset.title", name.value());
        dialog.setContent(dialog.words("people.reset.text"));
        dialog.setAnswers(new ActionButton(
                "reset-confirm",
                dialog.getTranslation("people.reset.confirm"),
                Look.PRIMARY,
                () -> presenter.resetPassword(name)));
        show(dialog);
    }

    void handOver(AccountName name, GeneratedPassword password) {
        var dialog = new AskDialog("hand-over", "people.hand-over.title", name.value());
        dialog.setContent(
                dialog.words("people.hand-over.text"),
                new LinkField("hand-over-password", dialog.getTranslation("people.hand-over.label"), password.value()));
        dialog.setOnlyAnswer("people.hand-over.done");
        show(dialog);
    }

    void complain(String text) {
        if (form != null) form.complain(text);
    }

    void close() {
        if (open != null) open.close();
        open = null;
        form = null;
    }

    private void show(AskDialog dialog) {
        close();
        open = dialog;
        dialog.open();
    }
}
