package org.waymark.core.model;

/** What a person says about a criterion, from least to most. */
public enum Importance {
    NOT_AT_ALL,
    A_LITTLE,
    QUITE,
    VERY,
    DECISIVE;

    /** 1 for {@link #NOT_AT_ALL} to 5 for {@link #DECISIVE}. */
    public int level() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException unless {@code level} is 1 to 5 */
    public static Importance ofLevel(int level) {
        if (!(level >= 1 && level <= values().length)) {
            throw new IllegalArgumentException(
                    "importance is %s, but must be 1 to %s".formatted(level, values().length));
        }
        return values()[level - 1];
    }
}
