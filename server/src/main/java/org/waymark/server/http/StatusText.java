package org.waymark.server.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is said with a status that nobody else found words for: a problem (RFC 9457) under the API, else a small page. */
record StatusText(int status, String title, String text) {
    private static final String BUNDLE = "org.waymark.server.http.refusals";
    private static final JsonMapper JSON = new JsonMapper();

    /** Names under which the API explains its problems; all others are explained together. */
    private static final Map<Integer, String> PROBLEMS = Map.ofEntries(
            Map.entry(400, "malformed-request"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(413, "body-too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(503, "unavailable"));

    /** @param languages the value of {@code Accept-Language}, however it is written */
    static StatusText of(int status, @Nullable String languages) {
        var bundle = ResourceBundle.getBundle(BUNDLE, language(languages), StatusText.class.getClassLoader());
        var key =
                bundle.containsKey(status + ".title") ? Integer.toString(status) : status < 500 ? "refused" : "failed";
        return new StatusText(status, bundle.getString(key + ".title"), bundle.getString(key + ".text"));
    }

    /** The reason of a status line; nobody but people who debug sees it. */
    static HttpStatus statusLine(int status) {
        var known = HttpStatus.getHttpStatus(status);
        boolean isKnown = !known.getReasonPhrase().equals("CUSTOM");
        return isKnown ? known : HttpStatus.newHttpStatus(status, status < 500 ? "Refused" : "Failed");
    }

    byte[] asProblem() {
        var type = "/api/v1/problems/" + PROBLEMS.getOrDefault(status, status < 500 ? "refused" : "unexpected");
        return JSON.writeValueAsBytes(new Problem(type, title, status, text, List.of()));
    }

    byte[] asPage() {
        var page = """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s</title>
                <link rel="icon" href="/waymark/mark.svg">
                <link rel="stylesheet" href="/waymark/tokens.css">
                <link rel="stylesheet" href="/waymark/kit.css">
                </head>
                <body class="wm-plain">
                <div class="wm-frame">
                <header class="wm-bar"><a class="wm-brand" href="/">Waymark</a></header>
                <main><div class="wm-column">
                <h1 class="wm-title">%1$s</h1>
                <p class="wm-lead">%2$s</p>
                </div></main>
                </div>
                </body>
                </html>
                """;
        return page.formatted(title, text).getBytes(StandardCharsets.UTF_8);
    }

    private static Locale language(@Nullable String languages) {
        if (languages == null) return Locale.ROOT;
        try {
            return Locale.LanguageRange.parse(languages).stream()
                    .findFirst()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .orElse(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return Locale.ROOT;
        }
    }

    private record Problem(String type, String title, int status, String detail, List<String> findings) {}
}
