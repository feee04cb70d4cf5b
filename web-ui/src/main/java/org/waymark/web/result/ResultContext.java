package org.waymark.web.result;

import java.util.Locale;
import java.util.Optional;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.outcome.Evaluation;
import org.waymark.uikit.part.PathColour;
import org.waymark.web.result.ResultState.Path;
import org.waymark.web.result.ResultState.Source;

/** An evaluation that is to be told in a language: what every part of the page needs. */
record ResultContext(Ongoing ongoing, Evaluation evaluation, Locale locale) {

    DecisionModel model() {
        return ongoing.published().model();
    }

    String say(LocalizedText text) {
        return text.in(locale, model().defaultLocale());
    }

    Path path(AlternativeId id) {
        return new Path(
                model().alternative(id).map(path -> say(path.name())).orElse(id.key()),
                PathColour.of(id, model().alternatives()));
    }

    String criterion(CriterionId id) {
        return model().criterion(id).map(criterion -> say(criterion.name())).orElse(id.key());
    }

    /** What a must-have on the criterion asks of a life; empty if it asks for a limit on the criterion itself. */
    Optional<LifeEvent> event(CriterionId criterion) {
        return model().lifeOutcomes()
                .flatMap(outcomes -> model().income())
                .map(income -> income.events().get(criterion));
    }

    /** USD a month; 0 if there is no such amount. */
    double monthlyNeed() {
        return situation().map(IncomeSituation::monthlyNeed).orElse(0.0);
    }

    /** Empty if the model says nothing of income. */
    Optional<IncomeSituation> situation() {
        return IncomeSituation.of(model(), ongoing.assessment().answers(), evaluation.on());
    }

    Source source(Evidence entry) {
        return new Source(
                entry.id().key().toUpperCase(Locale.ROOT),
                say(entry.statement()),
                entry.source(),
                entry.year(),
                entry.url(),
                entry.strength(),
                entry.hasExpiredOn(evaluation.on()));
    }
}
