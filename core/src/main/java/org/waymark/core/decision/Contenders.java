package org.waymark.core.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Settings;

/** Which paths are in it when no one leads clearly. */
final class Contenders {

    private Contenders() {}

    /**
     * The fewest paths, those that come first most often before the others, which together come first often enough to be
     * recommended; and all that come first as often as the last of them.
     */
    static List<AlternativeId> of(Settings settings, Map<AlternativeId, Double> shares) {
        var order = Comparator.<AlternativeId>comparingDouble(shares::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder());
        var contenders = new ArrayList<AlternativeId>();
        double together = 0;
        double last = 1;
        for (var path : shares.keySet().stream().sorted(order).toList()) {
            double share = shares.get(path);
            if (together >= settings.recommendFrom() && share < last) break;
            contenders.add(path);
            together += share;
            last = share;
        }
        return contenders;
    }
}
