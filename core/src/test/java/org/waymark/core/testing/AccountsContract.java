package org.waymark.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.NOON;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.DeviceToken;
import org.waymark.core.account.Origin;
import org.waymark.core.account.PasswordChange;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.account.SignIn.Refused;
import org.waymark.core.account.SignIn.Throttled;
import org.waymark.core.account.SignIn.Welcome;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.publishing.AuditLog;
import org.waymark.core.publishing.ChangesDocument;

/** What every store of accounts does. Each test starts without accounts. */
public abstract class AccountsContract {

    protected static final AccountName ADA = new AccountName("ada");
    protected static final AccountName BOB = new AccountName("bob");
    protected static final String RIGHT = "correct horse battery";
    protected static final String WRONG = "incorrect horse battery";
    protected static final Origin HERE = new Origin("192.0.2.1", Optional.empty());
    private static final Origin ELSEWHERE = new Origin("198.51.100.7", Optional.empty());
    private static final String NEXT = "a new one, and long";
    private static final Set<Role> BOTH = Set.of(Role.ADMINISTRATOR, Role.ANALYST);

    protected abstract Accounts accounts();

    protected abstract AuditLog audit();

    private Account ada() {
        return accounts().create(ADA, RIGHT, BOTH, ADA, NOON);
    }

    private SignIn fail(AccountName name, Instant at) {
        return accounts().signIn(name, WRONG, HERE, at);
    }

    private Welcome welcome(AccountName name, String password, Origin from) {
        return assertInstanceOf(Welcome.class, accounts().signIn(name, password, from, NOON));
    }

    private long generation(AccountName name) {
        return accounts().find(name).orElseThrow().generation();
    }

    private void failOften(AccountName name, int times) {
        for (int i = 0; i < times; i++) assertInstanceOf(Refused.class, fail(name, NOON), "attempt " + i);
    }

    private AuditEvent lastEvent() {
        return audit().newest(1, Long.MAX_VALUE, AuditFilter.NONE).getFirst();
    }

    @Nested
    class Creating {

        @Test
        void letsTheAccountBeFound() {
            var created = ada();

            assertEquals(new Account(ADA, BOTH, true, NOON, true, 1), created);
            assertEquals(Optional.of(created), accounts().find(ADA));
            assertEquals(Optional.empty(), accounts().find(BOB));
        }

        @Test
        void listsAccountsByName() {
            accounts().create(BOB, RIGHT, Set.of(), BOB, NOON);
            ada();

            assertEquals(
                    List.of(ADA, BOB),
                    accounts().all().stream().map(Account::name).toList());
        }

        @Test
        void refusesANameThatIsTaken() {
            ada();

            var refused = assertThrows(IllegalArgumentException.class, () -> ada());

            assertEquals("There already is an account ada.", refused.getMessage());
        }

        @Test
        void refusesAPasswordThatIsTooShortOrTooLong() {
            for (var password : List.of("eleven char", "x".repeat(201))) {
                assertThrows(IllegalArgumentException.class, () -> accounts().create(ADA, password, BOTH, ADA, NOON));
            }
            assertEquals(List.of(), accounts().all());
        }

        @Test
        void standsInTheAuditLog() {
            accounts().create(BOB, RIGHT, Set.of(Role.ANALYST), ADA, NOON);

            assertEquals(Action.ACCOUNT_CREATED, lastEvent().action());
            assertEquals("ada", lastEvent().by());
            assertEquals("account bob", lastEvent().subject());
            assertEquals("""
                    [{"what":[],"field":"roles","where":"roles","after":["analyst"]},\
                    {"what":[],"field":"active","where":"active","after":true}]""", ChangesDocument.write(lastEvent().changes()));
        }
    }

    @Nested
    class SigningIn {

        @Test
        void welcomesTheRightPassword() {
            var ada = ada();

            assertEquals(ada, welcome(ADA, RIGHT, HERE).account());
            assertEquals(Action.SIGNED_IN, lastEvent().action());
            assertEquals("ada", lastEvent().by());
        }

        @Test
        void refusesAWrongPasswordAndAnUnknownNameAlike() {
            ada();

            assertEquals(new Refused(), fail(ADA, NOON));
            assertEquals(new Refused(), fail(BOB, NOON));
        }

        @Test
        void refusesPasswordsOfAnyLength() {
            ada();

            var at = NOON;
            for (var wrong : List.of("", "x", RIGHT + " ", RIGHT.substring(1), "x".repeat(100_000), "\0", "\ud800")) {
                assertEquals(new Refused(), accounts().signIn(ADA, wrong, HERE, at));
                at = at.plus(Duration.ofDays(2));
            }
        }

