package org.waymark.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.admin.access.AccessControl;
import org.waymark.admin.access.CallerSession;
import org.waymark.admin.access.CurrentUser;
import org.waymark.admin.parts.EntryForm;
import org.waymark.admin.parts.LabelledField;
import org.waymark.admin.parts.PageHead;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.people.OwnPasswordState.Field;
import org.waymark.admin.shell.BackOfficeLayout;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.NewPassword;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** One's own password. The only page for whoever must change it. */
@Route(value = AccessControl.PASSWORD_PAGE, layout = BackOfficeLayout.class)
@PermitAll
public final class OwnPasswordView extends Div implements OwnPasswordPage, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final Map<Field, LabelledField> fields = new EnumMap<>(Field.class);
    private final PageHead head = new PageHead(getTranslation("password.title"));
    private final Paragraph said = new Paragraph();
    private final boolean must;
    private final transient OwnPasswordPresenter presenter;

    @Inject
    public OwnPasswordView(Accounts accounts, InstantSource time, CurrentUser me) {
        presenter = new OwnPasswordPresenter(accounts, time, me, this);
        must = me.mustChangePassword();
        addClassName("bo-page");
        said.setId("password-said");
        said.addClassName("bo-said");
        said.getElement().setAttribute("role", "status");
        for (var field : Field.values()) fields.put(field, password(field));
        fields.get(Field.WANTED).withHint(getTranslation("password.hint", NewPassword.SHORTEST));
        var change = new ActionButton(
                "password-change", getTranslation("password.action.change"), Look.PRIMARY, this::submit);
        var card = new EntryForm(change, fields.values().toArray(Component[]::new));
        card.add(change);
        card.addClassNames("wm-card", "bo-narrow-card");
        add(head, said, card);
        presenter.start();
    }

    private LabelledField password(Field which) {
        var field = new LabelledField(
                Wording.key("password", which).replace('.', '-'), getTranslation(Wording.key("password.field", which)));
        field.input().setType("password");
        field.input()
                .getElement()
                .setAttribute("autocomplete", which == Field.CURRENT ? "current-password" : "new-password");
        return field;
    }

    private void submit() {
        presenter.change(typed(Field.CURRENT), typed(Field.WANTED), typed(Field.AGAIN));
    }

    private String typed(Field field) {
        return fields.get(field).input().getValue();
    }

    @Override
    public void show(OwnPasswordState state) {
        head.setLead(getTranslation(state.must() ? "password.lead-must" : "password.lead"));
        fields.forEach((which, field) ->
                field.complain(Optional.ofNullable(state.problems().get(which))
                        .map(problem -> Wording.of(this, problem))
                        .orElse("")));
        said.setText(state.changed() ? getTranslation("password.said.changed") : "");
        if (state.changed()) fields.values().forEach(field -> field.input().clear());
    }

    /** Whoever had to change it gets a new page load: until now the container knew them as somebody without a role. */
    @Override
    public void goOn(CurrentUser caller) {
        CallerSession.begin(caller);
        var start = VaadinServletRequest.getCurrent().getContextPath() + "/";
        if (must) getUI().ifPresent(ui -> ui.getPage().setLocation(start));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("password.title"));
    }
}
