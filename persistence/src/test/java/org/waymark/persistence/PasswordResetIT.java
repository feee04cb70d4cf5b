package org.waymark.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.NOON;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.CommandLineUser;
import org.waymark.core.account.Origin;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.persistence.account.PasswordReset;
import org.waymark.persistence.schema.Installed;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

class PasswordResetIT {

    private static final AccountName ADA = new AccountName("ada");
    private static final CommandLineUser GRACE = new CommandLineUser("grace", "build-7");
    private static final Origin HERE = new Origin("192.0.2.1", Optional.empty());
    private static final TestDatabase DATABASE = PostgresForTests.database();

    private final Sql sql = new Sql(Installed.emptied(DATABASE).dataSource());
    private final Stores stores = new Stores(DATABASE);
    private final PasswordReset passwords = new PasswordReset(sql.database());

    @AfterEach
    void close() {
        stores.close();
    }

    private void ada() {
        stores.accounts().create(ADA, "correct horse battery", Set.of(Role.ADMINISTRATOR), ADA, NOON);
    }

    private SignIn signIn(String password) {
        return stores.accounts().signIn(ADA, password, HERE, NOON);
    }

    @Test
    void letsSomebodyInAgainWhoCannotSignInAnyMore() {
        ada();
        for (int i = 0; i < 6; i++) signIn("whatever it was");
        assertInstanceOf(SignIn.Throttled.class, signIn("correct horse battery"));

        var password = passwords.reset(ADA, GRACE, NOON);

        assertEquals(new SignIn.Refused(), signIn("correct horse battery"));
        var account = assertInstanceOf(SignIn.Welcome.class, signIn(password)).account();
        assertTrue(account.mustChangePassword());
        assertEquals(2, account.generation(), "sessions from before are over");
        assertEquals(
                "grace@build-7 (command line) PASSWORD_SET account ada",
                sql.value("select concat_ws(' ', by, action, subject) from audit_event where action = 'PASSWORD_SET'"));
    }

    @Test
    void isRefusedWithTheNamesThatThereAre() {
        ada();

        var refused = assertThrows(
                IllegalArgumentException.class, () -> passwords.reset(new AccountName("adda"), GRACE, NOON));

        assertEquals("No active account is named adda. Maybe you mean one of these: ada.", refused.getMessage());
    }
}
