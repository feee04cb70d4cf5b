package org.waymark.core.numerics;

/**
 * Gamma draws with scale 1: mean and variance are both the shape. By the method of Marsaglia and Tsang; a shape below 1
 * is drawn as shape + 1 times {@code U^(1/shape)}.
 *
 * @see <a href="https://doi.org/10.1145/358407.358414">Marsaglia, Tsang 2000, A simple method for generating gamma
 *     variables</a>
 */
public final class GammaSampler {

    private static final int MOST_ATTEMPTS = 64;

    /** Far more than {@link Math#log} may be off in a comparison, and far less than two sides of it usually differ. */
    private static final double CLOSE = 1e-6;

    private final double shape;
    private final double d;
    private final double c;
    private final RandomStream[] normals = new RandomStream[MOST_ATTEMPTS];
    private final RandomStream[] judges = new RandomStream[MOST_ATTEMPTS];
    private final RandomStream boost;

    /** @param shape above 0 and finite */
    public GammaSampler(double shape, RandomStream stream) {
        if (!(shape > 0 && Double.isFinite(shape))) {
            throw new IllegalArgumentException("shape is %s, but must be larger than 0".formatted(shape));
        }
        this.shape = shape;
        this.d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
        this.c = 1 / Math.sqrt(9 * d);
        this.boost = stream.attempt(2 * MOST_ATTEMPTS);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            normals[attempt] = stream.attempt(2 * attempt);
            judges[attempt] = stream.attempt(2 * attempt + 1);
        }
    }

    /**
     * Draws {@code first} to {@code first + count - 1}; {@code count} is at most {@link RandomStream#BLOCK}. A draw may
     * vanish (be 0) if the shape is below 0.07.
     */
    public void fill(long first, int count, double[] column) {
        fillAtLeastOne(first, count, column);
        if (shape < 1) {
            for (int i = 0; i < count; i++) column[i] *= StrictMath.exp(logBoost(first + i));
        }
    }

    /** The natural logarithms of the same draws, which never vanish. */
    public void fillLogarithms(long first, int count, double[] column) {
        fillAtLeastOne(first, count, column);
        for (int i = 0; i < count; i++) column[i] = StrictMath.log(column[i]);
        if (shape < 1) {
            for (int i = 0; i < count; i++) column[i] += logBoost(first + i);
        }
    }

    /** Most draws need neither a logarithm nor a second attempt: those at once, in short loops, and the others singly. */
    private void fillAtLeastOne(long first, int count, double[] column) {
        var bits = new long[count];
        var normal = new double[count];
        var judge = new double[count];
        normals[0].bits(first, count, bits);
        for (int i = 0; i < count; i++) normal[i] = QuantileTables.NORMAL.at(bits[i]);
        judges[0].uniforms(first, count, judge, 1, 0);
        for (int i = 0; i < count; i++) {
            double x = normal[i];
            double root = 1 + c * x;
            double square = x * x;
            column[i] = d * (root * root * root);
            judge[i] = Math.min(root, 1 - 0.0331 * square * square - judge[i]);
        }
        for (int i = 0; i < count; i++) {
            if (!(judge[i] > 0)) column[i] = atLeastOne(first + i);
        }
    }

    private double logBoost(long index) {
        return -QuantileTables.EXPONENTIAL.at(boost.bits(index)) / shape;
    }

    /** Each attempt fails with a probability below 0.05; that 64 in a row do will not be seen. */
    private double atLeastOne(long index) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            double x = QuantileTables.NORMAL.at(normals[attempt].bits(index));
            double root = 1 + c * x;
            if (!(root > 0)) continue;
            double cube = root * root * root;
            double u = judges[attempt].uniform(index);
            double square = x * x;
            if (u < 1 - 0.0331 * square * square) return d * cube;
            if (isAccepted(u, square, cube)) return d * cube;
        }
        return d;
    }

    /**
     * Whether {@code ln u < x²/2 + d · (1 − v + ln v)}. By the fast logarithm, whose last digits depend on the machine; where
     * they could matter, by the slow one, whose do not.
     */
    private boolean isAccepted(double u, double square, double cube) {
        double lead = square / 2 + d * (1 - cube + Math.log(cube)) - Math.log(u);
        if (Math.abs(lead) > CLOSE * (1 + d)) return lead > 0;
        return StrictMath.log(u) < square / 2 + d * (1 - cube + StrictMath.log(cube));
    }
}
