package org.waymark.admin.access;

import java.time.InstantSource;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.NewPassword;
import org.waymark.core.account.Origin;
import org.waymark.core.account.SignIn;
import org.waymark.uikit.text.Phrase;

/** Lets people in, or says why not and when to try again. */
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

    void signIn(String name, String password, Origin from) {
        if (name.isBlank() || password.isEmpty()) {
            page.show(SignInState.problem(Phrase.of("sign-in.problem.empty")));
            return;
        }
        switch (attempt(name, password, from)) {
            case SignIn.Welcome(var account, var device) -> page.enter(CurrentUser.of(account), device);
            case SignIn.Refused() -> page.show(SignInState.problem(Phrase.of("sign-in.problem.refused")));
            case SignIn.Throttled(var untilNext) -> page.show(SignInState.problem(Waiting.phrase(untilNext)));
        }
    }

    /** What cannot be a name or a password is refused like one that is wrong. */
    private SignIn attempt(String name, String password, Origin from) {
        if (password.length() > NewPassword.LONGEST) return new SignIn.Refused();
        AccountName accountName;
        try {
            accountName = new AccountName(name);
        } catch (IllegalArgumentException notAName) {
            return new SignIn.Refused();
        }
        return accounts.signIn(accountName, password, from, time.instant());
    }
}
