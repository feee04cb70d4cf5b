package org.waymark.acceptance.backoffice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import org.waymark.acceptance.journey.Chromium;
import org.waymark.acceptance.journey.ConsoleWatch;

/** Somebody at a browser of their own, in front of the back office. */
record Colleague(Page page, URI backOffice, ConsoleWatch console) implements AutoCloseable {

    /** All that can be opened by an administrator. */
    static final List<String> ADMINISTRATION = List.of(
            "weights",
            "criteria",
            "paths",
            "questions",
            "income",
            "evidence",
            "findings",
            "back-test",
            "versions",
            "people",
            "audit");

    /** What everybody chooses at their first sign-in. */
    static final String OWN_PASSWORD = "seven quiet lanterns";

    static Colleague at(Chromium chromium, URI backOffice) {
        BrowserContext context = chromium.browser().newContext(chromium.desk());
        var page = context.newPage();
        return new Colleague(page, backOffice, ConsoleWatch.over(page));
    }

    Locator see(String id) {
        var part = page.locator("#" + id);
        assertThat(part).isVisible();
        return part;
    }

    /** Types the address of a page, as if it came from a bookmark. */
    Colleague goTo(String path) {
        page.navigate(backOffice.resolve(path).toString());
        return this;
    }

    Colleague tryToSignIn(String name, String password) {
        see("sign-in-name");
        page.fill("#sign-in-name", name);
        page.fill("#sign-in-password", password);
        page.click("#sign-in-enter");
        return this;
    }

    Colleague signIn(String name, String password) {
        goTo("").tryToSignIn(name, password);
        see("sign-out");
        return this;
    }

    /** Signs in with a password that was handed over, and chooses another, as is asked first. */
    Colleague signInFirst(String name, String handedOver) {
        goTo("").tryToSignIn(name, handedOver);
        changePassword(handedOver, OWN_PASSWORD);
        assertThat(page.locator("#navigation nav a").first()).isVisible();
        return this;
    }

    /** On the page of one's own password. */
    Colleague changePassword(String current, String wanted) {
        see("password-current").fill(current);
        page.fill("#password-wanted", wanted);
        page.fill("#password-again", wanted);
        page.click("#password-change");
        return this;
    }

    /** Opens a page by the navigation. */
    Colleague open(String entry) {
        page.click("#nav-" + entry);
        assertThat(page.locator("#nav-" + entry)).hasAttribute("aria-current", "page");
        return this;
    }

    /** The title of the page that is open. */
    Locator title() {
        return page.locator("h1");
    }

    /** Makes an account on the page of people, and takes the password that is shown once. */
    String createAccount(String name, String... roles) {
        open("people");
        page.click("#people-create");
        see("account-name").fill(name);
        for (var role : roles) page.locator("#role-" + role).click();
        findNoBarrier();
        page.click("#account-confirm");
        var password = see("hand-over-password").inputValue();
        page.click("#hand-over-done");
        assertThat(page.locator("#hand-over-password")).hasCount(0);
        return password;
    }

    /** Gives a criterion a weight in percent by its field, and waits until it is taken in. */
    Colleague weigh(String criterion, String percent) {
        var field = see("weight-" + criterion);
        field.fill(percent);
        field.press("Tab");
        assertThat(page.locator("#draft-save")).isVisible();
        return this;
    }

    Colleague save() {
        page.click("#draft-save");
        return this;
    }

    /** Chooses one of several, and waits until that is taken in. */
    Colleague choose(String id) {
        page.click("#" + id);
        assertThat(page.locator("td.bo-chosen #" + id)).isChecked();
        return this;
    }

    Cookie session() {
        return cookie("WAYMARK_BACK_OFFICE");
    }

    /** By which the browser is known again at the next sign-in. */
    Cookie device() {
        return cookie("WAYMARK_DEVICE");
    }

    private Cookie cookie(String name) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The browser has complained of nothing, and nothing on the page keeps somebody from using it: the axe rules for WCAG 2.2 AA and good practice. */
    Colleague findNoBarrier() {
        console.heardNothing();
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertEquals(
                List.of(),
                violations.stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList())
                        .toList(),
                page.url());
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
