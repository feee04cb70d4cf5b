package org.waymark.admin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.admin.access.CurrentUser;
import org.waymark.admin.people.OwnPasswordState.Field;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.GuessingLimits;
import org.waymark.core.account.Origin;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryAccounts;
import org.waymark.uikit.text.Phrase;

class OwnPasswordPresenterTest {

    private static final AccountName ADA = new AccountName("lovelace");
    private static final String NOW = "a correct horse battery";
    private static final String NEXT = "a wrong donkey cell";
    private static final Phrase NOT_RIGHT = Phrase.of("password.problem.current");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final List<OwnPasswordState> shown = new ArrayList<>();
    private final List<CurrentUser> goingOn = new ArrayList<>();
    private final OwnPasswordPage page = new OwnPasswordPage() {
        @Override
        public void show(OwnPasswordState state) {
            shown.add(state);
        }

        @Override
        public void goOn(CurrentUser caller) {
            goingOn.add(caller);
        }
    };
    private final CurrentUser me = CurrentUser.of(accounts.create(ADA, NOW, Set.of(Role.ANALYST), ADA, Bicycles.NOON));
    private final OwnPasswordPresenter presenter = new OwnPasswordPresenter(accounts, () -> Bicycles.NOON, me, page);

    private boolean opens(String password) {
        var here = new Origin("192.0.2.1", Optional.empty());
        return accounts.signIn(ADA, password, here, Bicycles.NOON) instanceof SignIn.Welcome;
    }

    private Map<Field, Phrase> problems() {
        return shown.getLast().problems();
    }

    @Test
    void saysThatItMustBeChangedWhenItWasHandedOver() {
        presenter.start();
        assertEquals(new OwnPasswordState(true, Map.of(), false), shown.getLast());
    }

    @Test
    void changesItForWhoKnowsTheOldOneAndLetsOnlyThisSessionGoOn() {
        presenter.change(NOW, NEXT, NEXT);
        assertTrue(shown.getLast().changed());
        assertEquals(List.of(new CurrentUser(ADA, Set.of(Role.ANALYST), false, 2)), goingOn);
        assertTrue(opens(NEXT));
        assertFalse(opens(NOW));
    }

    @Test
    void staysForWhoDoesNot() {
        presenter.change("not the password", NEXT, NEXT);
        assertEquals(Map.of(Field.CURRENT, NOT_RIGHT), problems());
        assertEquals(List.of(), goingOn);
        assertTrue(opens(NOW));
    }

    @Test
    void saysAllThatIsWrongAtOnceAndWhyAtTheField() {
        presenter.change("", "aaaaaaaaaaaa", "bbb");
        assertEquals(
                Map.of(
                        Field.CURRENT, NOT_RIGHT,
                        Field.WANTED, Phrase.of("password.flaw.repetition", 12, 200),
                        Field.AGAIN, Phrase.of("password.problem.differ")),
                problems());
        presenter.change(NOW, "password1234", "password1234");
        assertEquals(Map.of(Field.WANTED, Phrase.of("password.flaw.common", 12, 200)), problems());
        presenter.change(NOW, "lovelace and more", "lovelace and more");
        assertEquals(Map.of(Field.WANTED, Phrase.of("password.flaw.contains-name", 12, 200)), problems());
        presenter.change(NOW, NOW, NOW);
        assertEquals(Map.of(Field.WANTED, Phrase.of("password.problem.same")), problems());
        assertTrue(opens(NOW));
    }

    @Test
    void slowsDownGuessingHereToo() {
        for (int i = 0; i < GuessingLimits.FREE_ATTEMPTS; i++) presenter.change("not the password", NEXT, NEXT);
        presenter.change(NOW, NEXT, NEXT);
        assertEquals(Map.of(Field.CURRENT, Phrase.of("sign-in.problem.wait-seconds", 1L)), problems());
    }
}
