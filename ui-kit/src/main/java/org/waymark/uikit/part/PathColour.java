package org.waymark.uikit.part;

import java.util.List;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;

/**
 * The colour and the shape of a path, the same on every picture of both applications. The three paths of the founding
 * model have theirs by key, whatever the order; other paths take the remaining ones in model order.
 *
 * @param slot 1 to 6
 */
public record PathColour(int slot) {
    private static final int SLOTS = 6;
    private static final List<String> KNOWN = List.of("microtasks", "remote-job", "both");

    public PathColour {
        if (!(slot >= 1 && slot <= SLOTS)) {
            throw new IllegalArgumentException("slot of a colour is %s, but must be 1 to %s".formatted(slot, SLOTS));
        }
    }

    public static PathColour of(AlternativeId path, List<Alternative> all) {
        int known = KNOWN.indexOf(path.key());
        if (known >= 0) return new PathColour(known + 1);
        var others = all.stream()
                .map(Alternative::id)
                .filter(id -> !KNOWN.contains(id.key()))
                .toList();
        boolean mixed = others.size() < all.size();
        int first = mixed ? KNOWN.size() : 0;
        return new PathColour(Math.floorMod(first + others.indexOf(path), SLOTS) + 1);
    }

    /** The class that gives an element and all inside it the colour. */
    public String cssClass() {
        return "wm-path-" + slot;
    }
}
