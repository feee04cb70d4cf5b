package org.waymark.core.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;

/** The model that comes with the program and becomes version 1 of a new installation. */
public final class DefaultModel {

    private static final String RESOURCE = "default-model.json";

    private DefaultModel() {}

    public static DecisionModel load() {
        return ModelDocument.read(document())
                .orThrow(findings -> new IllegalStateException("The default model cannot be read:%n%s"
                        .formatted(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")))));
    }

    /** The document as it is shipped. */
    static String document() {
        try (var stream = DefaultModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) throw new IllegalStateException(RESOURCE + " is missing in this build.");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read.", e);
        }
    }
}
