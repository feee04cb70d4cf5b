package org.waymark.admin.access;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.waymark.core.account.Account;
import org.waymark.core.account.Accounts;

/**
 * Tells the container on each request who is signed in. The account is looked up each time: whoever is deactivated or
 * loses a role is out at the next click, in every browser, for the session ends.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    private final Accounts accounts;

    @Inject
    public SessionAuthentication(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isForEverybody(request)) return context.doNothing();
        var caller = CallerSession.read(request);
        if (caller.isEmpty()) return context.doNothing();
        var account = accounts.find(caller.get().name()).filter(caller.get()::isStill);
        if (account.isEmpty()) {
            CallerSession.end(request);
            return context.doNothing();
        }
        return welcome(account.get(), context);
    }

    private static AuthenticationStatus welcome(Account account, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                account.name().value(), account.roles().stream().map(Enum::name).collect(toSet()));
    }

    /** Scripts and styles are the same for everybody; looking up the account for each would only cost time. */
    private static boolean isForEverybody(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/VAADIN/build/") || path.startsWith("/styles/") || path.startsWith("/waymark/");
    }
}
