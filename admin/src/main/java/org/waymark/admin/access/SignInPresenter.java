package org.waymark.admin.access;

import java.time.Duration;
import java.time.InstantSource;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.SignIn;
import org.waymark.uikit.text.Phrase;

/** Lets people in, or tells them calmly why not and when to try again. */
final class SignInPresenter {

    private final Accounts accounts;
    private final InstantSource time;
    private final SignInPage page;

    SignInPresenter(Accounts accounts, InstantSource time, SignInPage page) {
        this.accounts = accounts;
        this.time = time;
        this.page = page;
    }

    void start() {
        page.show(SignInState.start());
    }

    void signIn(String name, String password) {
        if (name.isBlank() || password.isEmpty()) {
            page.show(SignInState.problem(Phrase.of("sign-in.problem.empty")));
            return;
        }
        switch (attempt(name, password)) {
            case SignIn.Welcome(var account) -> page.enter(Caller.of(account));
            case SignIn.Refused() -> page.show(SignInState.problem(Phrase.of("sign-in.problem.refused")));
            case SignIn.Throttled(var untilNext) -> page.show(SignInState.problem(waiting(untilNext)));
        }
    }

    /** What cannot be a name or a password is refused like one that is wrong. */
    private SignIn attempt(String name, String password) {
        if (password.length() > Accounts.LONGEST_PASSWORD) return new SignIn.Refused();
        AccountName accountName;
        try {
            accountName = new AccountName(name);
        } catch (IllegalArgumentException notAName) {
            return new SignIn.Refused();
        }
        return accounts.signIn(accountName, password, time.instant());
    }

    /** Rounded up, so that waiting as long as it says is always enough. */
    private static Phrase waiting(Duration untilNext) {
        long seconds = Math.max(1, untilNext.plusMillis(999).toSeconds());
        return seconds < 60
                ? Phrase.of("sign-in.problem.wait-seconds", seconds)
                : Phrase.of("sign-in.problem.wait-minutes", (seconds + 59) / 60);
    }
}
