package org.waymark.core.model;

import org.waymark.core.document.Characters;

/** What every key must be, however it came in. The stricter form of keys in a model document is checked by its schema. */
public final class Keys {

    /** Characters a key has at most. */
    public static final int LONGEST = 100;

    private Keys() {}

    public static boolean isKey(String text) {
        return !Characters.isBlank(text) && Characters.count(text) <= LONGEST;
    }

    static void requireKey(String what, String key) {
        if (Characters.isBlank(key)) throw new IllegalArgumentException("the key of %s is empty".formatted(what));
        if (Characters.count(key) > LONGEST) {
            throw new IllegalArgumentException("the key of %s has %s characters, but %s are the most: %s"
                    .formatted(what, Characters.count(key), LONGEST, Characters.cut(key, 20)));
        }
    }
}