        @Test
        void refusesAnInactiveAccount() {
            ada();
            accounts().create(BOB, RIGHT, BOTH, ADA, NOON);
            accounts().change(BOB, BOTH, false, ADA, NOON);

            assertEquals(new Refused(), accounts().signIn(BOB, RIGHT, HERE, NOON));
        }

        @Test
        void writesDownARefusalWithoutWhatWasTyped() {
            ada();
            fail(ADA, NOON);
            assertEquals("anonymous SIGN_IN_REFUSED account ada", inShort(lastEvent()));

            fail(new AccountName("my-password-by-mistake"), NOON);
            assertEquals("anonymous SIGN_IN_REFUSED an unknown account", inShort(lastEvent()));
        }

        private String inShort(AuditEvent event) {
            return "%s %s %s".formatted(event.by(), event.action(), event.subject());
        }
    }

    @Nested
    class Guessing {

        @Test
        void isFreeForFiveAttempts() {
            ada();
            failOften(ADA, 4);

            assertInstanceOf(Welcome.class, accounts().signIn(ADA, RIGHT, HERE, NOON));
        }

        @Test
        void mustWaitAfterThatEvenWithTheRightPassword() {
            ada();
            failOften(ADA, 5);

            assertEquals(new Throttled(Duration.ofSeconds(1)), accounts().signIn(ADA, RIGHT, HERE, NOON));
            assertInstanceOf(Welcome.class, accounts().signIn(ADA, RIGHT, HERE, NOON.plusSeconds(1)));
        }

        @Test
        void mustWaitTwiceAsLongEachTimeUpToAQuarterOfAnHour() {
            ada();
            failOften(ADA, 5);

            var at = NOON;
            var waits = Stream.<Duration>builder();
            for (int i = 0; i < 12; i++) {
                var wait = assertInstanceOf(Throttled.class, fail(ADA, at)).untilNext();
                waits.add(wait);
                at = at.plus(wait);
                assertInstanceOf(Refused.class, fail(ADA, at));
            }
            assertEquals(
                    List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L),
                    waits.build().map(Duration::toSeconds).toList());
        }

        @Test
        void isSlowedDownForNamesThatDoNotExistToo() {
            failOften(BOB, 5);

            assertInstanceOf(Throttled.class, fail(BOB, NOON));
        }

        @Test
        void ofOneNameDoesNotSlowDownAnother() {
            ada();
            failOften(BOB, 5);

            assertInstanceOf(Welcome.class, accounts().signIn(ADA, RIGHT, HERE, NOON));
        }

        @Test
        void isForgottenAfterASuccess() {
            ada();
            failOften(ADA, 4);
            accounts().signIn(ADA, RIGHT, HERE, NOON);

            failOften(ADA, 4);
            assertInstanceOf(Welcome.class, accounts().signIn(ADA, RIGHT, HERE, NOON));
        }

        @Test
        void isForgottenAfterADay() {
            ada();
            failOften(ADA, 5);

            var dayAfter = NOON.plus(Duration.ofDays(1)).plusSeconds(1);
            assertInstanceOf(Refused.class, fail(ADA, dayAfter));
            assertInstanceOf(Welcome.class, accounts().signIn(ADA, RIGHT, HERE, dayAfter));
        }

        @Test
        void elsewhereKeepsNobodyOutHere() {
            ada();
            for (int i = 0; i < 5; i++) accounts().signIn(ADA, WRONG, ELSEWHERE, NOON);

            assertInstanceOf(Throttled.class, accounts().signIn(ADA, RIGHT, ELSEWHERE, NOON));
            assertInstanceOf(Welcome.class, accounts().signIn(ADA, RIGHT, HERE, NOON));
        }

        @Test
        void atTheSameAddressDoesNotKeepOutADeviceThatWasThereBefore() {
            ada();
            var device = welcome(ADA, RIGHT, HERE).device();
            failOften(ADA, 5);

            assertInstanceOf(Throttled.class, accounts().signIn(ADA, RIGHT, HERE, NOON));
            assertEquals(device, welcome(ADA, RIGHT, showing(device)).device());
        }

        @Test
        void onAKnownDeviceIsSlowedDownThereToo() {
            ada();
            var device = showing(welcome(ADA, RIGHT, HERE).device());
            for (int i = 0; i < 5; i++) accounts().signIn(ADA, WRONG, device, NOON);

            assertInstanceOf(Throttled.class, accounts().signIn(ADA, RIGHT, device, NOON));
            assertInstanceOf(Welcome.class, accounts().signIn(ADA, RIGHT, HERE, NOON));
        }

