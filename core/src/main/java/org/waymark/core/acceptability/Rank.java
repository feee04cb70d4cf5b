package org.waymark.core.acceptability;

/** A place in the order of alternatives, counted from 1, the best. */
public record Rank(int place) implements Comparable<Rank> {

    public static final Rank FIRST = new Rank(1);

    public Rank {
        if (!(place >= 1)) throw new IllegalArgumentException("place is %s, but ranks count from 1".formatted(place));
    }

    @Override
    public int compareTo(Rank other) {
        return Integer.compare(place, other.place);
    }
}
