package org.waymark.uikit;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser may load and run on a page, as the value of {@code Content-Security-Policy}.
 *
 * <p>Vaadin's client writes style elements, which needs {@code 'unsafe-inline'} for styles. Inline scripts are not let in:
 * those of the first page carry a number used once ({@link PageScripts}). Nobody makes functions of texts.
 */
record ContentPolicy(String value) {

    /** For what is never a page: nothing is loaded, nothing is run, nobody frames it. */
    static final ContentPolicy NO_PAGE =
            new ContentPolicy("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");

    private static final int NONCE_BYTES = 16;

    /** For a page whose own scripts carry {@code nonce}. */
    static ContentPolicy page(String nonce) {
        return new ContentPolicy(String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'nonce-" + nonce + "'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'"));
    }

    /** A number used once: 128 random bits in base 64. */
    static String nonce(SecureRandom chance) {
        var bytes = new byte[NONCE_BYTES];
        chance.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
