package org.waymark.uikit.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.uikit.text.Texts;

/** What a browser gets where not even the application's own page for errors can be shown. */
public final class OutagePage {

    private OutagePage() {}

    /** Answers 503 with a page that says to come again. */
    public static void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = Texts.in(request.getLocale(), Thread.currentThread().getContextClassLoader());
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setIntHeader("Retry-After", Outage.RETRY_AFTER_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p></main></body>
                </html>
                """.formatted(
                        texts.locale().toLanguageTag(),
                        texts.say(Failure.OUTAGE.title()),
                        texts.say(Failure.OUTAGE.title()),
                        texts.say(Failure.OUTAGE.text())));
    }
}
