package org.waymark.admin.people;

import java.time.InstantSource;
import java.util.Optional;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.SignIn;
import org.waymark.uikit.text.Phrase;

/** Lets people change their password, if they know the one they have. */
final class OwnPasswordPresenter {

    private final Accounts accounts;
    private final InstantSource time;
    private final AccountName me;
    private final OwnPasswordPage page;

    OwnPasswordPresenter(Accounts accounts, InstantSource time, AccountName me, OwnPasswordPage page) {
        this.accounts = accounts;
        this.time = time;
        this.me = me;
        this.page = page;
    }

    void start() {
        page.show(new OwnPasswordState(Optional.empty(), false));
    }

    void change(String current, String wanted, String again) {
        var problem = problemWith(current, wanted, again);
        if (problem.isEmpty()) accounts.setPassword(me, wanted, me, time.instant());
        page.show(new OwnPasswordState(problem, problem.isEmpty()));
    }

    /** The new password first, so that a slip there does not count as a failed attempt. */
    private Optional<Phrase> problemWith(String current, String wanted, String again) {
        int length = wanted.codePointCount(0, wanted.length());
        if (length < Accounts.SHORTEST_PASSWORD || length > Accounts.LONGEST_PASSWORD) {
            return problem("length", Accounts.SHORTEST_PASSWORD, Accounts.LONGEST_PASSWORD);
        }
        if (!wanted.equals(again)) return problem("differ");
        if (wanted.equals(current)) return problem("same");
        if (current.isEmpty() || current.length() > Accounts.LONGEST_PASSWORD) return problem("current");
        return switch (accounts.signIn(me, current, time.instant())) {
            case SignIn.Welcome(var account) -> Optional.empty();
            case SignIn.Refused() -> problem("current");
            case SignIn.Throttled(var wait) -> problem("wait", wait.toMinutes() + 1);
        };
    }

    private static Optional<Phrase> problem(String what, Object... arguments) {
        return Optional.of(Phrase.of("password.problem." + what, arguments));
    }
}
