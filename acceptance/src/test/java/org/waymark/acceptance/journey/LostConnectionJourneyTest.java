package org.waymark.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network goes away while somebody answers. */
class LostConnectionJourneyTest {
    private static final Pattern SINCE_WHEN =
            Pattern.compile("No connection since \\d{1,2}:\\d\\d.*goes on by itself.*");

    private Chromium chromium;
    private StoredAssessments stored;
    private BrowserContext device;
    private Person person;

    @BeforeEach
    void open() {
        chromium = Chromium.start();
        stored = StoredAssessments.on(SharedServer.address());
        device = chromium.browser().newContext(chromium.phone());
        device.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        person = new Person(device, SharedServer.address());
    }

    @AfterEach
    void close() {
        if (chromium != null) chromium.close();
        if (stored != null) stored.close();
    }

    @Test
    void whatIsAnsweredMeanwhileIsNotCalledSavedAndIsSavedWhenItIsBack() {
        var link = stored.begunWithAll();
        person.opensQuestion(link, "region").readsThatItIsSaved();
        var before = person.shownAnswer();
        assertFalse(asksBeforeLeaving(person.page()));

        device.setOffline(true);
        assertThat(person.page().locator("#connection")).hasText(SINCE_WHEN);
        assertThat(person.page().locator("#saving")).hasAttribute("data-state", "offline");
        person.page().locator(".option:not(:has(:checked))").first().click();
        assertThat(person.page().locator("#saving")).hasAttribute("data-state", "unsaved-offline");
        assertThat(person.page().locator("#saving")).containsText("Not saved");
        assertThat(person.page().locator("#content")).not().containsText("saved");
        assertTrue(asksBeforeLeaving(person.page()));
        person.findsNoBarrier();
        var meanwhile = person.shownAnswer();
        assertNotEquals(before, meanwhile);
        assertEquals(before, stored.answer(link, "region"));

        device.setOffline(false);
        person.readsThatItIsSaved();
        assertThat(person.page().locator("#connection")).isEmpty();
        assertEquals(meanwhile, person.shownAnswer());
        assertEquals(meanwhile, stored.answer(link, "region"));
        assertFalse(asksBeforeLeaving(person.page()));
    }

    /** Whether the browser would ask somebody who leaves the page. */
    private static boolean asksBeforeLeaving(Page page) {
        return (boolean) page.evaluate("!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    }
}
