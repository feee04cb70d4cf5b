package org.waymark.admin.access;

import java.util.Optional;
import org.waymark.uikit.text.Phrase;

/** What the sign-in page shows. It never says which of name and password was wrong. */
record SignInState(Optional<Phrase> problem) {

    static SignInState start() {
        return new SignInState(Optional.empty());
    }

    static SignInState problem(Phrase problem) {
        return new SignInState(Optional.of(problem));
    }
}
