package org.waymark.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.RequirementCheck;
import org.waymark.core.decision.RequirementCheck.Standing;
import org.waymark.core.decision.Viability;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.model.LifeOutcomes;
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
        var paths = order();
        var needs = Stream.of(
                        requirements.stream().map(check -> new Need(need(check), warnings(check, paths))),
                        requirements.size() > 1 ? Stream.of(together(paths)) : Stream.<Need>of(),
                        context.model().lifeOutcomes().stream().map(outcomes -> access(outcomes, paths)))
                .flatMap(Function.identity())
                .filter(need -> !need.warnings().isEmpty())
                .toList();
        if (requirements.isEmpty() && needs.isEmpty()) {
            return new Watch(Optional.of(Phrase.of("result.watch.no-needs")), List.of());
        }
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
                .filter(path -> !context.evaluation().explanation().contends(path))
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
        return warning(
                path,
                check.standings().get(path) == Standing.RULED_OUT,
                check.probabilities().get(path));
    }

    private Warning warning(AlternativeId path, boolean ruledOut, double probability) {
        return new Warning(
                context.path(path),
                Phrase.of(ruledOut ? "result.watch.ruled-out" : "result.watch.at-risk"),
                Phrase.of("result.watch.risk", Hundredths.often(1 - probability)),
                ruledOut);
    }

    /** All must-haves in one life; no warnings where outcomes do not rest on lives. */
    private Need together(List<AlternativeId> paths) {
        var settings = context.model().settings();
        var viability = context.evaluation().explanation().viability();
        return new Need(
                Phrase.of("result.need.together"),
                paths.stream()
                        .flatMap(path -> viability.get(path).worksOut().stream()
                                .filter(share -> share < settings.atRiskBelow())
                                .mapToObj(share -> warning(path, share < settings.ruledOutBelow(), share)))
                        .toList());
    }

    /** Jobs that come too rarely in time. */
    private Need access(LifeOutcomes outcomes, List<AlternativeId> paths) {
        var viability = context.evaluation().explanation().viability();
        return new Need(
                Phrase.of("result.need.access", outcomes.accessWithin()),
                paths.stream()
                        .filter(path -> viability.get(path).standing() == Viability.Standing.NOT_OPEN_YET)
                        .map(path -> new Warning(
                                context.path(path),
                                Phrase.of("result.watch.not-open-yet"),
                                Phrase.of(
                                        "result.watch.access",
                                        Hundredths.figure(
                                                viability.get(path).access().orElseThrow())),
                                true))
                        .toList());
    }

    /** "Pay level: at least 12 USD per hour". */
    private Phrase need(RequirementCheck check) {
        var event = context.event(check.criterion());
        if (event.isPresent()) return need(event.get(), check);
        var criterion = context.model().criterion(check.criterion()).orElseThrow();
        return Phrase.of(
                criterion.scale().isIncreasing() ? "result.need.at-least" : "result.need.at-most",
                context.say(criterion.name()),
                check.limit(),
                context.say(criterion.unit()));
    }

    private Phrase need(LifeEvent event, RequirementCheck check) {
        return switch (event) {
            case NEVER_OUT_OF_MONEY -> {
                double from = context.situation().orElseThrow().needFrom();
                yield from >= 1
                        ? Phrase.of("result.need.money-from", context.monthlyNeed(), Math.floor(from) + 1)
                        : Phrase.of("result.need.money", context.monthlyNeed());
            }
            case FIRST_INCOME -> Phrase.of("result.need.first-income", check.limit());
            case COVER -> Phrase.of("result.need.cover");
        };
    }
}
