package org.waymark.core.document;

import java.util.Locale;

/** The constants of enums as documents, addresses and the keys of texts write them. */
public final class EnumKey {

    private EnumKey() {}

    /** In small letters with hyphens: {@code YES_NO} as {@code yes-no}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
