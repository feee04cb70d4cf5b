package org.waymark.server.http;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address under which people reach the server, as {@code https://waymark.example}: every link that the server writes
 * begins with it, whatever a request says about its host.
 *
 * @param origin a scheme, a host and maybe a port; nothing else
 */
public record PublicUrl(URI origin) {
    /** @throws IllegalArgumentException unless the scheme is http or https and there is nothing after the host and port */
    public PublicUrl {
        boolean isWeb = "https".equals(origin.getScheme()) || "http".equals(origin.getScheme());
        boolean endsAtTheHost = origin.getRawUserInfo() == null
                && origin.getRawPath().isEmpty()
                && origin.getRawQuery() == null
                && origin.getRawFragment() == null;
        if (!isWeb || origin.getHost() == null || !endsAtTheHost) {
            throw new IllegalArgumentException(origin + " is not an address like https://waymark.example");
        }
    }

    /** Reads it; one slash at the end does not matter. */
    public static PublicUrl of(String text) {
        try {
            return new PublicUrl(new URI(text.strip().replaceFirst("/$", "")));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(text + " is not an address", e);
        }
    }

    boolean isSecure() {
        return "https".equals(origin.getScheme());
    }

    /** The value that a {@code Host} header has for it. */
    String authority() {
        return origin.getRawAuthority();
    }
}
