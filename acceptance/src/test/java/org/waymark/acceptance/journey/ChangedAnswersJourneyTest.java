package org.waymark.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are given again, in all ways there are; what counts is what the store then holds. */
class ChangedAnswersJourneyTest {
    private static Chromium chromium;
    private static StoredAssessments stored;

    private BrowserContext device;
    private Person person;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        stored = StoredAssessments.on(SharedServer.address());
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
        if (stored != null) stored.close();
    }

    @BeforeEach
    void takeADevice() {
        device = chromium.browser().newContext(chromium.desk());
        device.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        person = new Person(device, SharedServer.address());
    }

    @AfterEach
    void putTheDeviceAway() {
        device.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "multiple", "yes-no", "number", "ranking", "trade-off"})
    void areStoredForEveryKindOfQuestionFromThePageTheReviewAndACopy(String kind) {
        var key = keyOf(kind);
        var link = stored.begunWithAll();
        person.opensQuestion(link, key);
        changes(link, key, ChangedAnswersJourneyTest::byMouse);
        changes(link, key, ChangedAnswersJourneyTest::byMouse);
        changes(link, key, ChangedAnswersJourneyTest::byKeys);

        person.page().locator("#question-review").click();
        opensFromTheReview(key);
        changes(link, key, ChangedAnswersJourneyTest::byMouse);

        person.opens(link + "/result");
        person.page().locator("#result-change").click();
        person.isAt("/a/…/review");
        var copy = person.link();
        opensFromTheReview(key);
        assertEquals(stored.answer(link, key), person.shownAnswer());
        changes(copy, key, ChangedAnswersJourneyTest::byKeys);
        changes(copy, key, ChangedAnswersJourneyTest::byMouse);
        assertNotEquals(stored.answer(link, key), "");
    }

    @Test
    void keepTheOrderInWhichTheyWereTicked() {
        var key = keyOf("ranking");
        var link = stored.begunUntil(key);
        person.opensQuestion(link, key);
        var options = person.page().locator(".ranking > .ranking-row input");
        var keys = IntStream.of(3, 0, 2)
                .mapToObj(i -> options.nth(i).getAttribute("value"))
                .toList();
        for (int i : List.of(3, 0, 2)) {
            person.page().locator(".ranking > .ranking-row label").nth(i).click();
        }
        person.readsThatItIsSaved();
        assertEquals(keys, stored.order(link, key));
        person.findsNoBarrier();

        person.page().locator("[data-level-of='%s']".formatted(keys.get(2))).click();
        person.readsThatItIsSaved();
        person.opensQuestion(link, key);
        assertThat(person.page().locator(".ranking-place:text-is('2')")).hasCount(2);
        assertThat(person.page().locator("[aria-pressed=true]")).hasCount(1);
        person.findsNoBarrier();
    }

    @Nested
    class OnASlowNetwork {
        private final String link = stored.begunWithAll();

        @Test
        void isTheLastOfThreeOptionsPressedInARow() {
            var key = keyOf("single");
            person.opensQuestion(link, key);
            slow(person.page(), 300);
            var options = person.page().locator(".option");
            options.nth(1).click();
            options.nth(2).click();
            options.nth(1).click();
            assertThat(person.page().locator("#saving")).not().hasAttribute("data-state", "saved");
            var last = person.shownAnswer();
            person.readsThatItIsSaved();
            assertEquals(last, person.shownAnswer());
            assertEquals(last, stored.answer(link, key));
        }

        @Test
        void isWhereAnArrowKeyThatWasHeldStops() {
            var key = keyOf("single");
            person.opensQuestion(link, key);
            slow(person.page(), 100);
            person.page().locator(".option input").first().click();
            for (int i = 0; i < 13; i++) person.page().keyboard().press("ArrowDown");
            var last = person.shownAnswer();
            person.readsThatItIsSaved();
            assertEquals(last, person.shownAnswer());
            assertEquals(last, stored.answer(link, key));
        }

        @Test
        void countsEveryStepOfANumber() {
            var key = keyOf("number");
            person.opensQuestion(link, key);
            person.page().locator("#question-number").fill("0");
            slow(person.page(), 100);
            for (int i = 0; i < 4; i++) person.page().locator("#question-more").click();
            var last = person.shownAnswer();
            assertNotEquals("0", last);
            person.readsThatItIsSaved();
            assertEquals(last, person.shownAnswer());
            assertEquals(last, stored.answer(link, key));
        }
    }

    @Nested
    class InTwoWindows {
        private final String key = keyOf("single");
        private final String link = stored.begunWithAll();

        @Test
        void areToldToTheOtherWindowBeforeItGoesOn() {
            person.opensQuestion(link, key);
            var other = person.opensAnotherWindow().opensQuestion(link, key);
            byMouse(other.page(), key);
            other.readsThatItIsSaved();

            person.page().locator("#question-next").click();
            assertThat(person.page().locator("#question-notice")).not().isEmpty();
            assertEquals(key, person.question());
            assertEquals(other.shownAnswer(), person.shownAnswer());
            assertEquals(other.shownAnswer(), stored.answer(link, key));
            person.findsNoBarrier().goesOn();
        }

        @Test
        void areThoseOfTheLastWindowAndTheOtherLearnsOfItOnComingBack() {
            person.opensQuestion(link, key);
            var other = person.opensAnotherWindow().opensQuestion(link, key);
            byMouse(other.page(), key);
            other.readsThatItIsSaved();
            person.page().locator(".option").last().click();
            assertThat(person.page().locator("#question-notice")).not().isEmpty();
            person.readsThatItIsSaved();
            assertEquals(person.shownAnswer(), stored.answer(link, key));

            other.comesBack();
            assertThat(other.page().locator("#question-notice")).not().isEmpty();
            assertEquals(person.shownAnswer(), other.shownAnswer());
        }
    }

    @Test
    void outliveTheSessionInWhichTheyAreGiven() {
        var key = keyOf("single");
        var link = stored.begunWithAll();
        person.opensQuestion(link, key);
        person.page().evaluate("window.openedBefore = true");
        endsTheSession();
        byMouse(person.page(), key);
        var last = person.shownAnswer();
        person.waitsUntil("!window.openedBefore && !!document.querySelector('.question-column')");
        person.readsThatItIsSaved();
        assertEquals(last, person.shownAnswer());
        assertEquals(last, stored.answer(link, key));
    }

    /** The server knows this session no more than one that was idle for too long. */
    private void endsTheSession() {
        var session = device.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        session.value = "0".repeat(session.value.length());
        device.addCookies(List.of(session));
    }

    private void opensFromTheReview(String key) {
        person.page().locator(".review a[href$='/q/%s']".formatted(key)).first().click();
        person.isAsked(key);
    }

    /** Changes the answer and finds in the store what the page then shows. */
    private void changes(String link, String key, BiConsumer<Page, String> change) {
        var before = person.readsThatItIsSaved().shownAnswer();
        change.accept(person.page(), key);
        assertNotEquals(before, person.shownAnswer());
        person.readsThatItIsSaved();
        assertEquals(person.shownAnswer(), stored.answer(link, key));
    }

    private static void byMouse(Page page, String key) {
        if (page.locator("#question-number").count() > 0) {
            page.locator("#question-more").click();
        } else if (page.locator(".ranking").count() > 0) {
            page.locator(".option").first().click();
        } else {
            page.locator(".option:not(:has(:checked))").first().click();
        }
    }

    private static void byKeys(Page page, String key) {
        var number = page.locator("#question-number");
        if (number.count() > 0) {
            number.fill("0");
            number.press("Tab");
        } else if (page.locator(".option input[type=checkbox]").count() > 0) {
            page.locator(".option input").first().press("Space");
        } else {
            page.locator(".option input:checked").press("ArrowDown");
        }
    }

    private static void slow(Page page, int latency) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latency);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }

    /** The first question of this kind. */
    private static String keyOf(String kind) {
        return stored.model()
                .questions()
                .filter(question -> question.path("kind").asString().equals(kind))
                .map(StoredAssessments::key)
                .findFirst()
                .orElseThrow();
    }
}
