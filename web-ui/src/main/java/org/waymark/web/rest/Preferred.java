package org.waymark.web.rest;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a client would rather have, by the header {@code Prefer} (RFC 7240). Preferences that are not known are passed over. */
final class Preferred {

    static final String HEADER = "Prefer";

    private static final String APPLIED = "Preference-Applied";
    private static final String MINIMAL = "return=minimal";

    private Preferred() {}

    /** @param preferences what stands in each of the headers */
    static boolean isMinimal(List<String> preferences) {
        return preferences.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(preference -> preference.split(";", 2)[0].replaceAll("[\\s\"]", ""))
                .anyMatch(preference -> preference.toLowerCase(Locale.ROOT).equals(MINIMAL));
    }

    /** Done, with nothing to read. */
    static Response.ResponseBuilder minimal() {
        return Response.noContent().header(APPLIED, MINIMAL);
    }
}
