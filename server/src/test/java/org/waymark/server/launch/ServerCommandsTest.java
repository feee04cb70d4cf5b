package org.waymark.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerCommandsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "plain, plain",
                "jdbc:postgresql://host:5432/name, jdbc\\:postgresql\\://host\\:5432/name",
                "p:a=s\\s, p\\:a\\=s\\\\s"
            })
    void propertiesOfACommandEscapeWhatSeparatesThem(String value, String escaped) {
        assertEquals(escaped, ServerCommands.escaped(value));
    }
}
