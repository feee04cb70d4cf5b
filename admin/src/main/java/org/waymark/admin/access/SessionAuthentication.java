package org.waymark.admin.access;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.waymark.core.account.Accounts;
import org.waymark.uikit.failure.Outage;
import org.waymark.uikit.failure.OutagePage;

/**
 * Informs the container on each request who is signed in. The account is looked up each time: once somebody is
 * deactivated or has other roles or another password, all their sessions end with the next request, in every browser and
 * on every node. Only the session goes on in which somebody changed their own password.
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
        try {
            return whoever(request, context);
        } catch (RuntimeException failure) {
            if (!Outage.isBehind(failure)) throw failure;
            return unavailable(request, response);
        }
    }

    private AuthenticationStatus whoever(HttpServletRequest request, HttpMessageContext context) {
        var caller = CallerSession.read(request);
        if (caller.isEmpty()) return context.doNothing();
        var account = accounts.find(caller.get().name()).filter(caller.get()::mayGoOnAs);
        if (account.isEmpty()) {
            CallerSession.end(request);
            return context.doNothing();
        }
        var now = CurrentUser.of(account.get());
        if (!now.equals(caller.get())) CallerSession.remember(request, now);
        return welcome(now, context);
    }

    /** Here, because no filter is asked before this. */
    private static AuthenticationStatus unavailable(HttpServletRequest request, HttpServletResponse response) {
        try {
            OutagePage.write(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuthenticationStatus welcome(CurrentUser caller, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                caller.name().value(), caller.roles().stream().map(Enum::name).collect(toSet()));
    }

    /**
     * Scripts and styles are the same for everybody; looking up the account for each would only cost time. A request with
     * a query may be one of Vaadin's, which acts on a page whatever path it names.
     */
    private static boolean isForEverybody(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getQueryString() != null) return false;
        var path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.startsWith("/VAADIN/build/") || path.startsWith("/styles/") || path.startsWith("/waymark/");
    }
}
