package org.waymark.admin.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.account.DeviceToken;
import org.waymark.core.account.GuessingLimits;
import org.waymark.core.account.Origin;
import org.waymark.uikit.load.Client;

/** Reads from a request where an attempt to sign in comes from, and lets the browser be known again after a good one. */
final class SignInOrigin {

    private static final String COOKIE = "WAYMARK_DEVICE";

    private SignInOrigin() {}

    static Origin of(HttpServletRequest request) {
        return new Origin(Client.of(request), device(request));
    }

    private static Optional<DeviceToken> device(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> DeviceToken.read(cookie.getValue()).stream())
                .findFirst();
    }

    /** With the attributes of the session's cookie, so that neither scripts nor other sites get at it. */
    static void remember(DeviceToken device, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, device.value());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge((int) GuessingLimits.DEVICE_KNOWN_FOR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
