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
                    "$.settings.recommend-from", DraftFinding.NEVER_TOO_CLOSE, paths, settings.recommendFrom()));
        }
        int draws = settings.draws().count();
        var count = "$.settings.draws.count";
        if (draws < FEW_DRAWS) found.add(Finding.warning(count, DraftFinding.TOO_FEW_DRAWS, draws));
        if (draws > MANY_DRAWS) found.add(Finding.warning(count, DraftFinding.TOO_MANY_DRAWS, draws));
        if (settings.multipliers()
                .get(Importance.DECISIVE)
                .equals(settings.multipliers().get(Importance.NOT_AT_ALL))) {
            found.add(Finding.warning("$.settings.multipliers", DraftFinding.IMPORTANCE_WITHOUT_EFFECT));
        }
    }
}
