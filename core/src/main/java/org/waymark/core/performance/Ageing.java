package org.waymark.core.performance;

import org.waymark.core.model.Evidence;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Distribution.Beta;
import org.waymark.core.numerics.Distribution.Exact;
import org.waymark.core.numerics.Distribution.Normal;
import org.waymark.core.numerics.Distribution.Pert;
import org.waymark.core.numerics.Distribution.Triangular;
import org.waymark.core.numerics.Distribution.Uniform;
import org.waymark.core.numerics.Scale;

/**
 * What is still known of a performance when its evidence is past its expiry: the same kind of distribution around the
 * same mean, {@link Evidence#EXPIRED_SPREAD} times as wide; what was known without doubt is then anything within
 * {@value #SHARE_OF_SCALE} of the scale's width to either side. The mean stays, so that expected scores do not move only
 * because time has passed.
 */
final class Ageing {

    static final double SHARE_OF_SCALE = 0.1;

    private Ageing() {}

    static Distribution widened(Distribution known, Scale scale) {
        if (isCertain(known)) {
            double reach = SHARE_OF_SCALE * (scale.high() - scale.low());
            return Uniform.around(known.mean(), reach);
        }
        return known.times(Evidence.EXPIRED_SPREAD).plus((1 - Evidence.EXPIRED_SPREAD) * known.mean());
    }

    private static boolean isCertain(Distribution known) {
        return switch (known) {
            case Exact exact -> true;
            case Uniform(var low, var high) -> low == high;
            case Triangular(var low, var mode, var high) -> low == high;
            case Pert(var low, var mode, var high) -> low == high;
            case Normal(var mean, var sd) -> sd == 0;
            case Beta(var a, var b, var low, var high) -> low == high;
        };
    }
}
