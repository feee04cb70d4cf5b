package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaymarkTest {
    private static final int BYTES_BEFORE_THE_VERSION = 6;
    private static final int CLASS_FILES_OF_JAVA_8 = 52;

    @ParameterizedTest
    @CsvSource({"1.8, false", "11, false", "17, false", "20, false", "21, true", "25, true", "100, true"})
    void runsOnJava21AndNewer(String version, boolean fits) {
        assertEquals(fits, Waymark.isFitting(version));
    }

    @ParameterizedTest
    @ValueSource(classes = {Waymark.class, WaymarkLog.class})
    void isCompiledForJava8SoThatAnOlderJavaCanSayItIsTooOld(Class<?> type) throws IOException {
        try (var file = new DataInputStream(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
            file.skipNBytes(BYTES_BEFORE_THE_VERSION);
            assertEquals(CLASS_FILES_OF_JAVA_8, file.readUnsignedShort());
        }
    }
}
