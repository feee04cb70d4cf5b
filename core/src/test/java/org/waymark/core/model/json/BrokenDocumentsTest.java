package org.waymark.core.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.document.Reading;
import org.waymark.core.testing.BrokenDocuments;
import org.waymark.core.testing.Readings;

/** Whatever a document holds, reading it ends in a model or in findings; a model that was read can be written. */
class BrokenDocumentsTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.BrokenDocuments#seeds")
    void endInAModelOrInFindings(long seed) {
        switch (ModelDocument.read(BrokenDocuments.broken(seed))) {
            case Reading.Read(var model) -> {
                var written = ModelDocument.write(model);
                assertEquals(model, Readings.value(ModelDocument.read(written)));
            }
            case Reading.Unreadable(var findings) -> {
                assertFalse(findings.isEmpty());
                findings.forEach(finding -> assertTrue(finding.path().startsWith("$"), finding.toString()));
            }
        }
    }
}
