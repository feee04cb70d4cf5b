package org.waymark.admin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryAccounts;

class OwnPasswordPresenterTest {

    private static final AccountName ADA = new AccountName("ada");
    private static final String NOW = "a correct horse battery";
    private static final String NEXT = "a wrong donkey cell";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final List<OwnPasswordState> shown = new ArrayList<>();
    private final OwnPasswordPresenter presenter =
            new OwnPasswordPresenter(accounts, () -> Bicycles.NOON, ADA, shown::add);

    @BeforeEach
    void ada() {
        accounts.create(ADA, NOW, Set.of(Role.ANALYST), ADA, Bicycles.NOON);
    }

    private String problem() {
        return shown.getLast().problem().orElseThrow().key();
    }

    @Test
    void changesItForWhoKnowsTheOldOne() {
        presenter.change(NOW, NEXT, NEXT);
        assertTrue(shown.getLast().changed());
        assertInstanceOf(SignIn.Welcome.class, accounts.signIn(ADA, NEXT, Bicycles.NOON));
    }

    @Test
    void staysForWhoDoesNot() {
        presenter.change("not the password", NEXT, NEXT);
        assertEquals("password.problem.current", problem());
        assertInstanceOf(SignIn.Welcome.class, accounts.signIn(ADA, NOW, Bicycles.NOON));
    }

    @Test
    void staysWhenTheNewOneDoesNotDo() {
        presenter.change(NOW, "short", "short");
        assertEquals("password.problem.length", problem());
        presenter.change(NOW, "x".repeat(Accounts.LONGEST_PASSWORD + 1), "x");
        assertEquals("password.problem.length", problem());
        presenter.change(NOW, NEXT, NEXT + " ");
        assertEquals("password.problem.differ", problem());
        presenter.change(NOW, NOW, NOW);
        assertEquals("password.problem.same", problem());
        assertInstanceOf(SignIn.Welcome.class, accounts.signIn(ADA, NOW, Bicycles.NOON));
    }

    @Test
    void slowsDownGuessingHereToo() {
        for (int i = 0; i < Accounts.FREE_ATTEMPTS; i++) presenter.change("not the password", NEXT, NEXT);
        presenter.change(NOW, NEXT, NEXT);
        assertEquals("password.problem.wait", problem());
    }
}
