package org.waymark.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.core.model.DecisionModel;

/** The document of the default model, as it ships with core. */
final class DefaultModelText {

    private static final String RESOURCE = "default-model.json";

    private DefaultModelText() {}

    static String read() {
        try (var document = DecisionModel.class.getResourceAsStream(RESOURCE)) {
            if (document == null) {
                throw new IllegalStateException("The default model is not on the class path: %s beside %s."
                        .formatted(RESOURCE, DecisionModel.class));
            }
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