        @Test
        void withADeviceOfAnotherNameOrAMadeUpOneIsThatOfAStranger() {
            ada();
            accounts().create(BOB, RIGHT, BOTH, ADA, NOON);
            var bobs = welcome(BOB, RIGHT, HERE).device();
            failOften(ADA, 5);

            var madeUp = DeviceToken.random(new SecureRandom());
            for (var device : List.of(bobs, madeUp)) {
                assertInstanceOf(Throttled.class, accounts().signIn(ADA, RIGHT, showing(device), NOON));
            }
            assertNotEquals(madeUp, welcome(BOB, RIGHT, showing(madeUp)).device());
        }

        @Test
        void ofManyNamesFromOneAddressIsSlowedDownThereAndNowhereElse() {
            ada();
            for (int i = 0; i < 30; i++) {
                assertInstanceOf(Refused.class, fail(new AccountName("somebody-" + i), NOON), "attempt " + i);
            }

            assertEquals(new Throttled(Duration.ofSeconds(1)), accounts().signIn(ADA, RIGHT, HERE, NOON));
            assertInstanceOf(Welcome.class, accounts().signIn(ADA, RIGHT, ELSEWHERE, NOON));
        }

        @Test
        void ofANameIsForgottenWithANewPassword() {
            ada();
            var device = showing(welcome(ADA, RIGHT, HERE).device());
            for (int i = 0; i < 5; i++) accounts().signIn(ADA, WRONG, device, NOON);
            for (int i = 0; i < 25; i++) fail(ADA, NOON.minusSeconds(900 * (24 - i)));
            assertInstanceOf(Throttled.class, accounts().signIn(ADA, RIGHT, HERE, NOON));

            accounts().resetPassword(ADA, NEXT, BOB, NOON);

            welcome(ADA, NEXT, HERE);
            welcome(ADA, NEXT, device);
        }

        private Origin showing(DeviceToken device) {
            return new Origin(HERE.address(), Optional.of(device));
        }

