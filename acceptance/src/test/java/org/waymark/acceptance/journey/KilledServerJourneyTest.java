package org.waymark.acceptance.journey;

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
                pressesNextAndFindsThePageLoadedAgain(person);
                assertEquals(question, person.question());
                assertEquals(1, person.chosen().size());
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

    /** The page was open all the time; the server does not know its session, and the address brings everything back. */
    private static void pressesNextAndFindsThePageLoadedAgain(Person person) {
        person.page().evaluate("window.openedBeforeTheKill = true");
        person.page().locator("#question-next").click();
        person.page().waitForFunction("!window.openedBeforeTheKill && document.querySelector('.question-column')");
    }
}
