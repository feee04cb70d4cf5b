package org.waymark.web.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.core.explanation.Contribution;
import org.waymark.core.model.AlternativeId;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Points;
import org.waymark.web.result.ResultState.Why;
import org.waymark.web.words.Hundredths;

/** Says what speaks for the best path and what against, in points that add up to its lead. */
final class WhySection {
    /** More rows than these hide what matters; the rest shares one. */
    private static final int MOST_ROWS = 7;

    private final ResultContext context;

    WhySection(ResultContext context) {
        this.context = context;
    }

    Optional<Why> why() {
        var explanation = context.evaluation().explanation();
        return explanation.best().flatMap(best -> explanation.rival().map(rival -> why(best, rival)));
    }

    private Why why(AlternativeId best, AlternativeId rival) {
        var all = points(context.evaluation().explanation().contributions());
        int lead = all.stream().mapToInt(Points::points).sum();
        return new Why(context.path(best), context.path(rival), lead(best, rival, lead), shown(all), all);
    }

    private Phrase lead(AlternativeId best, AlternativeId rival, int lead) {
        var key = lead > 0 ? "result.why.lead" : lead == 0 ? "result.why.even" : "result.why.behind";
        return Phrase.of(key, context.path(best).name(), context.path(rival).name(), Math.abs(lead));
    }

    private List<Points> points(List<Contribution> contributions) {
        var weights = context.evaluation().explanation().weights();
        var rounded = Hundredths.rounded(
                contributions.stream().mapToDouble(Contribution::points).toArray());
        var points = new ArrayList<Points>();
        for (int i = 0; i < rounded.length; i++) {
            var criterion = contributions.get(i).criterion();
            points.add(new Points(
                    Phrase.verbatim(context.criterion(criterion)), rounded[i], weights.getOrDefault(criterion, 0.0)));
        }
        return points;
    }

    private static List<Points> shown(List<Points> all) {
        var strongest = all.stream()
                .filter(row -> row.points() != 0)
                .sorted(Comparator.comparingInt((Points row) -> -Math.abs(row.points())))
                .limit(MOST_ROWS)
                .toList();
        var shown = new ArrayList<>(all.stream().filter(strongest::contains).toList());
        var rest = all.stream().filter(row -> !strongest.contains(row)).toList();
        int points = rest.stream().mapToInt(Points::points).sum();
        double weight = rest.stream().mapToDouble(Points::weight).sum();
        if (!rest.isEmpty()) shown.add(new Points(Phrase.of("result.why.rest", rest.size()), points, weight));
        return shown;
    }
}
