package org.waymark.admin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Origin;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryAccounts;
import org.waymark.uikit.text.Phrase;

class PeoplePresenterTest {

    private static final AccountName ADA = new AccountName("ada");
    private static final AccountName BEN = new AccountName("ben");

    private static final Origin HERE = new Origin("192.0.2.1", Optional.empty());

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final List<PeopleState> shown = new ArrayList<>();
    private final List<Phrase> said = new ArrayList<>();
    private final List<GeneratedPassword> handed = new ArrayList<>();
    private final PeoplePresenter presenter =
            new PeoplePresenter(accounts, () -> Bicycles.NOON, new SecureRandom(), ADA, new PeoplePage() {
                @Override
                public void show(PeopleState state) {
                    shown.add(state);
                }

                @Override
                public void hand(AccountName name, GeneratedPassword password) {
                    handed.add(password);
                }

                @Override
                public void done(Phrase phrase) {
                    said.add(phrase);
                }

                @Override
                public void complain(Phrase problem) {
                    said.add(problem);
                }
            });

    @BeforeEach
    void ada() {
        accounts.create(ADA, "a correct horse battery", Set.of(Role.ADMINISTRATOR), ADA, Bicycles.NOON);
    }

    @Test
    void createsAnAccountWithAPasswordThatWorks() {
        presenter.create("Ben", Set.of(Role.ANALYST));
        assertInstanceOf(
                SignIn.Welcome.class, accounts.signIn(BEN, handed.getFirst().value(), HERE, Bicycles.NOON));
        assertEquals(2, shown.getLast().accounts().size());
    }

    @Test
    void saysWhatIsWrongWithANewAccount() {
        presenter.create("b e n", Set.of(Role.ANALYST));
        presenter.create("ben", Set.of());
        presenter.create("ada", Set.of(Role.ANALYST));
        assertEquals(
                List.of(
                        Phrase.of("people.problem.name"),
                        Phrase.of("people.problem.no-role"),
                        Phrase.of("people.problem.taken", "ada")),
                said);
        assertEquals(1, accounts.all().size());
    }

    @Test
    void changesRolesAndDeactivates() {
        presenter.create("ben", Set.of(Role.ANALYST));
        presenter.change(BEN, Set.of(Role.ADMINISTRATOR), false);
        var ben = accounts.find(BEN).orElseThrow();
        assertEquals(Set.of(Role.ADMINISTRATOR), ben.roles());
        assertFalse(ben.active());
        assertEquals(List.of(Phrase.of("people.said.changed", "ben")), said);
    }

    @Test
    void keepsTheLastAdministrator() {
        presenter.change(ADA, Set.of(Role.ANALYST), true);
        presenter.change(ADA, Set.of(Role.ADMINISTRATOR), false);
        var kept = Phrase.of("people.problem.last-administrator");
        assertEquals(List.of(kept, kept), said);
        assertTrue(accounts.find(ADA).orElseThrow().active());
    }

    @Test
    void givesANewPasswordAndTheOldOneStopsWorking() {
        presenter.create("ben", Set.of(Role.ANALYST));
        presenter.resetPassword(BEN);
        assertInstanceOf(
                SignIn.Refused.class, accounts.signIn(BEN, handed.getFirst().value(), HERE, Bicycles.NOON));
        assertInstanceOf(
                SignIn.Welcome.class, accounts.signIn(BEN, handed.getLast().value(), HERE, Bicycles.NOON));
    }

    @Test
    void makesPasswordsThatAreHardToMisreadAndNeverAlike() {
        presenter.create("ben", Set.of(Role.ANALYST));
        presenter.resetPassword(BEN);
        for (var password : handed) {
            assertTrue(password.value().matches("([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}"), "form");
            assertFalse(password.toString().contains(password.value()), "stands in no log");
        }
        assertFalse(handed.getFirst().equals(handed.getLast()));
    }
}
