package org.waymark.admin.access;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Role;

/** Remembers in the session who signed in. */
public final class CallerSession {

    private static final String NAME = "org.waymark.admin.account";
    private static final String ROLES = "org.waymark.admin.roles";
    private static final String MUST_CHANGE_PASSWORD = "org.waymark.admin.must-change-password";
    private static final String GENERATION = "org.waymark.admin.generation";

    /** That of somebody who has not signed in ends much sooner (web.xml). */
    private static final Duration KEPT_WITHOUT_AN_ACT = Duration.ofMinutes(30);

    private CallerSession() {}

    /**
     * Lets the session of the request that is being answered go on as that of {@code caller}. Whoever knew the session's
     * id before does not know it afterwards, so a planted or stolen one is worth nothing.
     */
    public static void begin(CurrentUser caller) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        request.getSession();
        request.changeSessionId();
        request.getSession().setMaxInactiveInterval(Math.toIntExact(KEPT_WITHOUT_AN_ACT.toSeconds()));
        remember(request, caller);
    }

    static void remember(HttpServletRequest request, CurrentUser caller) {
        var session = request.getSession();
        session.setAttribute(NAME, caller.name().value());
        session.setAttribute(
                ROLES, caller.roles().stream().map(Role::name).sorted().collect(joining(",")));
        session.setAttribute(MUST_CHANGE_PASSWORD, caller.mustChangePassword());
        session.setAttribute(GENERATION, caller.generation());
    }

    /** Whoever sent the request that is being answered; empty if they are not signed in. */
    public static Optional<CurrentUser> current() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).flatMap(CallerSession::read);
    }

    static Optional<CurrentUser> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(CallerSession::callerIn);
    }

    private static Optional<CurrentUser> callerIn(HttpSession session) {
        return session.getAttribute(NAME) instanceof String name
                        && session.getAttribute(ROLES) instanceof String roles
                        && session.getAttribute(MUST_CHANGE_PASSWORD) instanceof Boolean mustChange
                        && session.getAttribute(GENERATION) instanceof Long generation
                ? Optional.of(new CurrentUser(new AccountName(name), rolesIn(roles), mustChange, generation))
                : Optional.empty();
    }

    private static Set<Role> rolesIn(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(toSet());
    }

    /** Ends the session of whoever sent the request that is being answered. */
    public static void end() {
        end(VaadinServletRequest.getCurrent());
    }

    static void end(@Nullable HttpServletRequest request) {
        var session = request == null ? null : request.getSession(false);
        if (session != null) session.invalidate();
    }
}
