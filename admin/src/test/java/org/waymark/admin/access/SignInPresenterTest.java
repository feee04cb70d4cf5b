package org.waymark.admin.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.DeviceToken;
import org.waymark.core.account.GuessingLimits;
import org.waymark.core.account.NewPassword;
import org.waymark.core.account.Origin;
import org.waymark.core.account.Role;
import org.waymark.core.testing.InMemoryAccounts;
import org.waymark.uikit.text.Phrase;

class SignInPresenterTest {

    private static final AccountName ADA = new AccountName("ada");
    private static final String PASSWORD = "a correct horse battery";

    private static final Origin HERE = new Origin("192.0.2.1", Optional.empty());

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final List<Object> shown = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final SignInPresenter presenter = new SignInPresenter(accounts, () -> now, new SignInPage() {
        @Override
        public void show(SignInState state) {
            state.problem().ifPresent(shown::add);
        }

        @Override
        public void enter(CurrentUser caller, DeviceToken device) {
            shown.add(caller);
        }
    });

    @BeforeEach
    void ada() {
        accounts.create(ADA, PASSWORD, Set.of(Role.ADMINISTRATOR), ADA, now);
    }

    @Test
    void letsInWithTheRightPasswordWhateverTheCaseOfTheName() {
        presenter.signIn(" Ada ", PASSWORD, HERE);
        assertEquals(List.of(new CurrentUser(ADA, Set.of(), true, 1)), shown);
    }

    @Test
    void letsNobodyDoAnythingButChangeAPasswordThatWasHandedOver() {
        presenter.signIn("ada", PASSWORD, HERE);
        accounts.changePassword(ADA, PASSWORD, "a wrong donkey cell", now);
        presenter.signIn("ada", "a wrong donkey cell", HERE);
        assertEquals(
                List.of(
                        new CurrentUser(ADA, Set.of(), true, 1),
                        new CurrentUser(ADA, Set.of(Role.ADMINISTRATOR), false, 2)),
                shown);
    }

    @Test
    void refusesAWrongNameLikeAWrongPassword() {
        presenter.signIn("ada", "a wrong password", HERE);
        presenter.signIn("eve", PASSWORD, HERE);
        presenter.signIn("not a name!", PASSWORD, HERE);
        presenter.signIn("ada", "x".repeat(NewPassword.LONGEST + 1), HERE);
        var refused = Phrase.of("sign-in.problem.refused");
        assertEquals(List.of(refused, refused, refused, refused), shown);
    }

    @Test
    void refusesAnAccountThatIsNotActive() {
        var ben = new AccountName("ben");
        accounts.create(ben, PASSWORD, Set.of(Role.ANALYST), ADA, now);
        accounts.change(ben, Set.of(Role.ANALYST), false, ADA, now);
        presenter.signIn("ben", PASSWORD, HERE);
        assertEquals(List.of(Phrase.of("sign-in.problem.refused")), shown);
    }

    @Test
    void asksForBothBeforeItTries() {
        presenter.signIn("ada", "", HERE);
        presenter.signIn(" ", PASSWORD, HERE);
        var empty = Phrase.of("sign-in.problem.empty");
        assertEquals(List.of(empty, empty), shown);
    }

    @Test
    void saysHowLongToWaitAndThatIsAlwaysEnough() {
        for (int i = 0; i < GuessingLimits.FREE_ATTEMPTS; i++) presenter.signIn("ada", "a wrong password", HERE);
        presenter.signIn("ada", PASSWORD, HERE);
        var said = (Phrase) shown.getLast();
        assertEquals("sign-in.problem.wait-seconds", said.key());
        now = now.plus(Duration.ofSeconds((long) said.arguments().getFirst()));
        presenter.signIn("ada", PASSWORD, HERE);
        assertEquals(new CurrentUser(ADA, Set.of(), true, 1), shown.getLast());
    }

    @Test
    void saysLongWaitsInMinutes() {
        for (int i = 0; i < 30; i++) {
            presenter.signIn("ada", "a wrong password", HERE);
            now = now.plus(Duration.ofMinutes(16));
        }
        now = now.minus(Duration.ofMinutes(14));
        presenter.signIn("ada", PASSWORD, HERE);
        assertEquals("sign-in.problem.wait-minutes", ((Phrase) shown.getLast()).key());
    }
}
