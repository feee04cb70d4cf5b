package org.waymark.web.result;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.core.decision.RequirementCheck;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.numerics.Scale;
import org.waymark.core.performance.Performances;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Cell;
import org.waymark.web.result.ResultState.Comparison;
import org.waymark.web.result.ResultState.Estimate;
import org.waymark.web.result.ResultState.Row;
import org.waymark.web.result.ResultState.Source;

/** Puts the paths side by side, criterion by criterion, as they are expected to be for this person. */
final class ComparisonSection {
    /** Likely is what nine in ten draws keep to. */
    private static final double LOW = 0.05;

    private static final double HIGH = 0.95;

    private final ResultContext context;
    private final Performances performances;

    ComparisonSection(ResultContext context) {
        this.context = context;
        this.performances = context.evaluation().performances();
    }

    Comparison comparison() {
        var model = context.model();
        return new Comparison(
                model.alternatives().stream()
                        .map(path -> context.path(path.id()))
                        .toList(),
                model.criteria().stream()
                        .sorted(Comparator.comparingDouble(criterion -> -weight(criterion)))
                        .map(this::row)
                        .toList(),
                aged());
    }

    private Optional<Phrase> aged() {
        var expired = context.evaluation().explanation().expiredEvidence();
        return expired.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("result.aged.text", expired.size()));
    }

    private double weight(Criterion criterion) {
        return context.evaluation().explanation().weights().getOrDefault(criterion.id(), 0.0);
    }

    private Row row(Criterion criterion) {
        var need = context.evaluation().explanation().requirements().stream()
                .filter(check -> check.criterion().equals(criterion.id()))
                .filter(check -> context.event(check.criterion()).isEmpty())
                .findFirst();
        return new Row(
                context.say(criterion.name()),
                context.say(criterion.description()),
                context.say(criterion.unit()),
                context.say(criterion.worstLabel()),
                context.say(criterion.bestLabel()),
                weight(criterion),
                need.map(check -> OptionalDouble.of(place(criterion.scale(), check.limit())))
                        .orElse(OptionalDouble.empty()),
                need.map(RequirementCheck::limit)
                        .map(limit -> Phrase.of("result.comparison.need", limit, context.say(criterion.unit())))
                        .orElse(Phrase.verbatim("")),
                context.model().alternatives().stream()
                        .map(Alternative::id)
                        .map(path -> cell(path, criterion))
                        .toList(),
                sources(criterion),
                performances.joint().keySet().stream()
                        .anyMatch(cell -> cell.criterion().equals(criterion.id())));
    }

    private Cell cell(AlternativeId path, Criterion criterion) {
        var known = performances.of(path, criterion.id());
        var scale = criterion.scale();
        double low = within(scale, known.quantile(LOW));
        double high = within(scale, known.quantile(HIGH));
        double expected = within(scale, known.mean());
        return new Cell(
                context.path(path),
                new Estimate(low, expected, high),
                new Estimate(
                        Math.min(place(scale, low), place(scale, high)),
                        place(scale, expected),
                        Math.max(place(scale, low), place(scale, high))));
    }

    /** What lies beyond the scale counts as its end, and is shown so. */
    private static double within(Scale scale, double x) {
        return Math.clamp(x, scale.low(), scale.high());
    }

    /** 0 at worst, 1 at best. */
    private static double place(Scale scale, double x) {
        return Math.clamp((x - scale.worst()) / (scale.best() - scale.worst()), 0, 1);
    }

    private List<Source> sources(Criterion criterion) {
        var cited = new LinkedHashSet<EvidenceId>();
        context.model().performances().stream()
                .filter(performance -> performance.criterion().equals(criterion.id()))
                .forEach(performance -> performance.evidence().stream().sorted().forEach(cited::add));
        return cited.stream()
                .sorted()
                .flatMap(id -> context.model().evidence(id).stream())
                .map(context::source)
                .toList();
    }
}
