package org.waymark.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.ModelDocument;

/** The first edition of the default model, whose outcomes rest on performances alone. It stays as it was published. */
public final class FirstEdition {

    private FirstEdition() {}

    public static DecisionModel load() {
        return Readings.value(ModelDocument.read(document()));
    }

    public static String document() {
        try (var stream = FirstEdition.class.getResourceAsStream("first-edition.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
