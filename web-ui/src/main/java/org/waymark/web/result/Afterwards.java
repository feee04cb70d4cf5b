package org.waymark.web.result;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.decision.Outcome;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Resource;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Estimate;
import org.waymark.web.result.ResultState.FactCard;
import org.waymark.web.result.ResultState.Method;
import org.waymark.web.result.ResultState.Plan;
import org.waymark.web.result.ResultState.Step;
import org.waymark.web.result.ResultState.Weight;

/** Says what to do next, where, and how all this was worked out. */
final class Afterwards {
    private final Told told;

    Afterwards(Told told) {
        this.told = told;
    }

    List<Plan> plan() {
        return ahead().stream()
                .flatMap(id -> told.model().alternative(id).stream())
                .map(this::plan)
                .toList();
    }

    /** What one cannot join any more comes first: it is the one mistake that costs. */
    List<FactCard> facts() {
        Set<AlternativeId> ahead = ahead().stream().collect(Collectors.toSet());
        return told.model().resources().stream()
                .filter(resource -> resource.alternatives().stream().anyMatch(ahead::contains))
                .sorted(Comparator.comparing(resource -> resource.status() != Resource.Status.CLOSED))
                .map(this::card)
                .toList();
    }

    Method method() {
        var evaluation = told.evaluation();
        var explanation = evaluation.explanation();
        return new Method(
                evaluation.draws().count(),
                evaluation.draws().seed(),
                evaluation.engine(),
                Phrase.of("result.version", told.ongoing().published().number().value()),
                evaluation.on(),
                evaluation.draws().largestError(),
                explanation.weights().entrySet().stream()
                        .sorted(Comparator.comparingDouble(weight -> -weight.getValue()))
                        .map(weight -> new Weight(
                                told.criterion(weight.getKey()),
                                weight.getValue(),
                                explanation.weightIntervals().stream()
                                        .filter(interval -> interval.criterion().equals(weight.getKey()))
                                        .findFirst()
                                        .map(interval ->
                                                new Estimate(interval.low(), interval.weight(), interval.high()))))
                        .toList());
    }

    /** The paths to go on with: the recommended one, or those it is too close between. */
    private List<AlternativeId> ahead() {
        return switch (told.evaluation().outcome()) {
            case Outcome.Recommended(var path, var share) -> List.of(path);
            case Outcome.TooClose(var first, var share, var contenders) ->
                contenders.stream().limit(2).toList();
            case Outcome.NoneFits none -> List.of();
            case Outcome.Incomplete incomplete -> List.of();
        };
    }

    private Plan plan(Alternative path) {
        return new Plan(
                told.path(path.id()),
                path.steps().stream()
                        .map(step -> new Step(told.say(step.when()), told.say(step.what())))
                        .toList());
    }

    private FactCard card(Resource resource) {
        return new FactCard(
                resource.id().key(),
                resource.name(),
                resource.kind(),
                resource.status(),
                told.say(resource.what()),
                told.say(resource.whoCanJoin()),
                told.say(resource.howPayWorks()),
                told.say(resource.notice()),
                resource.link(),
                resource.checkedOn());
    }
}
