package org.waymark.core.model;

import java.util.List;

/** Something that can be chosen as an answer. {@code help} may be empty. */
public record Option(OptionId id, LocalizedText label, LocalizedText help, List<Effect> effects) {

    public Option {
        effects = List.copyOf(effects);
    }
}
