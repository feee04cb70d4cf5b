package org.waymark.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {
    @Test
    void isSchemeAndHost() {
        var url = PublicUrl.of("https://waymark.example:8443/");
        assertEquals("waymark.example:8443", url.authority());
        assertTrue(url.isSecure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "waymark.example",
                "ftp://a",
                "https://",
                "https://a/b",
                "https://u@a",
                "https://a?x",
                "https://a b",
                ""
            })
    void isNothingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> PublicUrl.of(text));
    }

    @Test
    void isTheOnlyNameOfTheServerInALink() {
        var named = new HttpOrigins(Optional.of(PublicUrl.of("https://waymark.example")), Proxies.NONE);
        var nameless = new HttpOrigins(Optional.empty(), Proxies.NONE);
        assertEquals(
                "https://waymark.example/x",
                named.withoutHost("https://waymark.example/x", List.of("waymark.example")));
        assertEquals("/x?y", nameless.withoutHost("http://evil.example/x?y", List.of("evil.example")));
        assertEquals(
                "https://other.example/x", nameless.withoutHost("https://other.example/x", List.of("evil.example")));
    }
}
