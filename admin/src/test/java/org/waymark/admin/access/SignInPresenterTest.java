package org.waymark.admin.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.Role;
import org.waymark.core.testing.InMemoryAccounts;
import org.waymark.uikit.text.Phrase;

class SignInPresenterTest {

    private static final AccountName ADA = new AccountName("ada");
    private static final String PASSWORD = "a correct horse battery";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final List<Object> shown = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final SignInPresenter presenter = new SignInPresenter(accounts, () -> now, new SignInPage() {
        @Override
        public void show(SignInState state) {
            state.problem().ifPresent(shown::add);
        }

        @Override
        public void enter(Caller caller) {
            shown.add(caller);
        }
    });

    @BeforeEach
    void ada() {
        accounts.create(ADA, PASSWORD, Set.of(Role.ADMINISTRATOR), ADA, now);
    }

    @Test
    void letsInWithTheRightPasswordWhateverTheCaseOfTheName() {
        presenter.signIn(" Ada ", PASSWORD);
        assertEquals(List.of(new Caller(ADA, Set.of(Role.ADMINISTRATOR))), shown);
    }

    @Test
    void refusesAWrongNameLikeAWrongPassword() {
        presenter.signIn("ada", "a wrong password");
        presenter.signIn("eve", PASSWORD);
        presenter.signIn("not a name!", PASSWORD);
        presenter.signIn("ada", "x".repeat(Accounts.LONGEST_PASSWORD + 1));
        var refused = Phrase.of("sign-in.problem.refused");
        assertEquals(List.of(refused, refused, refused, refused), shown);
    }

    @Test
    void refusesAnAccountThatIsNotActive() {
        var ben = new AccountName("ben");
        accounts.create(ben, PASSWORD, Set.of(Role.ANALYST), ADA, now);
        accounts.change(ben, Set.of(Role.ANALYST), false, ADA, now);
        presenter.signIn("ben", PASSWORD);
        assertEquals(List.of(Phrase.of("sign-in.problem.refused")), shown);
    }

    @Test
    void asksForBothBeforeItTries() {
        presenter.signIn("ada", "");
        presenter.signIn(" ", PASSWORD);
        var empty = Phrase.of("sign-in.problem.empty");
        assertEquals(List.of(empty, empty), shown);
    }

    @Test
    void saysHowLongToWaitAndThatIsAlwaysEnough() {
        for (int i = 0; i < Accounts.FREE_ATTEMPTS; i++) presenter.signIn("ada", "a wrong password");
        presenter.signIn("ada", PASSWORD);
        var said = (Phrase) shown.getLast();
        assertEquals("sign-in.problem.wait-seconds", said.key());
        now = now.plus(Duration.ofSeconds((long) said.arguments().getFirst()));
        presenter.signIn("ada", PASSWORD);
        assertEquals(new Caller(ADA, Set.of(Role.ADMINISTRATOR)), shown.getLast());
    }

    @Test
    void saysLongWaitsInMinutes() {
        for (int i = 0; i < 30; i++) {
            presenter.signIn("ada", "a wrong password");
            now = now.plus(Duration.ofMinutes(16));
        }
        now = now.minus(Duration.ofMinutes(14));
        presenter.signIn("ada", PASSWORD);
        assertEquals("sign-in.problem.wait-minutes", ((Phrase) shown.getLast()).key());
    }
}
