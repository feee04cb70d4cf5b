package org.waymark.uikit.text;

import java.util.List;
import java.util.Locale;

/** The languages both applications speak. A further one needs its bundles and a line here; the switch then appears. */
public final class Languages {
    /** The first one is the fallback. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH);

    private Languages() {}

    /** The language to answer somebody in who asks for {@code wanted}, regions aside. */
    public static Locale nearest(Locale wanted) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ALL.getFirst());
    }
}
