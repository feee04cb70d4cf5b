package org.waymark.core.weights;

import java.util.List;
import org.waymark.core.numerics.RecentlyUsed;

/**
 * The pools that were asked for last, for the whole program: most other answers that are tried for somebody leave what was said of
 * weights as it is, and drawing pools took half of an explained result. What is kept is what would be drawn.
 */
final class RecentPools {

    /** 0.5 MB each where there are 14 criteria. */
    private static final int MOST = 32;

    /** All that a pool depends on. */
    private record Origin(Weights prior, List<PreferenceStatement> statements, long seed) {}

    private static final RecentlyUsed<Origin, PreferencePool> KEPT = new RecentlyUsed<>(MOST);

    private RecentPools() {}

    /** @see PreferencePool#of */
    static PreferencePool of(Weights prior, List<PreferenceStatement> statements, long seed) {
        var origin = new Origin(prior, statements, seed);
        synchronized (KEPT) {
            var kept = KEPT.find(origin);
            if (kept.isPresent()) return kept.get();
        }
        // apart from the lock: whoever else draws it at the same time draws the same
        var drawn = PreferencePool.of(prior, statements, seed);
        synchronized (KEPT) {
            return KEPT.get(origin, () -> drawn);
        }
    }
}
