package org.waymark.uikit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    @Test
    void letsInlineScriptsRunOnlyWithTheNumberOfThisAnswerAndNoTextBecomeOne() {
        var scripts = directive(ContentPolicy.page("n0nce"), "script-src");
        assertEquals(List.of("script-src", "'self'", "'nonce-n0nce'"), scripts);
    }

    @Test
    void forbidsFramesEverywhere() {
        for (var policy : List.of(ContentPolicy.page("n"), ContentPolicy.NO_PAGE)) {
            assertEquals(List.of("frame-ancestors", "'none'"), directive(policy, "frame-ancestors"));
        }
    }

    @Test
    void givesEveryAnswerANumberOfItsOwn() {
        var chance = new SecureRandom();
        var nonce = ContentPolicy.nonce(chance);
        assertTrue(nonce.matches("[A-Za-z0-9+/]{22}"), nonce);
        assertNotEquals(nonce, ContentPolicy.nonce(chance));
    }

    @Test
    void loadsNothingForWhatIsNotAPage() {
        assertEquals(List.of("default-src", "'none'"), directive(ContentPolicy.NO_PAGE, "default-src"));
        assertFalse(ContentPolicy.NO_PAGE.value().contains("unsafe"));
    }

    private static List<String> directive(ContentPolicy policy, String name) {
        return Arrays.stream(policy.value().split("; "))
                .map(directive -> List.of(directive.split(" ")))
                .filter(words -> words.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
