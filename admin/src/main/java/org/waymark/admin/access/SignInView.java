package org.waymark.admin.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.waymark.admin.parts.EntryForm;
import org.waymark.admin.parts.LabelledField;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.DeviceToken;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** Asks for name and password. */
@Route("sign-in")
@AnonymousAllowed
public final class SignInView extends Main implements SignInPage, BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final LabelledField name = new LabelledField("sign-in-name", getTranslation("sign-in.name"));
    private final LabelledField password = new LabelledField("sign-in-password", getTranslation("sign-in.password"));
    private final Paragraph problem = new Paragraph();
    private final transient SignInPresenter presenter;

    @Inject
    public SignInView(Accounts accounts, InstantSource time) {
        presenter = new SignInPresenter(accounts, time, this);
        addClassName("bo-sign-in");

        var brand = new Span(getTranslation("common.brand"));
        brand.addClassName("wm-brand");
        var title = new H1(getTranslation("sign-in.title"));
        title.addClassName("wm-title");

        name.input().setType("text");
        name.input().getElement().setAttribute("autocomplete", "username").setAttribute("autocapitalize", "none");
        password.input().setType("password");
        password.input().getElement().setAttribute("autocomplete", "current-password");
        problem.setId("sign-in-problem");
        problem.addClassName("wm-field-error");
        problem.getElement().setAttribute("role", "alert");

        var enter =
                new ActionButton("sign-in-enter", getTranslation("sign-in.action.enter"), Look.PRIMARY, this::submit);
        var card = new EntryForm(enter, title, name, password, problem, enter);
        card.addClassNames("wm-card", "bo-sign-in-card");
        add(brand, card);
        presenter.start();
    }

    private void submit() {
        presenter.signIn(
                name.input().getValue(),
                password.input().getValue(),
                SignInOrigin.of(VaadinServletRequest.getCurrent()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (CallerSession.current().isPresent()) event.forwardTo("");
    }

    @Override
    public void show(SignInState state) {
        problem.setText(state.problem()
                .map(phrase -> getTranslation(phrase.key(), phrase.arguments().toArray()))
                .orElse(""));
        if (state.problem().isPresent()) {
            password.input().clear();
            password.input().focus();
        }
    }

    @Override
    public void enter(CurrentUser caller, DeviceToken device) {
        var request = VaadinServletRequest.getCurrent();
        var asked = request.getWrappedSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        request.getWrappedSession().removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        closeOtherPages();
        CallerSession.begin(caller);
        SignInOrigin.remember(device, request, VaadinServletResponse.getCurrent());
        // a new page load, so that the container knows the caller from its first request on
        getUI().ifPresent(ui ->
                ui.getPage().setLocation(request.getContextPath() + "/" + (asked instanceof String path ? path : "")));
    }

    /** What is open in this browser may be somebody else's, who signed in there before. */
    private void closeOtherPages() {
        getUI().ifPresent(mine -> mine.getSession().getUIs().stream()
                .filter(page -> page != mine)
                .toList()
                .forEach(UI::close));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("sign-in.title"));
    }
}
