package org.waymark.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Somebody with a browser: looks, taps and presses keys. */
final class Person {
    private final Page page;
    private final URI site;
    private final ConsoleWatch console;

    Person(BrowserContext device, URI site) {
        this.page = device.newPage();
        this.site = site;
        this.console = ConsoleWatch.over(page);
    }

    Page page() {
        return page;
    }

    /** Opens the first page. */
    Person opensTheStart() {
        return opens("");
    }

    /** @param address relative to the site */
    Person opens(String address) {
        page.navigate(site.resolve(address).toString());
        assertThat(page.locator("main h1")).isVisible();
        return this;
    }

    Person starts() {
        opensTheStart();
        page.locator("#start-begin").click();
        assertThat(page.locator(".question-column")).isVisible();
        return this;
    }

    /** The key of the question on the page. */
    String question() {
        return page.locator(".question-column").getAttribute("data-question");
    }

    boolean isAsked() {
        return page.locator(".question-column").count() > 0;
    }

    /** How the question on the page is answered: radio, checkbox or number. */
    String kind() {
        var options = page.locator(".option input");
        return options.count() == 0 ? "number" : options.first().getAttribute("type");
    }

    /** Taps the second option, or steps a number up; waits until it is saved. */
    Person taps() {
        if (kind().equals("number")) {
            page.locator("#question-more").click();
            assertThat(page.locator("#question-number")).not().hasValue("");
        } else {
            tapsOption(1);
        }
        return this;
    }

    Person tapsOption(int index) {
        page.locator(".option").nth(index).click();
        assertThat(page.locator(".option input").nth(index)).isChecked();
        return this;
    }

    /** Goes on and waits for whatever comes next. */
    Person goesOn() {
        return leaves(() -> page.locator("#question-next").click());
    }

    Person leaves(Runnable step) {
        var before = question();
        step.run();
        page.locator(".question-column:not([data-question='%s']), #result-verdict, #review-missing, #review-finish"
                        .formatted(before))
                .first()
                .waitFor();
        return this;
    }

    /** Answers all that is asked from here on, by tapping. */
    Person answersTheRest() {
        while (isAsked()) taps().goesOn();
        return this;
    }

    Person opensQuestion(String link, String key) {
        page.navigate(site.resolve(link + "/q/" + key).toString());
        return isAsked(key);
    }

    Person isAsked(String key) {
        assertThat(page.locator(".question-column[data-question='%s']".formatted(key)))
                .isVisible();
        return this;
    }

    /** What the page shows as the answer: keys of options in order and with commas, or the number. */
    String shownAnswer() {
        return String.valueOf(page.evaluate("""
                [...document.querySelectorAll("waymark-answer input")]
                  .filter((input) => input.type === "text" || input.checked).map((input) => input.value).sort().join()
                """));
    }

    /** Waits until the page says that all is saved. */
    Person readsThatItIsSaved() {
        assertThat(page.locator("#saving")).hasAttribute("data-state", "saved");
        return this;
    }

    /** Goes back or forward in the browser and waits until another page is shown. */
    Person goesInTheHistory(Consumer<Page> step) {
        page.evaluate("document.querySelector('main h1').dataset.before = 'true'");
        step.accept(page);
        page.locator("main h1:not([data-before])").waitFor();
        return this;
    }

    /** Another window of the same browser. */
    Person opensAnotherWindow() {
        return new Person(page.context(), site);
    }

    /** Comes back to this window from another one. */
    Person comesBack() {
        page.waitForResponse(
                reply -> reply.url().contains("v-r=uidl"),
                () -> page.evaluate("window.dispatchEvent(new Event('blur'))"));
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        return this;
    }

    /** Ids of the chosen options. */
    List<String> chosen() {
        return page.locator(".option input:checked").all().stream()
                .map(option -> option.getAttribute("id"))
                .toList();
    }

    /** The path of the address, without what is secret in it. */
    String place() {
        return placeOf(page.url());
    }

    private static String placeOf(String address) {
        return URI.create(address).getPath().replaceFirst("/a/[A-Za-z0-9_-]{22}", "/a/…");
    }

    /** Waits until the address is this one; it follows what is shown by a moment. */
    Person isAt(String place) {
        page.waitForURL(address -> placeOf(address).equals(place));
        return this;
    }

    /** The link that opens the assessment anywhere, relative to the site. */
    String link() {
        return URI.create(page.url()).getPath().replaceFirst("^/(a/[A-Za-z0-9_-]{22}).*", "$1");
    }

    Locator sees(String id) {
        var part = page.locator("#" + id);
        assertThat(part).isVisible();
        return part;
    }

    /**
     * Nothing on the page keeps anybody out, as far as a machine can tell; nothing is wider than the screen; and the browser
     * has had nothing to complain of until now.
     */
    Person findsNoBarrier() {
        console.heardNothing();
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertEquals(
                "",
                violations.stream()
                        .map(found -> "%s: %s %s".formatted(place(), found.getHelp(), found.getNodes()))
                        .collect(Collectors.joining("\n")));
        assertEquals(
                page.evaluate("innerWidth"),
                page.evaluate("Math.max(innerWidth, document.documentElement.scrollWidth)"),
                place() + " is wider than the screen");
        return this;
    }

    /** Waits for a condition in the page that is open or being opened; the policy of our pages forbids Playwright's own way. */
    Person waitsUntil(String condition) {
        page.waitForCondition(() -> {
            try {
                return (boolean) page.evaluate(condition);
            } catch (PlaywrightException beingReplaced) {
                return false;
            }
        });
        return this;
    }
}
