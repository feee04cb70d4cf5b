package org.waymark.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.explanation.RequirementCheck;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Criterion;
import org.waymark.core.outcome.Outcome;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Warning;
import org.waymark.web.result.ResultState.Watch;
import org.waymark.web.words.Hundredths;

/** Says which must-haves may be missed: by the path that comes first, and why others are ruled out. */
final class Watches {
    private final Told told;

    Watches(Told told) {
        this.told = told;
    }

    Watch watch() {
        var requirements = told.evaluation().explanation().requirements();
        if (requirements.isEmpty()) return new Watch(Optional.of(Phrase.of("result.watch.no-needs")), List.of());
        var warnings = new ArrayList<Warning>();
        for (var path : order()) {
            for (var check : requirements) warning(path, check).ifPresent(warnings::add);
        }
        if (!warnings.isEmpty()) return new Watch(Optional.empty(), warnings);
        return new Watch(Optional.of(Phrase.of("result.watch.all-met", requirements.size())), List.of());
    }

    /** The paths that may be taken first, then the others. */
    private List<AlternativeId> order() {
        var first = switch (told.evaluation().outcome()) {
            case Outcome.Recommended(var path, var share) -> List.of(path);
            case Outcome.TooClose(var contenders) -> contenders;
            case Outcome.NoneFits none -> List.<AlternativeId>of();
            case Outcome.Incomplete incomplete -> List.<AlternativeId>of();
        };
        var order = new ArrayList<>(first);
        told.model().alternatives().stream()
                .map(Alternative::id)
                .filter(path -> !first.contains(path))
                .filter(told.evaluation().explanation()::isRuledOut)
                .forEach(order::add);
        return order;
    }

    private Optional<Warning> warning(AlternativeId path, RequirementCheck check) {
        return switch (check.standings().get(path)) {
            case MET -> Optional.empty();
            case AT_RISK -> Optional.of(warning(path, check, "at-risk", false));
            case RULED_OUT -> Optional.of(warning(path, check, "ruled-out", true));
        };
    }

    private Warning warning(AlternativeId path, RequirementCheck check, String standing, boolean ruledOut) {
        var named = told.path(path);
        return new Warning(
                Phrase.of("result.watch." + standing),
                told.model()
                        .criterion(check.criterion())
                        .map(criterion -> need(criterion, check.limit()))
                        .orElseThrow(),
                Phrase.of(
                        "result.watch.risk",
                        named.name(),
                        Hundredths.often(1 - check.probabilities().get(path))),
                named,
                ruledOut);
    }

    /** "Pay level: at least 12 USD per hour". */
    private Phrase need(Criterion criterion, double limit) {
        return Phrase.of(
                criterion.scale().isIncreasing() ? "result.need.at-least" : "result.need.at-most",
                told.say(criterion.name()),
                limit,
                told.say(criterion.unit()));
    }
}
