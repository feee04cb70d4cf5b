package org.waymark.core.account;

/** What speaks against a new password. */
public enum PasswordFlaw {
    TOO_SHORT("has fewer than %s characters".formatted(NewPassword.SHORTEST)),
    TOO_LONG("has more than %s characters".formatted(NewPassword.LONGEST)),
    CONTAINS_NAME("contains the name of the account or of the product"),
    REPETITION("repeats itself"),
    KEYBOARD("follows the rows of a keyboard"),
    SEQUENCE("counts up or down"),
    COMMON("is one of the most common ones, or much like it"),
    GUESSABLE("is easy to guess");

    private final String said;

    PasswordFlaw(String said) {
        this.said = said;
    }

    /** "The password repeats itself. Maybe ...": for messages to operators; pages have words of their own. */
    public String sentence() {
        return "The password %s. Maybe use a few unrelated words, %s to %s characters together."
                .formatted(said, NewPassword.SHORTEST, NewPassword.LONGEST);
    }
}
