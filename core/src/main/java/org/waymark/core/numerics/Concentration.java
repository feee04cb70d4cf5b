package org.waymark.core.numerics;

import org.waymark.core.document.RefusedValue;

/** κ of Dirichlet(κ·w): how sure weights are; larger is surer. */
public final class Concentration {

    /** Below this, all draws of a Dirichlet distribution could vanish. */
    public static final double LEAST = 1e-300;

    /** Beyond this, weights do not differ from exact ones within the precision of a simulation. */
    public static final double MOST = 1e12;

    private Concentration() {}

    /** @throws RefusedValue unless it is from {@link #LEAST} to {@link #MOST} */
    public static void require(double concentration) {
        if (!(concentration >= LEAST && concentration <= MOST)) {
            throw new RefusedValue(NumberFinding.CONCENTRATION_OUT_OF_RANGE, concentration, LEAST, MOST);
        }
    }
}
