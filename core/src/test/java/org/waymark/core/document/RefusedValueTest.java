package org.waymark.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.core.document.FindingTextsTest.Fruit;
import org.waymark.core.numerics.Scale;
import tools.jackson.databind.json.JsonMapper;

class RefusedValueTest {

    private static Finding finding(IllegalArgumentException refusal) {
        return Finding.error("$.scale", JsonFinding.REFUSED, RefusedValue.reason(refusal));
    }

    @Test
    void isWordedInTheLanguageOfTheFindingThatItCauses() {
        var finding = finding(new RefusedValue(Fruit.LEFT, 2, "Birne"));
        assertEquals("2 Birnen übrig", FindingTexts.in(Locale.GERMAN).problem(finding));
        assertEquals("2 Birnes are left", FindingTexts.in(Locale.ENGLISH).problem(finding));
    }

    @Test
    void hasAMessageInEnglishOnAnyMachine() {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            assertEquals("2 pears are left", new RefusedValue(Fruit.LEFT, 2, "pear").getMessage());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void isAFindingOfWhoeverReadsIt() {
        var reading = new Place(JsonMapper.shared().readTree("{}"), "$.scale", new ArrayList<>());
        reading.object(fields -> fields.build(() -> new Scale(3, 3)));
        assertEquals(
                "$.scale: Scale from 3.0 to 3.0 has no width. Maybe swap or widen its ends."
                        + " Change the fields of this object so that they agree.",
                FindingTexts.in(Locale.ENGLISH).line(reading.findings().getFirst()));
    }

    @Test
    void ofAnotherKindIsToldInItsOwnWords() {
        assertEquals(
                "This is broken",
                FindingTexts.in(Locale.GERMAN).problem(finding(new IllegalArgumentException("this is broken."))));
    }
}
