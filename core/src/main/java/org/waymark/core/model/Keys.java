package org.waymark.core.model;

import org.waymark.core.document.Characters;
import org.waymark.core.document.RefusedValue;

/** What every key must be, however it came in. The stricter form of keys in a model document is checked by its schema. */
public final class Keys {

    /** Characters a key has at most. */
    public static final int LONGEST = 100;

    private Keys() {}

    public static boolean isKey(String text) {
        return !Characters.isBlank(text) && Characters.count(text) <= LONGEST;
    }

    /** @param what has the key, as {@link ModelValueFinding#KEY_EMPTY} has words for it: "option" */
    static void requireKey(String what, String key) {
        if (Characters.isBlank(key)) throw new RefusedValue(ModelValueFinding.KEY_EMPTY, what);
        if (Characters.count(key) > LONGEST) {
            throw new RefusedValue(
                    ModelValueFinding.KEY_TOO_LONG, what, Characters.count(key), LONGEST, Characters.cut(key, 20));
        }
    }
}
