package org.waymark.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "migrate",
                "evaluate",
                "verify",
                "export",
                "import",
                "reset-password",
                "sample-data",
                "backtest"
            })
    void onlyTheVerbThatWasAskedForIsLookedInto(String verb) {
        assertEquals(Set.of(verb), names(verb, "argument"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "evalute", ""})
    void theHelpAndASuggestionNeedAllOfThem(String first) {
        assertTrue(names(first).containsAll(Set.of("run", "evaluate", "import", "help")), first);
    }

    @Test
    void withoutAnArgumentAllAreKnown() {
        assertTrue(names().contains("help"));
    }

    private static Set<String> names(String... arguments) {
        return Verbs.commandLine(arguments).getSubcommands().keySet();
    }
}
