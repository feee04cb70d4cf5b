package org.waymark.core.acceptability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Estimate;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightInformation;

/**
 * The result of a simulation (SMAA-2): how often each alternative takes each rank when weights and performances vary as
 * far as they are not known. Same performances, weights and draws: the same result to the last bit, whatever the order of
 * alternatives and criteria, the number of threads, the machine or the year.
 *
 * @param standings by alternative, in the order of the performances
 * @param further what was asked for besides
 * @see <a href="https://doi.org/10.1287/opre.49.3.444.11220">Lahdelma, Salminen 2001, SMAA-2</a>
 */
public record Acceptability(Draws draws, Map<AlternativeId, Standing> standings, Further further) {

    public Acceptability {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }

    /** Simulates on the caller's thread. */
    public static Acceptability of(Performances performances, WeightInformation weights, Draws draws) {
        return of(performances, weights, draws, Effort.ONE_THREAD);
    }

    /** @throws IllegalArgumentException unless {@code weights} are about the criteria of {@code performances} */
    public static Acceptability of(Performances performances, WeightInformation weights, Draws draws, Effort effort) {
        return of(performances, weights, draws, Set.of(), effort);
    }

    /**
     * @param asked for, besides the standings
     * @throws IllegalArgumentException unless {@code weights} are about the criteria of {@code performances}
     */
    public static Acceptability of(
            Performances performances, WeightInformation weights, Draws draws, Set<Output> asked, Effort effort) {
        return Simulation.of(performances, weights, draws).run(asked, effort);
    }

    public List<AlternativeId> alternatives() {
        return List.copyOf(standings.keySet());
    }

    /** @throws IllegalArgumentException if there is no such alternative */
    public Standing standing(AlternativeId alternative) {
        var standing = standings.get(alternative);
        if (standing == null) {
            throw new IllegalArgumentException(
                    "alternative %s was not simulated; these were: %s".formatted(alternative, standings.keySet()));
        }
        return standing;
    }

    /** Rank acceptability: the share in [0, 1] of draws in which the alternative takes the rank; ties share it evenly. */
    public double share(AlternativeId alternative, Rank rank) {
        return standing(alternative).share(rank).value();
    }

    public double shareError(AlternativeId alternative, Rank rank) {
        return standing(alternative).share(rank).standardError();
    }

    /**
     * Shannon's entropy of the ranks of an alternative, in bits: {@code −Σ b·log₂ b} over its rank acceptabilities b, from
     * 0 (always the same rank) to the logarithm of the number of alternatives (every rank alike). The standard error is
     * that of the first order, {@code √((Σ b·log₂² b − (Σ b·log₂ b)²)/n)}, which is 0 at both ends and too large where
     * ranks are shared.
     */
    public Estimate rankEntropy(AlternativeId alternative) {
        double entropy = 0;
        double squares = 0;
        for (var share : standing(alternative).shares()) {
            if (share.value() == 0) continue;
            double bits = StrictMath.log(share.value()) / StrictMath.log(2);
            entropy -= share.value() * bits;
            squares += share.value() * bits * bits;
        }
        double variance = squares - entropy * entropy;
        return new Estimate(Math.max(0, entropy), Math.sqrt(Math.max(0, variance) / draws.count()));
    }

    public double firstRankShare(AlternativeId alternative) {
        return share(alternative, Rank.FIRST);
    }

    public double firstRankShareError(AlternativeId alternative) {
        return shareError(alternative, Rank.FIRST);
    }
}
