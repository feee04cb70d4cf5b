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

    /** Draws {@code first} to {@code first + count - 1}. A draw may vanish (be 0) if the shape is below 0.07. */
    public void fill(long first, int count, double[] column) {
        for (int i = 0; i < count; i++) column[i] = atLeastOne(first + i);
        if (shape < 1) {
            for (int i = 0; i < count; i++) column[i] *= StrictMath.exp(logBoost(first + i));
        }
    }

    /** The natural logarithms of the same draws, which never vanish. */
    public void fillLogarithms(long first, int count, double[] column) {
        for (int i = 0; i < count; i++) column[i] = StrictMath.log(atLeastOne(first + i));
        if (shape < 1) {
            for (int i = 0; i < count; i++) column[i] += logBoost(first + i);
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
            if (StrictMath.log(u) < square / 2 + d * (1 - cube + StrictMath.log(cube))) return d * cube;
        }
        return d;
    }
}
