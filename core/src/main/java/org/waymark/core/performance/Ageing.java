package org.waymark.core.performance;

import org.waymark.core.model.Evidence;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.Uniform;

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
        if (known.isCertain()) {
            double reach = SHARE_OF_SCALE * (scale.high() - scale.low());
            return Uniform.around(known.mean(), reach);
        }
        return known.stretched(Evidence.EXPIRED_SPREAD);
    }
}
