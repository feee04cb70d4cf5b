package org.waymark.core.account;

import java.util.regex.Pattern;

/** The name somebody signs in with: 2 to 64 letters, digits and {@code . _ - @ +}; case does not count, so it is kept in lower case. */
public record AccountName(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}._@+-]{2,64}");

    public AccountName {
        value = value.strip().toLowerCase(java.util.Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a name to sign in with: use 2 to 64 letters, digits and . _ - @ +".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
