package org.waymark.web.health;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the figures: whoever shows the token; without a token whoever asks from the same machine, unless it may be a
 * proxy that asks for somebody else.
 *
 * @param token that opens them
 * @param isBehindProxy whether the settings say that a proxy stands before this server
 */
record MetricsAccess(Optional<String> token, boolean isBehindProxy) {

    private static final String BEARER = "Bearer ";
    private static final List<String> SIGNS_OF_A_PROXY =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    /** {@return the HTTP status for this request} */
    int statusFor(HttpServletRequest request) {
        if (token.isPresent()) {
            return isToken(request.getHeader("Authorization"))
                    ? HttpServletResponse.SC_OK
                    : HttpServletResponse.SC_UNAUTHORIZED;
        }
        return !isBehindProxy && isOfThisMachine(request.getRemoteAddr()) && !isProxied(request)
                ? HttpServletResponse.SC_OK
                : HttpServletResponse.SC_FORBIDDEN;
    }

    /** Takes as long for every token of the same length. */
    private boolean isToken(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) return false;
        var shown = authorization.substring(BEARER.length()).strip();
        return MessageDigest.isEqual(bytes(shown), bytes(token.orElseThrow()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isProxied(HttpServletRequest request) {
        return SIGNS_OF_A_PROXY.stream().anyMatch(header -> request.getHeader(header) != null);
    }

    /** @param address of a socket, never a name */
    private static boolean isOfThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
