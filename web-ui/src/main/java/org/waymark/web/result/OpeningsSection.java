package org.waymark.web.result;

import java.util.Comparator;
import java.util.Optional;
import org.waymark.core.decision.MoneyOpening;
import org.waymark.core.decision.Outcome;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Opening;
import org.waymark.web.result.ResultState.Openings;
import org.waymark.web.words.Hundredths;

/** Says which money from elsewhere would open a path when none fits. */
record OpeningsSection(ResultContext context) {

    /** Of the path that fits best but for the must-haves, or else of the next one that money opens. */
    Optional<Openings> openings() {
        if (!(context.evaluation().outcome() instanceof Outcome.NoneFits)) return Optional.empty();
        return context.model().alternatives().stream()
                .map(Alternative::id)
                .sorted(Comparator.comparingDouble(
                        path -> -context.evaluation().acceptability().firstRankShare(path)))
                .flatMap(path -> openings(path).stream())
                .findFirst();
    }

    private Optional<Openings> openings(AlternativeId path) {
        var openings = MoneyOpening.of(
                context.model(),
                context.ongoing().questionnaire(),
                context.evaluation().on(),
                path);
        return openings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Openings(
                        context.path(path),
                        openings.stream().map(OpeningsSection::row).toList()));
    }

    private static Opening row(MoneyOpening opening) {
        var kind = opening.kind() == MoneyOpening.Kind.OTHER_INCOME ? "other-income" : "savings";
        return new Opening(
                Phrase.of("result.openings." + kind + ".title", opening.amount()),
                Phrase.of("result.openings." + kind + ".text"),
                opening.worksOut(),
                Phrase.of("result.openings.works-out", Hundredths.figure(opening.worksOut())));
    }
}
