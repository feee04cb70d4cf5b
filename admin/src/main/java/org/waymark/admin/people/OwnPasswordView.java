package org.waymark.admin.people;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.waymark.admin.access.Caller;
import org.waymark.admin.parts.LabelledField;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Words;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.account.Accounts;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** One's own password. */
@Route(value = "password", layout = BackOfficeLayout.class)
@PermitAll
public final class OwnPasswordView extends Div implements OwnPasswordPage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final LabelledField current = field("current", "current-password");
    private final LabelledField wanted = field("wanted", "new-password");
    private final LabelledField again = field("again", "new-password");
    private final Paragraph problem = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final transient OwnPasswordPresenter presenter;

    @Inject
    public OwnPasswordView(Accounts accounts, InstantSource time, Caller me) {
        presenter = new OwnPasswordPresenter(accounts, time, me.name(), this);
        addClassName("bo-page");
        var head = new PageHead(getTranslation("password.title"));
        head.setLead(getTranslation("password.lead", Accounts.SHORTEST_PASSWORD));
        problem.setId("password-problem");
        problem.addClassName("wm-field-error");
        problem.getElement().setAttribute("role", "alert");
        said.setId("password-said");
        said.addClassName("bo-said");
        said.getElement().setAttribute("role", "status");
        var change = new ActionButton(
                "password-change",
                getTranslation("password.action.change"),
                Look.PRIMARY,
                () -> presenter.change(
                        current.input().getValue(),
                        wanted.input().getValue(),
                        again.input().getValue()));
        change.addClickShortcut(Key.ENTER).listenOn(this);
        var card = new Div(current, wanted, again, problem, change);
        card.addClassNames("wm-card", "bo-narrow-card");
        add(head, said, card);
        presenter.start();
    }

    private LabelledField field(String which, String autocomplete) {
        var field = new LabelledField("password-" + which, getTranslation("password." + which));
        field.input().setType("password");
        field.input().getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    @Override
    public void show(OwnPasswordState state) {
        problem.setText(state.problem().map(phrase -> Words.of(this, phrase)).orElse(""));
        said.setText(state.changed() ? getTranslation("password.said.changed") : "");
        if (state.changed())
            List.of(current, wanted, again).forEach(field -> field.input().clear());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("password.title"));
    }
}
