package org.waymark.web.result;

import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.decision.Outcome;
import org.waymark.core.explanation.Counterfactual;
import org.waymark.core.explanation.EvidenceLeaning;
import org.waymark.core.model.Question;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Change;
import org.waymark.web.result.ResultState.Changes;
import org.waymark.web.result.ResultState.Leaning;
import org.waymark.web.result.ResultState.OtherAnswer;
import org.waymark.web.result.ResultState.Path;
import org.waymark.web.words.AnswerWords;
import org.waymark.web.words.Hundredths;

/** Says which other answers would lead elsewhere, and on which evidence the result leans most. */
final class ChangesSection {
    private final ResultContext context;
    private final AnswerWords words;

    ChangesSection(ResultContext context) {
        this.context = context;
        this.words = new AnswerWords(context.model(), context.locale());
    }

    Changes changes() {
        var explanation = context.evaluation().explanation();
        return new Changes(
                lead(),
                explanation.counterfactuals().stream().map(this::change).toList(),
                explanation.leanings().stream()
                        .flatMap(leaning -> leaning(leaning).stream())
                        .toList());
    }

    private Phrase lead() {
        if (!context.evaluation().explanation().counterfactuals().isEmpty()) return Phrase.of("result.changes.lead");
        return Phrase.of(
                context.evaluation().outcome() instanceof Outcome.Recommended
                        ? "result.changes.none"
                        : "result.changes.none-open");
    }

    private Change change(Counterfactual counterfactual) {
        return new Change(
                counterfactual.changes().stream().map(this::otherAnswer).toList(),
                switch (counterfactual.outcome()) {
                    case Outcome.Recommended(var path, var share) ->
                        share == 1
                                ? Phrase.of(
                                        "result.change.only-one",
                                        context.path(path).name())
                                : Phrase.of(
                                        "result.change.recommended",
                                        context.path(path).name(),
                                        Hundredths.figure(share));
                    case Outcome.TooClose(var path, var share, var contenders) ->
                        Phrase.of("result.change.too-close", context.path(path).name(), Hundredths.figure(share));
                    case Outcome.NoneFits none -> Phrase.of("result.change.none-fits");
                },
                path(counterfactual.outcome()));
    }

    private Optional<Path> path(Outcome.Complete outcome) {
        return switch (outcome) {
            case Outcome.Recommended(var path, var share) -> Optional.of(context.path(path));
            case Outcome.TooClose close -> Optional.empty();
            case Outcome.NoneFits none -> Optional.empty();
        };
    }

    private OtherAnswer otherAnswer(Counterfactual.Change change) {
        var question = context.model().question(change.question());
        return new OtherAnswer(
                question.map(asked -> context.say(asked.text()))
                        .orElse(change.question().key()),
                question.map(asked -> said(asked, change.from())).orElse(Phrase.of("answer.skipped")),
                question.map(asked -> said(asked, change.to())).orElse(Phrase.of("answer.skipped")));
    }

    private Phrase said(Question question, Answer answer) {
        return words.of(question, answer).stream()
                .reduce((all, next) -> Phrase.of("answer.and", all, next))
                .orElse(Phrase.of("answer.none-of-them"));
    }

    private Optional<Leaning> leaning(EvidenceLeaning leaning) {
        return context.model()
                .evidence(leaning.evidence())
                .map(entry -> new Leaning(
                        context.source(entry),
                        Phrase.of(
                                "result.leaning.swing",
                                Hundredths.figure(leaning.low()),
                                Hundredths.figure(leaning.high()))));
    }
}
