package org.waymark.core.acceptability;

import java.util.List;
import java.util.Optional;
import org.waymark.core.numerics.Estimate;

/**
 * How one alternative stands.
 *
 * @param shares rank acceptability: the share of draws in which it takes each rank, from the first; together 1
 * @param whenFirst empty if it never ranked first
 */
public record Standing(List<Estimate> shares, Optional<WhenFirst> whenFirst) {

    public Standing {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) throw new IllegalArgumentException("there is no rank");
    }

    public Estimate share(Rank rank) {
        if (rank.place() > shares.size()) {
            throw new IllegalArgumentException("there is no place %s among %s".formatted(rank.place(), shares.size()));
        }
        return shares.get(rank.place() - 1);
    }
}
