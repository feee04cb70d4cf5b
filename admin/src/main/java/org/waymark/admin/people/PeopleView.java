package org.waymark.admin.people;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.waymark.admin.access.CurrentUser;
import org.waymark.admin.parts.DataTable;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.text.Phrase;

/** The accounts. */
@Route(value = "people", layout = BackOfficeLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class PeopleView extends Div implements PeoplePage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient PeoplePresenter presenter;
    private final transient PeopleDialogs dialogs;
    private final Paragraph said = new Paragraph();
    private final DataTable table;

    @Inject
    public PeopleView(Accounts accounts, InstantSource time, SecureRandom chance, CurrentUser me) {
        presenter = new PeoplePresenter(accounts, time, chance, me.name(), this);
        dialogs = new PeopleDialogs(presenter);
        addClassName("bo-page");
        var head = new PageHead(
                getTranslation("people.title"),
                new ActionButton(
                        "people-create",
                        getTranslation("people.action.create"),
                        Look.PRIMARY,
                        () -> open(dialogs::create)));
        head.setLead(getTranslation("people.lead"));
        table = new DataTable(
                "people-table",
                getTranslation("people.title"),
                List.of("name", "roles", "state", "since", "actions").stream()
                        .map(column -> getTranslation("people.column." + column))
                        .toList());
        said.setId("people-said");
        said.addClassName("bo-said");
        said.getElement().setAttribute("role", "status");
        var card = new Div(table);
        card.addClassName("wm-card");
        add(head, said, card);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presenter.start();
    }

    @Override
    public void show(PeopleState state) {
        table.show(state.accounts().stream()
                .map(account -> row(account, account.name().equals(state.me())))
                .toList());
    }

    private List<Component> row(Account account, boolean own) {
        var name = account.name().value();
        var standing = new Span(getTranslation(account.active() ? "people.state.active" : "people.state.inactive"));
        standing.addClassNames("bo-badge", account.active() ? "bo-badge-on" : "bo-badge-off");
        var change = new ActionButton(
                "change-" + name,
                getTranslation("people.action.change"),
                Look.PLAIN,
                () -> open(() -> dialogs.change(account, own)));
        change.setAriaLabel(getTranslation("people.action.change-of", name));
        var reset = new ActionButton(
                "reset-" + name,
                getTranslation("people.action.reset"),
                Look.QUIET,
                () -> open(() -> dialogs.reset(account.name())));
        reset.setAriaLabel(getTranslation("people.action.reset-of", name));
        var actions = new Div(change, reset);
        actions.addClassName("wm-row");
        var roles = account.roles().stream()
                .sorted()
                .map(role -> Wording.of(this, "people.role", role))
                .collect(joining(", "));
        return List.of(
                new Text(own ? getTranslation("people.own", name) : name),
                new Text(roles),
                standing,
                new Text(Wording.day(account.createdAt())),
                actions);
    }

    private void open(Runnable dialog) {
        said.setText("");
        dialog.run();
    }

    @Override
    public void hand(AccountName name, GeneratedPassword password) {
        dialogs.handOver(name, password);
    }

    @Override
    public void done(Phrase phrase) {
        dialogs.close();
        said.setText(Wording.of(this, phrase));
    }

    @Override
    public void complain(Phrase problem) {
        dialogs.complain(Wording.of(this, problem));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("people.title"));
    }
}
