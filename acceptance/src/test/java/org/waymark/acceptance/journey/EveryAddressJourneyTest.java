package org.waymark.acceptance.journey;

import com.microsoft.playwright.Page;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every address of an assessment shows a page, in every state of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAddressJourneyTest {
    private static final String QUESTION = "/a/…/q/region";

    /** The question that is asked next. */
    private static final String NEXT = "/a/…/q/{next}";

    private Chromium chromium;
    private StoredAssessments stored;
    private Person person;

    /** States of an assessment, and where each address leads then. */
    private enum State {
        NEW(answers -> answers.begunWith(0), QUESTION, "/a/…/q/region", "/a/…/review", "/a/…/review"),
        BEGUN(answers -> answers.begunWith(2), NEXT, QUESTION, "/a/…/review", "/a/…/review"),
        ANSWERED(StoredAssessments::begunWithAll, "/a/…/review", QUESTION, "/a/…/review", "/a/…/result"),
        FINISHED(StoredAssessments::finished, "/a/…/result", "/a/…/result", "/a/…/result", "/a/…/result"),
        DELETED(StoredAssessments::deleted, "/gone", "/gone", "/gone", "/gone"),
        NEVER_BEGUN(answers -> "a/AAAAAAAAAAAAAAAAAAAAAA", "/gone", "/gone", "/gone", "/gone");

        private final Function<StoredAssessments, String> made;
        private final String link;
        private final String question;
        private final String review;
        private final String result;

        State(Function<StoredAssessments, String> made, String link, String question, String review, String result) {
            this.made = made;
            this.link = link;
            this.question = question;
            this.review = review;
            this.result = result;
        }
    }

    @BeforeAll
    void open() {
        chromium = Chromium.start();
        stored = StoredAssessments.on(SharedServer.address());
        var device = chromium.browser().newContext(chromium.phone());
        device.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        person = new Person(device, SharedServer.address());
    }

    @AfterAll
    void close() {
        if (chromium != null) chromium.close();
        if (stored != null) stored.close();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void leadsToAPage(State state) {
        var link = state.made.apply(stored);
        var resumed = state.link.equals(NEXT) ? NEXT.replace("{next}", stored.next(link)) : state.link;
        leads(link, resumed);
        leads(link + "/q/region", state.question);
        leads(link + "/more/region", state.question.replace("/q/", "/more/"));
        leads(link + "/q/no-such-question", resumed);
        leads(link + "/q/%20", resumed);
        leads(link + "/review", state.review);
        // the last, for it finishes what can be finished
        leads(link + "/result", state.result);
    }

    @Test
    void thatIsNoneSaysSo() {
        for (var address :
                new String[] {"a/too-short", "a/too-short/review", "a/too-short/result", "a/too-short/q/region"}) {
            person.opens(address).sees("not-found");
        }
    }

    @Test
    void goingBackFromAResultNeverShowsABlankPage() {
        var link = stored.begunWithAll();
        person.opens("").opens(link + "/q/region");
        person.page().locator("#question-review").click();
        person.sees("review-finish").click();
        person.sees("result-verdict");
        // the review, the question: both lead to the result now
        for (int i = 0; i < 2; i++) {
            person.goesInTheHistory(Page::goBack).isAt("/a/…/result");
            person.sees("result-verdict");
            person.page().reload();
            person.sees("result-verdict");
        }
        person.goesInTheHistory(Page::goBack).sees("start-begin");
        person.goesInTheHistory(Page::goForward).sees("result-verdict");
    }

    private void leads(String address, String place) {
        person.opens(address).isAt(place);
    }
}
