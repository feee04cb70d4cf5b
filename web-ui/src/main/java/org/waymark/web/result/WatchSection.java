package org.waymark.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.RequirementCheck;
import org.waymark.core.decision.RequirementCheck.Standing;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Need;
import org.waymark.web.result.ResultState.Warning;
import org.waymark.web.result.ResultState.Watch;
import org.waymark.web.words.Hundredths;

/** Says which must-haves may be missed: by the path that comes first, and why others are ruled out. */
final class WatchSection {
    private final ResultContext context;

    WatchSection(ResultContext context) {
        this.context = context;
    }

    Watch watch() {
        var requirements = context.evaluation().explanation().requirements();
        if (requirements.isEmpty()) return new Watch(Optional.of(Phrase.of("result.watch.no-needs")), List.of());
        var paths = order();
        var needs = requirements.stream()
                .map(check -> new Need(need(check), warnings(check, paths)))
                .filter(need -> !need.warnings().isEmpty())
                .toList();
        return new Watch(
                needs.isEmpty()
                        ? Optional.of(Phrase.of("result.watch.all-met", requirements.size()))
                        : Optional.empty(),
                needs);
    }

    /** The paths that may be taken first, then the others. */
    private List<AlternativeId> order() {
        var first = switch (context.evaluation().outcome()) {
            case Outcome.Recommended(var path, var share) -> List.of(path);
            case Outcome.TooClose(var leader, var share, var contenders) -> contenders;
            case Outcome.NoneFits none -> List.<AlternativeId>of();
            case Outcome.Incomplete incomplete -> List.<AlternativeId>of();
        };
        var order = new ArrayList<>(first);
        context.model().alternatives().stream()
                .map(Alternative::id)
                .filter(path -> !first.contains(path))
                .filter(context.evaluation().explanation()::isRuledOut)
                .forEach(order::add);
        return order;
    }

    private List<Warning> warnings(RequirementCheck check, List<AlternativeId> paths) {
        return paths.stream()
                .filter(path -> check.standings().get(path) != Standing.MET)
                .map(path -> warning(path, check))
                .toList();
    }

    private Warning warning(AlternativeId path, RequirementCheck check) {
        boolean ruledOut = check.standings().get(path) == Standing.RULED_OUT;
        return new Warning(
                context.path(path),
                Phrase.of(ruledOut ? "result.watch.ruled-out" : "result.watch.at-risk"),
                Phrase.of(
                        "result.watch.risk",
                        Hundredths.often(1 - check.probabilities().get(path))),
                ruledOut);
    }

    /** "Pay level: at least 12 USD per hour". */
    private Phrase need(RequirementCheck check) {
        var criterion = context.model().criterion(check.criterion()).orElseThrow();
        return Phrase.of(
                criterion.scale().isIncreasing() ? "result.need.at-least" : "result.need.at-most",
                context.say(criterion.name()),
                check.limit(),
                context.say(criterion.unit()));
    }
}