        @Test
        void fromManyPlacesTogetherIsNotFaster() {
            ada();

            var replies = Together.run(12, () -> fail(ADA, NOON));

            assertEquals(5, replies.stream().filter(Refused.class::isInstance).count());
            assertEquals(7, replies.stream().filter(Throttled.class::isInstance).count());
        }
    }

    @Nested
    class Changing {

        @Test
        void setsRolesAndWhetherItIsActive() {
            ada();
            accounts().create(BOB, RIGHT, BOTH, ADA, NOON);

            var changed = accounts().change(BOB, Set.of(Role.ANALYST), false, ADA, NOON.plusSeconds(9));

            assertEquals(new Account(BOB, Set.of(Role.ANALYST), false, NOON, true, 2), changed);
            assertEquals(Optional.of(changed), accounts().find(BOB));
            assertEquals(Action.ACCOUNT_CHANGED, lastEvent().action());
            assertEquals("""
                    [{"what":[],"field":"roles","where":"roles","before":["administrator","analyst"],"after":["analyst"]},\
                    {"what":[],"field":"active","where":"active","before":true,"after":false}]""", ChangesDocument.write(lastEvent().changes()));
        }

        @Test
        void leavesAtLeastOneActiveAdministrator() {
            var ada = ada();

            var refused = assertThrows(
                    IllegalArgumentException.class, () -> accounts().change(ADA, BOTH, false, ADA, NOON));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> accounts().change(ADA, Set.of(Role.ANALYST), true, ADA, NOON));

            assertEquals("ada is the last active administrator.", refused.getMessage());
            assertEquals(Optional.of(ada), accounts().find(ADA));
        }

        @Test
        void ofTwoAdministratorsAtOnceLeavesOne() {
            ada();
            accounts().create(BOB, RIGHT, BOTH, ADA, NOON);

            var done = Together.<Boolean>run(List.of(() -> resigns(ADA), () -> resigns(BOB)));

            assertEquals(1, done.stream().filter(resigned -> resigned).count());
            assertEquals(
                    1,
                    accounts().all().stream()
                            .filter(Account::isActiveAdministrator)
                            .count());
        }

        private boolean resigns(AccountName name) {
            try {
                accounts().change(name, Set.of(Role.ANALYST), true, name, NOON);
                return true;
            } catch (IllegalArgumentException last) {
                return false;
            }
        }

        @Test
        void endsSessionsIfAnythingChanged() {
            ada();
            accounts().create(BOB, RIGHT, BOTH, ADA, NOON);

            accounts().change(BOB, BOTH, true, ADA, NOON);
            assertEquals(1, generation(BOB));
            assertEquals(
                    2,
                    accounts()
                            .change(BOB, Set.of(Role.ANALYST), true, ADA, NOON)
                            .generation());
            assertEquals(
                    3,
                    accounts()
                            .change(BOB, Set.of(Role.ANALYST), false, ADA, NOON)
                            .generation());
            assertEquals(
                    4,
                    accounts()
                            .change(BOB, Set.of(Role.ANALYST), true, ADA, NOON)
                            .generation());
            assertEquals(1, generation(ADA));
        }

        @Test
        void isRefusedForAnUnknownAccount() {
            assertThrows(IllegalArgumentException.class, () -> accounts().change(BOB, BOTH, true, ADA, NOON));
            assertThrows(IllegalArgumentException.class, () -> accounts().resetPassword(BOB, RIGHT, ADA, NOON));
        }
    }

    @Nested
    class ResettingAPassword {

        @Test
        void makesTheOldOneUselessAndEndsSessions() {
            ada();

            accounts().resetPassword(ADA, NEXT, BOB, NOON);

            assertEquals(new Refused(), accounts().signIn(ADA, RIGHT, HERE, NOON));
            assertEquals(2, welcome(ADA, NEXT, HERE).account().generation());
        }

        @Test
        void leavesNothingToDoButChangingIt() {
            ada();
            accounts().changePassword(ADA, RIGHT, NEXT, NOON);
            assertEquals(BOTH, welcome(ADA, NEXT, HERE).account().rolesInEffect());

            accounts().resetPassword(ADA, RIGHT, BOB, NOON);

            var account = welcome(ADA, RIGHT, HERE).account();
            assertTrue(account.mustChangePassword());
            assertEquals(Set.of(), account.rolesInEffect());
            assertEquals(BOTH, account.roles());
        }

        @Test
        void standsInTheAuditLogWithoutThePassword() {
            ada();
            accounts().create(BOB, RIGHT, BOTH, ADA, NOON);

            accounts().resetPassword(BOB, NEXT, ADA, NOON);

            assertEquals(Action.PASSWORD_SET, lastEvent().action());
            assertEquals("ada", lastEvent().by());
            assertEquals("account bob", lastEvent().subject());
        }

        @Test
        void toAPoorOneIsRefused() {
            ada();

            for (var poor : List.of("short", "aaaaaaaaaaaa")) {
                assertThrows(IllegalArgumentException.class, () -> accounts().resetPassword(ADA, poor, ADA, NOON));
            }
            assertEquals(1, welcome(ADA, RIGHT, HERE).account().generation());
        }
    }

    @Nested
    class ChangingOnesOwnPassword {

        @Test
        void endsOtherSessionsAndTellsTheGenerationInWhichThisOneGoesOn() {
            ada();

            var changed =
                    assertInstanceOf(PasswordChange.Changed.class, accounts().changePassword(ADA, RIGHT, NEXT, NOON));

            assertEquals(2, changed.account().generation());
            assertEquals(changed.account(), welcome(ADA, NEXT, HERE).account());
            assertEquals(new Refused(), accounts().signIn(ADA, RIGHT, HERE, NOON));
            assertFalse(changed.account().mustChangePassword());
        }

        @Test
        void standsInTheAuditLogAsOnesOwnAct() {
            ada();

            accounts().changePassword(ADA, RIGHT, NEXT, NOON);

            assertEquals(Action.PASSWORD_SET, lastEvent().action());
            assertEquals("ada", lastEvent().by());
        }

        @Test
        void isNotSlowedDownByStrangersAtTheSignInPage() {
            ada();
            failOften(ADA, 5);

            assertInstanceOf(PasswordChange.Changed.class, accounts().changePassword(ADA, RIGHT, NEXT, NOON));
        }

        @Test
        void isSlowedDownByItsOwnFailuresAndKeepsNobodyFromSigningIn() {
            ada();
            for (int i = 0; i < 5; i++) {
                assertEquals(new PasswordChange.Refused(), accounts().changePassword(ADA, WRONG, NEXT, NOON));
            }

            assertEquals(
                    new PasswordChange.Throttled(Duration.ofSeconds(1)),
                    accounts().changePassword(ADA, RIGHT, NEXT, NOON));
            welcome(ADA, RIGHT, HERE);
        }

        @Test
        void toAPoorOneIsRefused() {
            ada();

            assertThrows(
                    IllegalArgumentException.class,
                    () -> accounts().changePassword(ADA, RIGHT, "passwordpassword", NOON));
            assertEquals(1, generation(ADA));
        }
    }
}
