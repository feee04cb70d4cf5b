package org.waymark.acceptance.backoffice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.backoffice.Colleague.OWN_PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.Program;

/** What passwords open, for how long, and how guessing them is slowed down. */
class PasswordsAndSessionsTest extends BackOfficeJourneys {

    private static void resetPassword(Colleague administrator, String name) {
        administrator.open("people").page().click("#reset-" + name);
        administrator.see("reset-confirm").click();
    }

    private static String handedOver(Colleague administrator) {
        var password = administrator.see("hand-over-password").inputValue();
        administrator.page().click("#hand-over-done");
        return password;
    }

    @Nested
    class APasswordThatWasHandedOver {
        @Test
        void opensNothingUntilItIsChangedToAGoodOne() {
            var password = administrator().createAccount("dora", "analyst");
            var dora = somebody().goTo("outcomes").tryToSignIn("dora", password);
            dora.see("password-current");
            dora.findNoBarrier();
            assertThat(dora.page().locator("#navigation nav a")).hasCount(0);
            dora.goTo("outcomes").changePassword(password, "aaaaaaaaaaaa");
            assertThat(dora.see("password-wanted-error")).containsText("Repeated signs");
            dora.findNoBarrier().changePassword(password, "waymark-dora-2026");
            assertThat(dora.see("password-wanted-error")).containsText("Leave them out");
            dora.changePassword(password, OWN_PASSWORD).open("outcomes");
            assertThat(dora.title()).hasText("Outcomes");
        }
    }

    @Nested
    class AForgottenPassword {
        @Test
        void isReplacedOnTheCommandLineWhichEndsSessions() {
            var lou = somebody().signInFirst("lou", administrator().createAccount("lou", "analyst"));

            var ended = Program.withArguments(
                            "reset-password", "lou", "--data", server.data().toString())
                    .run();

            assertEquals(0, ended.status(), () -> String.join("\n", ended.lines()));
            var password = ended.lines().getLast().replaceFirst("Account lou, password (\\S+) .*", "$1");
            lou.goTo("outcomes").tryToSignIn("lou", password).see("password-current");
        }
    }

    @Nested
    class OtherSessions {
        @Test
        void endAtOnceWithAResetEvenInTheMiddleOfAnAct() {
            var admin = administrator();
            var frank = somebody().signInFirst("frank", admin.createAccount("frank", "administrator"));
            frank.open("people").page().click("#people-create");
            frank.see("account-name").fill("franks-friend");
            frank.page().locator("#role-administrator").click();

            resetPassword(admin, "frank");
            var password = handedOver(admin);
            frank.page().click("#account-confirm");

            frank.see("sign-in-name");
            admin.goTo("people").see("people-table");
            assertThat(admin.page().locator("#change-franks-friend")).hasCount(0);
            frank.tryToSignIn("frank", password).see("password-current");
        }

        @Test
        void endWithARequestThatNamesAStyleToo() {
            var admin = administrator();
            var gus = somebody().signInFirst("gus", admin.createAccount("gus", "administrator"));
            resetPassword(admin, "gus");

            var answer = gus.page()
                    .request()
                    .post(
                            server.adminAddress()
                                    .resolve("styles/no-such-style?v-r=uidl&v-uiId=0")
                                    .toString(),
                            RequestOptions.create().setData("{}"));

            assertTrue(answer.text().contains("\"sessionExpired\":true"), answer.text());
        }

        @Test
        void endWithAnotherRole() {
            var admin = administrator();
            var hal = somebody().signInFirst("hal", admin.createAccount("hal", "administrator"));
            admin.page().click("#change-hal");
            admin.see("role-analyst").click();
            admin.page().click("#account-confirm");
            assertThat(admin.see("people-said")).containsText("hal");

            hal.page().click("#nav-people");
            hal.see("sign-in-name");
            hal.tryToSignIn("hal", OWN_PASSWORD).see("nav-outcomes");
        }

        @Test
        void endWithAChangeOfOnesOwnPasswordAndThisOneGoesOn() {
            var ida = somebody().signInFirst("ida", administrator().createAccount("ida", "administrator"));
            var elsewhere = somebody().signIn("ida", OWN_PASSWORD);
            var stolen = ida.session();
            ida.page().click("#own-password");
            ida.changePassword(OWN_PASSWORD, "nine loud trumpets");
            assertThat(ida.see("password-said")).containsText("signed out everywhere else");

            elsewhere.page().click("#nav-people");
            elsewhere.see("sign-in-name");
            ida.open("people").createAccount("idas-friend", "analyst");
            assertTrue(!stolen.value.equals(ida.session().value), "whoever knows the old id knows nothing");
        }
    }

    @Nested
    class Guessing {
        @Test
        void keepsNobodyOutOfABrowserInWhichTheySignedInBefore() {
            var jo = somebody().signInFirst("jo", administrator().createAccount("jo", "analyst"));
            var device = jo.device();
            assertTrue(device.httpOnly);
            assertEquals(SameSiteAttribute.LAX, device.sameSite);
            assertEquals("/admin", device.path);
            jo.page().click("#sign-out");
            jo.see("sign-in-name");

            var stranger = somebody().goTo("");
            guessUntilItMustWait(stranger, "jo");
            stranger.tryToSignIn("jo", OWN_PASSWORD);
            assertThat(problem(stranger)).containsText("Try again in");

            jo.tryToSignIn("jo", OWN_PASSWORD).see("sign-out");
            assertEquals(device.value, jo.device().value);
        }

        @Test
        void isForgottenWithANewPassword() {
            var admin = administrator();
            admin.createAccount("kim", "analyst");
            var kim = somebody().goTo("");
            guessUntilItMustWait(kim, "kim");

            resetPassword(admin, "kim");
            kim.tryToSignIn("kim", handedOver(admin)).see("password-current");
        }

        /** One attempt by hand; that many more followed it stands in the database. */
        private void guessUntilItMustWait(Colleague somebody, String name) {
            somebody.tryToSignIn(name, "a wrong password");
            assertThat(problem(somebody)).containsText("do not match");
            server.database().execute("update sign_in_attempt set failures = 20 where name = '%s'".formatted(name));
            somebody.tryToSignIn(name, "a wrong password");
            assertThat(problem(somebody)).containsText("Try again in 15 minutes");
        }

        private static Locator problem(Colleague somebody) {
            return somebody.see("sign-in-problem");
        }
    }
}
