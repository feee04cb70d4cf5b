package org.waymark.uikit.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.uikit.text.Texts;

class TroubleTest {

    @Test
    void isAnOutageWhenTheDatabaseFailedAndAFaultOtherwise() {
        assertEquals(
                503,
                Trouble.behind(new RuntimeException(new SQLException("frozen", "08006")))
                        .answered());
        assertEquals(500, Trouble.behind(new IllegalStateException("ours")).answered());
    }

    @ParameterizedTest
    @EnumSource
    void isToldInWords(Trouble trouble) {
        var texts = Texts.in(Locale.ENGLISH, getClass().getClassLoader());
        Stream.of(trouble.title(), trouble.text(), trouble.step()).forEach(key -> assertTrue(texts.has(key), key));
    }
}
