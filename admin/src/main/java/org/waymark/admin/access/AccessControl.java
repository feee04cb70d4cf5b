package org.waymark.admin.access;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Lets nobody onto a page whose annotation does not name a role of theirs; whoever is not signed in is asked to, and
 * whoever must change their password is led to the page where they can.
 */
@Singleton
public class AccessControl {

    /** The only page for whoever must change their password. */
    public static final String PASSWORD_PAGE = "password";

    void guard(@Observes ServiceInitEvent start) {
        var guard = new NavigationAccessControl();
        guard.setLoginView(SignInView.class);
        start.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(AccessControl::leadToThePassword);
            init.getUI().addBeforeEnterListener(guard);
        });
    }

    private static void leadToThePassword(BeforeEnterEvent event) {
        boolean mustGo =
                CallerSession.current().filter(CurrentUser::mustChangePassword).isPresent();
        if (mustGo && !event.getLocation().getPath().equals(PASSWORD_PAGE)) event.forwardTo(PASSWORD_PAGE);
    }

    /** Whoever sent the request that is being answered. */
    @Produces
    CurrentUser caller() {
        return CallerSession.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
