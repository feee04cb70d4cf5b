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
            try (var again = RunningServer.start(data, RunningServer.command(data, port))) {
                assertEquals(port, again.address().getPort());
                // the page is still open: pressing Next meets a server that does not know its session
                person.page().locator("#question-next").click();
                assertThat(person.page().locator(".question-column:visible")).hasCount(1);
                person.opens(person.link());
                person.leaves(() -> person.page().locator("#question-back").click());
                assertEquals(question, person.question());
                assertEquals(1, person.chosen().size());
                person.leaves(() -> person.page().locator("#question-back").click());
                assertEquals(1, person.chosen().size());
            }
        }
    }

    /** An answer counts from the moment the server has replied to it. */
    private static void answersAndIsHeard(Person person) {
        person.page().waitForResponse(reply -> reply.url().contains("v-r=uidl"), () -> person.tapsOption(1));
    }
}
