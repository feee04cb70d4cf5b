package org.waymark.uikit.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.uikit.text.Texts;

/** What a browser gets where not even the application's own page for errors can be shown. */
public final class OutagePage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%2$s</title>
            <link rel="icon" href="%4$s/waymark/mark.svg">
            <link rel="stylesheet" href="%4$s/waymark/tokens.css">
            <link rel="stylesheet" href="%4$s/waymark/kit.css">
            </head>
            <body class="wm-plain">
            <div class="wm-frame">
            <header class="wm-bar"><a class="wm-brand" href="%4$s/">Waymark</a></header>
            <main><div class="wm-column">
            <h1 class="wm-title">%2$s</h1>
            <p class="wm-lead">%3$s</p>
            </div></main>
            </div>
            </body>
            </html>
            """;

    private OutagePage() {}

    /** Answers 503 with a page that says to come again. */
    public static void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = Texts.in(request.getLocale(), Thread.currentThread().getContextClassLoader());
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setIntHeader("Retry-After", Outage.RETRY_AFTER_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(PAGE.formatted(
                        texts.locale().toLanguageTag(),
                        texts.say(Failure.OUTAGE.title()),
                        texts.say(Failure.OUTAGE.text()),
                        request.getContextPath()));
    }
}
