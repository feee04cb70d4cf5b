package org.waymark.admin.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;

/** Lets nobody onto a page whose annotation does not name a role of theirs; whoever is not signed in is asked to. */
@ApplicationScoped
public class AccessControl {

    void guard(@Observes ServiceInitEvent start) {
        var guard = new NavigationAccessControl();
        guard.setLoginView(SignInView.class);
        start.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(guard));
    }

    /** Whoever sent the request that is being answered. */
    @Produces
    Caller caller() {
        return CallerSession.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
