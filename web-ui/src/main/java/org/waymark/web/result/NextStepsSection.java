package org.waymark.web.result;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Rank;
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
final class NextStepsSection {
    private final ResultContext context;

    NextStepsSection(ResultContext context) {
        this.context = context;
    }

    List<Plan> plan() {
        return ahead().stream()
                .flatMap(id -> context.model().alternative(id).stream())
                .map(this::plan)
                .toList();
    }

    /** What one cannot join any more comes first: it is the one mistake that costs. */
    List<FactCard> facts() {
        Set<AlternativeId> ahead = ahead().stream().collect(Collectors.toSet());
        return context.model().resources().stream()
                .filter(resource -> resource.alternatives().stream().anyMatch(ahead::contains))
                .sorted(Comparator.comparing(resource -> resource.status() != Resource.Status.CLOSED))
                .map(this::card)
                .toList();
    }

    Method method() {
        var evaluation = context.evaluation();
        var explanation = evaluation.explanation();
        return new Method(
                evaluation.draws().count(),
                evaluation.draws().seed(),
                evaluation.engine(),
                Phrase.of(
                        "result.version", context.ongoing().published().number().value()),
                evaluation.on(),
                largestError(evaluation.acceptability()),
                openFacts(),
                explanation.weights().entrySet().stream()
                        .sorted(Comparator.comparingDouble(weight -> -weight.getValue()))
                        .map(weight -> new Weight(
                                context.criterion(weight.getKey()),
                                weight.getValue(),
                                explanation.weightIntervals().stream()
                                        .filter(interval -> interval.criterion().equals(weight.getKey()))
                                        .findFirst()
                                        .map(interval ->
                                                new Estimate(interval.low(), interval.weight(), interval.high()))))
                        .toList());
    }

    private int openFacts() {
        return (int) context.ongoing().questionnaire().open().stream()
                .filter(question -> !question.kind().asksForPreference())
                .count();
    }

    /** Of the shares that are told, that which chance moves most. */
    private static double largestError(Acceptability acceptability) {
        return acceptability.alternatives().stream()
                .mapToDouble(path -> acceptability.shareError(path, Rank.FIRST))
                .max()
                .orElse(0);
    }

    /** The paths to go on with: the recommended one, or those it is too close between. */
    private List<AlternativeId> ahead() {
        return switch (context.evaluation().outcome()) {
            case Outcome.Recommended(var path, var share) -> List.of(path);
            case Outcome.TooClose(var first, var share, var contenders) ->
                contenders.stream().limit(2).toList();
            case Outcome.NoneFits none -> List.of();
            case Outcome.Incomplete incomplete -> List.of();
        };
    }

    private Plan plan(Alternative path) {
        return new Plan(
                context.path(path.id()),
                path.steps().stream()
                        .map(step -> new Step(context.say(step.when()), context.say(step.what())))
                        .toList());
    }

    private FactCard card(Resource resource) {
        return new FactCard(
                resource.id().key(),
                resource.name(),
                resource.kind(),
                resource.status(),
                context.say(resource.what()),
                context.say(resource.whoCanJoin()),
                context.say(resource.howPayWorks()),
                context.say(resource.notice()),
                resource.link(),
                resource.checkedOn());
    }
}
