package org.waymark.core.weights;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.waymark.core.numerics.Draws;

/**
 * Where the pools come from by which statements are weighed. Whoever asks what other answers would lead to changes the weights
 * before anything was said, and not what was said: for that draws that are there already can count otherwise.
 */
public final class PreferenceSource {

    /** An outcome that rests on fewer draws has no use for a pool of more. */
    private static final int FEW = 128;

    /** What is estimated for many people needs less than what one of them is told. */
    private static final int FOR_ESTIMATES = 512;

    private final BiFunction<Weights, List<PreferenceStatement>, Optional<PreferencePool>> known;
    private final int size;

    private PreferenceSource(BiFunction<Weights, List<PreferenceStatement>, Optional<PreferencePool>> known, int size) {
        this.known = known;
        this.size = size;
    }

    /** Draws each pool by itself. */
    public static PreferenceSource exact() {
        return new PreferenceSource((prior, statements) -> Optional.empty(), PreferencePool.SIZE);
    }

    /** Draws each pool by itself, as one of {@value #FOR_ESTIMATES}: enough where many people are counted and nobody is told. */
    public static PreferenceSource forEstimates() {
        return new PreferenceSource((prior, statements) -> Optional.empty(), FOR_ESTIMATES);
    }

    /**
     * Takes the draws of what is known already where only the weights before the statements are others: about ten times as fast, and
     * less exact the farther these are away.
     */
    public static PreferenceSource near(WeightInformation known) {
        return known instanceof WeightInformation.Stated stated
                ? new PreferenceSource(
                        (prior, statements) -> stated.statements().equals(statements)
                                ? stated.pool().around(prior)
                                : Optional.empty(),
                        PreferencePool.SIZE)
                : exact();
    }

    /** @param draws that the outcome rests on */
    PreferencePool pool(Weights prior, List<PreferenceStatement> statements, Draws draws) {
        int most = draws.count() < FEW ? draws.count() : size;
        return known.apply(prior, statements).orElseGet(() -> PreferencePool.of(prior, statements, draws.seed(), most));
    }
}
