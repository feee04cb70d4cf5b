package org.waymark.core.numerics;

/** A share of some shape, stretched from {@code low} to {@code high}. */
sealed interface ShapedShare extends Shaped permits BetaCounts, LogitNormal {

    /** In the unit of the criterion. */
    double low();

    /** In the unit of the criterion; {@code low} or more. */
    double high();

    /** The same share, stretched between these. */
    Distribution between(Ends ends);

    @Override
    default double start() {
        return low();
    }

    @Override
    default double stretch() {
        return high() - low();
    }

    @Override
    default Distribution times(double factor) {
        return between(new Ends(low() * Require.positive(factor), high() * factor));
    }

    @Override
    default Distribution plus(double amount) {
        return between(new Ends(low() + amount, high() + amount));
    }
}
