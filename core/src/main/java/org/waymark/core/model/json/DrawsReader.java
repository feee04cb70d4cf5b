package org.waymark.core.model.json;

import java.util.Optional;
import org.waymark.core.document.Place;

/** Reads how a simulation is drawn: any seed that a long holds, and 1 to 2,147,483,647 draws. */
public final class DrawsReader {

    private DrawsReader() {}

    public static Optional<Long> seed(Place place) {
        return place.whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public static Optional<Integer> count(Place place) {
        return place.whole(1, Integer.MAX_VALUE).map(Math::toIntExact);
    }
}
