package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People from all regions, fields and money situations, with what a careful adviser would say and why: written down in
 * {@code archetypes.json} before they were first run.
 */
class ArchetypesTest {

    /** Of all archetypes, so many at least get the expected outcome itself. */
    private static final int EXACT = 27;

    static Stream<Persona> archetypes() {
        return Persona.in("archetypes.json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("archetypes")
    void areToldNothingThatAnAdviserWouldRegret(Persona archetype) {
        var told = archetype.told();
        assertTrue(
                told.equals(archetype.expected()) || archetype.acceptable().contains(told),
                () -> "%s, but expected %s or %s".formatted(told, archetype.expected(), archetype.acceptable()));
    }

    @Test
    void areMostlyToldExactlyWhatAnAdviserWould() {
        long exact = archetypes()
                .filter(archetype -> archetype.told().equals(archetype.expected()))
                .count();
        assertTrue(exact >= EXACT, "exactly as expected: " + exact);
    }
}
