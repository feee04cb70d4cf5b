package org.waymark.admin.inspection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.core.numerics.DistributionKind;
import org.waymark.uikit.text.Texts;

class FigureTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH, FigureTest.class.getClassLoader());

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryKindOfDistribution(DistributionKind kind) {
        var said = TEXTS.say("look.distribution." + kind.key(), "7.25", "8", "9", "10");

        assertTrue(said.contains("7.25"), said);
    }
}
