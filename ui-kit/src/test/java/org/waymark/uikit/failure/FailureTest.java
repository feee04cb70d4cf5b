package org.waymark.uikit.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.uikit.text.Texts;

class FailureTest {

    @Test
    void isAnOutageWhenTheDatabaseFailedAndAFaultOtherwise() {
        assertEquals(
                503,
                Failure.behind(new RuntimeException(new SQLException("frozen", "08006")))
                        .answered());
        assertEquals(500, Failure.behind(new IllegalStateException("ours")).answered());
    }

    @ParameterizedTest
    @EnumSource
    void isShownInWords(Failure failure) {
        var texts = Texts.in(Locale.ENGLISH, getClass().getClassLoader());
        Stream.of(failure.title(), failure.text(), failure.step()).forEach(key -> assertNotEquals(key, texts.say(key)));
    }
}
