package org.waymark.core.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a browser again in which somebody signed in before: 192 random bits as 32 URL-safe characters. It opens nothing by
 * itself; its owner is only not slowed down by what others do with the same name.
 *
 * @see <a href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">OWASP: Slow down
 *     online guessing attacks with device cookies</a>
 */
public record DeviceToken(String value) {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    public DeviceToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A device token has 32 characters of A-Z, a-z, 0-9, - and _.");
        }
    }

    public static DeviceToken random(SecureRandom chance) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new DeviceToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What a browser sent; empty if that is no token. */
    public static Optional<DeviceToken> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DeviceToken(text)) : Optional.empty();
    }

    /** Not the value, which must not appear in a log. */
    @Override
    public String toString() {
        return "DeviceToken[secret]";
    }
}
