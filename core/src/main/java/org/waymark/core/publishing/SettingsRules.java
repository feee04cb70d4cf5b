package org.waymark.core.publishing;

import java.util.List;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;

/** Settings that are possible but hardly meant. */
final class SettingsRules {

    /** Fewer draws leave a share of one half uncertain by more than 1.6 percentage points. */
    private static final int FEW_DRAWS = 1_000;

    private static final int MANY_DRAWS = 1_000_000;

    private SettingsRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        var settings = model.settings();
        int paths = model.alternatives().size();
        if (paths > 1 && settings.recommendFrom() <= 1.0 / paths) {
            found.add(Finding.warning(
                    "$.settings.recommend-from",
                    "With %d paths one always comes first in %s of all draws, so the result is never too close"
                            .formatted(paths, settings.recommendFrom()),
                    "Maybe raise it: 0.6 asks for a clear lead."));
        }
        int draws = settings.draws().count();
        if (draws < FEW_DRAWS || draws > MANY_DRAWS) {
            found.add(Finding.warning(
                    "$.settings.draws.count",
                    "%d draws are %s".formatted(draws, draws < FEW_DRAWS ? "too few to be sure" : "slow for everybody"),
                    "Maybe take 10000: a share is then sure to about one percentage point."));
        }
        if (settings.multipliers()
                .get(Importance.DECISIVE)
                .equals(settings.multipliers().get(Importance.NOT_AT_ALL))) {
            found.add(Finding.warning(
                    "$.settings.multipliers",
                    "All levels of importance count the same, so the answers to them change nothing",
                    "Maybe let them rise, as in [0, 0.4, 1, 2, 4]."));
        }
    }
}
