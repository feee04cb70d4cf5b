package org.waymark.acceptance.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser that the system has. Without one a journey fails where it is required, and else says that it did not run. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** How long a person waits for anything. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    public static Chromium start() {
        // the first page of a server that has just started takes its time on a busy machine
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        var program = installed();
        if (program.isEmpty() && !Boolean.getBoolean("waymark.required")) {
            System.out.println("No Chromium on the PATH: the journeys did not run.");
        }
        // whoever builds without a browser still runs the rest; CI and ./waymark test require it, and then it fails
        // below
        Assumptions.assumeTrue(program.isPresent() || Boolean.getBoolean("waymark.required"), "no Chromium");
        return new Chromium(program.orElseThrow(() -> new IllegalStateException(
                "The journeys need Chromium, and none of %s is on the PATH. Maybe install the package chromium."
                        .formatted(NAMES))));
    }

    /** A device of its own: no cookies, nothing in common with the others. */
    public Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    public Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1280, 860);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
