package org.waymark.core.assessment;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What opens an assessment: whoever has it may read, continue and delete it, so it cannot be guessed. 128 random bits
 * as 22 letters, digits, {@code -} and {@code _}.
 */
public record AssessmentToken(String value) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public AssessmentToken {
        // the value is a secret: it does not stand in the message
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of an assessment's token: 22 letters, digits, - and _");
        }
    }

    public static AssessmentToken random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AssessmentToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Not the value, which must not appear in a log. */
    @Override
    public String toString() {
        return "AssessmentToken[secret]";
    }
}
