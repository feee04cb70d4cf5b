package org.waymark.admin.people;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.admin.access.CurrentUser;
import org.waymark.admin.access.Waiting;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.people.OwnPasswordState.Field;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.NewPassword;
import org.waymark.core.account.PasswordChange;
import org.waymark.uikit.text.Phrase;

/** Lets people change their password, if they know the one they have. */
final class OwnPasswordPresenter {

    private final Accounts accounts;
    private final InstantSource time;
    private final AccountName me;
    private final boolean must;
    private final OwnPasswordPage page;

    OwnPasswordPresenter(Accounts accounts, InstantSource time, CurrentUser me, OwnPasswordPage page) {
        this.accounts = accounts;
        this.time = time;
        this.me = me.name();
        this.must = me.mustChangePassword();
        this.page = page;
    }

    void start() {
        page.show(new OwnPasswordState(must, Map.of(), false));
    }

    /** What is wrong with the new one is reported first: a slip there does not count as a failed attempt. */
    void change(String current, String wanted, String again) {
        var problems = problems(current, wanted, again);
        if (problems.isEmpty()) attempt(current, wanted);
        else page.show(new OwnPasswordState(must, problems, false));
    }

    private Map<Field, Phrase> problems(String current, String wanted, String again) {
        var problems = new EnumMap<Field, Phrase>(Field.class);
        NewPassword.flaw(wanted, me)
                .ifPresent(flaw -> problems.put(
                        Field.WANTED,
                        Phrase.of(Wording.key("password.flaw", flaw), NewPassword.SHORTEST, NewPassword.LONGEST)));
        if (wanted.equals(current)) problems.putIfAbsent(Field.WANTED, Phrase.of("password.problem.same"));
        if (!wanted.equals(again)) problems.put(Field.AGAIN, Phrase.of("password.problem.differ"));
        if (current.isEmpty() || current.length() > NewPassword.LONGEST) {
            problems.put(Field.CURRENT, Phrase.of("password.problem.current"));
        }
        return problems;
    }

    private void attempt(String current, String wanted) {
        switch (accounts.changePassword(me, current, wanted, time.instant())) {
            case PasswordChange.Changed(var account) -> {
                page.show(new OwnPasswordState(must, Map.of(), true));
                page.goOn(CurrentUser.of(account));
            }
            case PasswordChange.Refused() -> refuse(Phrase.of("password.problem.current"));
            case PasswordChange.Throttled(var wait) -> refuse(Waiting.phrase(wait));
        }
    }

    private void refuse(Phrase problem) {
        page.show(new OwnPasswordState(must, Map.of(Field.CURRENT, problem), false));
    }
}
