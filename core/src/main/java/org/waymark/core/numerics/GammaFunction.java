package org.waymark.core.numerics;

/** The logarithm of the gamma function by Stirling's series, for arguments above 0; absolute error below 1e-13 up to 100. */
final class GammaFunction {

    private static final double HALF_LOG_2PI = 0.9189385332046728;

    private GammaFunction() {}

    /** ln Γ(x). @see <a href="https://dlmf.nist.gov/5.11#E1">DLMF 5.11.1</a> */
    static double log(double x) {
        double product = 1;
        while (x < 15) product *= x++;
        double inverse = 1 / x;
        double square = inverse * inverse;
        double series = inverse
                * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0 - square / 1188.0))));
        return (x - 0.5) * StrictMath.log(x) - x + HALF_LOG_2PI + series - StrictMath.log(product);
    }
}
