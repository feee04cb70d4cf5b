package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaymarkTest {
    @ParameterizedTest
    @CsvSource({"1.8, false", "11, false", "17, false", "20, false", "21, true", "25, true", "100, true"})
    void runsOnJava21AndNewer(String version, boolean fits) {
        assertEquals(fits, Waymark.isFitting(version));
    }
}
