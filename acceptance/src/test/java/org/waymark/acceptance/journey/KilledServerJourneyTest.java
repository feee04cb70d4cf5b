package org.waymark.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.RunningServer;

/** A server is killed while somebody answers, and started again. */
class KilledServerJourneyTest {
    @TempDir
    Path data;

    @Test
    void losesNothingThatWasAnswered() {
        int port = RunningServer.freePort();
        try (var chromium = Chromium.start();
                var device = chromium.browser().newContext(chromium.phone())) {
            device.setDefaultTimeout(Chromium.PATIENCE.toMillis());
            Person person;
            try (var server = RunningServer.start(data, RunningServer.command(data, port))) {
                person = new Person(device, server.address()).starts();
                person.tapsOption(1).goesOn();
                answersAndIsHeard(person);
                server.kill9();
            }
            var question = person.question();
            answersWhileNobodyHears(person);
            try (var again = RunningServer.start(data, RunningServer.command(data, port));
                    var stored = StoredAssessments.on(again.address())) {
                assertEquals(port, again.address().getPort());
                findsThePageLoadedAgain(person);
                assertEquals(question, person.question());
                assertEquals(person.shownAnswer(), stored.answer(person.link(), question));
                assertThat(person.page().locator(".option input").nth(2)).isChecked();
                person.goesOn();
                person.leaves(() -> person.page().locator("#question-back").click());
                person.leaves(() -> person.page().locator("#question-back").click());
                assertEquals(1, person.chosen().size());
            }
        }
    }

    /** An answer counts from the moment the server has replied to it. */
    private static void answersAndIsHeard(Person person) {
        person.page().waitForResponse(reply -> reply.url().contains("v-r=uidl"), () -> person.tapsOption(1));
    }

    private static void answersWhileNobodyHears(Person person) {
        person.page().evaluate("window.openedBeforeTheKill = true");
        person.tapsOption(2);
        assertThat(person.page().locator("#saving")).hasAttribute("data-state", "unsaved-offline");
        assertThat(person.page().locator("#connection")).containsText("No connection since");
    }

    /**
     * The page was open all the time; the server does not know its session, and the address brings everything back,
     * with what was entered in the meantime.
     */
    private static void findsThePageLoadedAgain(Person person) {
        person.waitsUntil("!window.openedBeforeTheKill && !!document.querySelector('.question-column')");
        person.readsThatItIsSaved();
    }
}
