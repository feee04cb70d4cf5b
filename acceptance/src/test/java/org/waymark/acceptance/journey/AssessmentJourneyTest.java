package org.waymark.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessmentJourneyTest {
    private static Chromium chromium;

    private final List<BrowserContext> devices = new ArrayList<>();

    @BeforeAll
    static void openTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) chromium.close();
    }

    @AfterEach
    void putTheDevicesAway() {
        devices.forEach(BrowserContext::close);
    }

    /** Answers, by their place, that leave more than one path: a permit, a full week, savings, no hurry, a computer. */
    private static final Map<String, Integer> OF_SOMEBODY_WITH_CHOICE =
            Map.of("right-to-work", 0, "weekly-hours", 3, "savings", 3, "first-income-by", 3, "equipment", 0);

    @Nested
    class APersonOnAPhone {
        @Test
        void tapsThroughToAResultWithAllItsParts() {
            var person =
                    someone(chromium.phone()).opensTheStart().findsNoBarrier().starts();
            var kinds = new HashSet<String>();
            answers(person, kinds);
            assertEquals(3, kinds.size(), "kinds of questions met: " + kinds);
            person.isAt("/a/…/result");
            assertTrue(person.sees("result-verdict").textContent().contains("of 100"));
            for (var part : List.of("why", "watch", "changes", "comparison", "plan", "facts", "method", "take")) {
                person.sees("result-" + part);
            }
            assertEquals(
                    3, person.page().locator("#result-shares .wm-keys > li").count());
            assertTrue(person.page().locator(".comparison > li").count() >= 12);
            person.findsNoBarrier();
            triesOtherHours(person);
        }

        private void answers(Person person, Set<String> kinds) {
            while (person.isAsked()) {
                if (kinds.add(person.kind())) person.findsNoBarrier();
                var option = OF_SOMEBODY_WITH_CHOICE.get(person.question());
                (option == null ? person.taps() : person.tapsOption(option)).goesOn();
            }
        }

        private void triesOtherHours(Person person) {
            var page = person.page();
            var hours = page.locator("#trial-weekly-hours");
            assertThat(hours).hasValue("3");
            assertThat(page.locator("#trial-keep")).isDisabled();
            hours.press("Home");
            assertThat(hours).hasAttribute("aria-valuetext", "Up to 10 hours");
            assertThat(page.locator("#trial-headline")).containsText("would");
            assertThat(page.locator("#result-months .wm-fan-before")).hasCount(6);
            person.findsNoBarrier();
            page.locator("#trial-back").click();
            assertThat(hours).hasValue("3");
            assertThat(page.locator("#result-months .wm-fan-before")).hasCount(0);
            hours.press("ArrowLeft");
            assertThat(page.locator("#trial-keep")).isEnabled();
            page.locator("#trial-keep").click();
            person.isAt("/a/…/review");
            assertThat(page.locator("main")).containsText("20 to 35 hours");
        }
    }

    @Nested
    class APersonAtAKeyboard {
        @Test
        void reachesTheResultWithoutAPointer() {
            var person = someone(chromium.desk()).opensTheStart();
            var keys = person.page().keyboard();
            for (int i = 0; i < 10 && !focused(person).equals("start-begin"); i++) keys.press("Tab");
            keys.press("Enter");
            assertThat(person.page().locator(".question-column")).isVisible();
            while (person.isAsked()) {
                assertThat(person.page().locator("#question-text")).isFocused();
                if (person.kind().equals("number")) {
                    for (int i = 0; i < 10 && !focused(person).equals("question-number"); i++) keys.press("Tab");
                    keys.type("0");
                } else {
                    keys.press("2");
                    assertThat(person.page().locator(".option input").nth(1)).isChecked();
                }
                person.leaves(() -> keys.press("Enter"));
            }
            for (int i = 0; i < 10 && !focused(person).equals("review-finish"); i++) keys.press("Tab");
            keys.press("Enter");
            assertThat(person.page().locator("#result-headline")).isFocused();
        }

        @Test
        void isToldWhatIsWrongAndStaysOnTheQuestion() {
            var person = someone(chromium.desk()).starts();
            var question = person.question();
            person.page().keyboard().press("Enter");
            assertThat(person.page().locator("#question-error")).not().isEmpty();
            assertEquals(question, person.question());
            person.findsNoBarrier();
        }

        private String focused(Person person) {
            return String.valueOf(person.page().evaluate("document.activeElement.id"));
        }
    }

    @Nested
    class Coming {
        @Test
        void backAndForthKeepsTheAnswers() {
            var person = someone(chromium.phone()).starts().tapsOption(1);
            var first = person.question();
            person.goesOn();
            var second = person.question();
            person.leaves(() -> person.page().locator("#question-back").click());
            assertEquals(first, person.question());
            assertEquals(1, person.chosen().size());
            person.leaves(() -> person.page().goBack());
            assertEquals(second, person.question());
        }

        @Test
        void backByTheCookieLeadsToTheSameQuestion() {
            var phone = device(chromium.phone());
            var person = new Person(phone, SharedServer.address()).starts();
            person.taps().goesOn().taps().goesOn();
            var question = person.question();
            var cookies = phone.storageState();
            phone.close();

            var later = someone(chromium.phone().setStorageState(cookies)).opensTheStart();
            later.sees("start-continue").click();
            assertThat(later.page().locator(".question-column")).hasAttribute("data-question", question);
            later.leaves(() -> later.page().locator("#question-back").click());
            assertEquals(1, later.chosen().size());
        }

        @Test
        void byTheLinkOnAnotherDeviceLeadsToTheSameQuestion() {
            var person = someone(chromium.phone()).starts().taps().goesOn();
            var elsewhere = someone(chromium.desk()).opens(person.link());
            assertEquals(person.question(), elsewhere.question());
            elsewhere.taps().goesOn();
            assertNotEquals(person.question(), elsewhere.question());
        }

        @Test
        void byALinkThatNobodyHasSaysSo() {
            var person = someone(chromium.phone()).opens("a/AAAAAAAAAAAAAAAAAAAAAA");
            person.isAt("/gone");
            person.findsNoBarrier();
            person.page().locator("#gone-start").click();
            person.sees("start-begin");
        }

        @Test
        void toAnAddressThatIsNoneSaysSo() {
            var person = someone(chromium.phone()).opens("no/such/page");
            person.sees("not-found");
            person.findsNoBarrier();
        }
    }

    @Nested
    class AResult {
        @Test
        void waitsForEnoughAnswersIsTakenAlongChangedInACopyAndDeleted() throws IOException {
            var person = someone(chromium.phone()).starts();
            leavesTheFirstQuestionOpen(person);
            person.isAt("/a/…/review").findsNoBarrier();
            person.sees("review-finish").click();
            person.sees("result-verdict");
            var finished = person.link();

            takesItAlong(person);
            person.opens(finished);
            person.isAt("/a/…/result");
            var copy = goesOnInACopy(person);
            assertNotEquals(finished, copy);

            deletesOnlyThis(person);
            person.opens(copy).isAt("/gone");
            assertFalse(person.opensTheStart().page().locator("#start-continue").isVisible());
            person.opens(finished).isAt("/a/…/result");
        }

        @Test
        void isDeletedWithItsCopyFromEitherOfThemAndWithNothingElse() {
            try (var stored = StoredAssessments.on(SharedServer.address())) {
                var person = someone(chromium.phone());
                var other = stored.finished();
                for (boolean fromTheCopy : List.of(true, false)) {
                    var finished = stored.finished();
                    person.opens(finished + "/result");
                    var copy = goesOnInACopy(person);
                    if (!fromTheCopy) person.opens(finished + "/result");
                    person.page().locator("#result-delete").click();
                    assertThat(person.sees("result-delete-parts").locator("li")).hasCount(2);
                    person.findsNoBarrier().page().locator("#result-delete-all").click();
                    person.isAt("/deleted").sees("deleted");
                    assertEquals(List.of(404, 404), List.of(stored.status(finished), stored.status(copy)));
                }
                assertEquals(200, stored.status(other));
            }
        }

        private void leavesTheFirstQuestionOpen(Person person) {
            var left = person.question();
            person.leaves(() -> person.page().locator("#question-skip").click());
            assertNotEquals(left, person.question());
            person.page().locator("#question-review").click();
            person.isAt("/a/…/review").findsNoBarrier();
            person.page().locator("#review-missing a").first().click();
            assertThat(person.page().locator(".question-column")).hasAttribute("data-question", left);
            person.answersTheRest();
        }

        private void takesItAlong(Person person) throws IOException {
            var download = person.page()
                    .waitForDownload(
                            () -> person.page().locator("#result-download").click());
            assertEquals("waymark-result.json", download.suggestedFilename());
            var document = Files.readString(download.path());
            assertTrue(document.contains("\"engine\"") && document.contains("\"answers\""), document);
        }

        private String goesOnInACopy(Person person) {
            person.page().locator("#result-change").click();
            person.isAt("/a/…/review");
            var copy = person.link();
            person.sees("review-finish").click();
            person.sees("result-verdict");
            return copy;
        }

        private void deletesOnlyThis(Person person) {
            person.page().locator("#result-delete").click();
            person.sees("result-delete-parts");
            person.findsNoBarrier().page().locator("#result-delete-confirm").click();
            person.isAt("/deleted/one").sees("deleted");
        }
    }

    private Person someone(Browser.NewContextOptions with) {
        return new Person(device(with), SharedServer.address());
    }

    private BrowserContext device(Browser.NewContextOptions with) {
        var device = chromium.browser().newContext(with);
        device.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        devices.add(device);
        return device;
    }
}
