package org.waymark.web.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.Viability;
import org.waymark.core.document.EnumKey;
import org.waymark.core.income.IncomeProjection;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.PersonalNumber;
import org.waymark.core.model.QuestionId;
import org.waymark.core.profile.AnswerScale;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Slider;
import org.waymark.web.result.ResultState.Trial;
import org.waymark.web.result.ResultState.TrialPath;
import org.waymark.web.result.ResultState.Trials;
import org.waymark.web.words.AnswerWords;
import org.waymark.web.words.Hundredths;

/**
 * What would come of other hours and other savings. Every place of a slider is an answer, so that what is tried is what would come
 * out if it were given, with all that it does.
 *
 * @param scales by the number that they set
 */
record TrialSection(ResultContext context, Map<PersonalNumber, AnswerScale> scales) {

    private static final List<PersonalNumber> TRIED =
            List.of(PersonalNumber.WEEKLY_HOURS, PersonalNumber.SAVINGS_MONTHS);

    /** Empty if outcomes do not rest on months, and if nothing was said that a slider could change. */
    static Optional<TrialSection> of(ResultContext context) {
        return context.model()
                .lifeOutcomes()
                .flatMap(outcomes -> context.model().income())
                .map(income -> new TrialSection(context, scales(context, income)))
                .filter(section -> !section.scales().isEmpty());
    }

    private static Map<PersonalNumber, AnswerScale> scales(ResultContext context, IncomeModel income) {
        var questionnaire = context.ongoing().questionnaire();
        var scales = new LinkedHashMap<PersonalNumber, AnswerScale>();
        for (var number : TRIED) {
            Optional.ofNullable(income.person().get(number))
                    .flatMap(parameter -> AnswerScale.of(questionnaire, parameter))
                    .ifPresent(scale -> scales.put(number, scale));
        }
        return scales;
    }

    Trials trials() {
        var explanation = context.evaluation().explanation();
        return new Trials(
                scales.entrySet().stream()
                        .map(scale -> slider(scale.getKey(), scale.getValue()))
                        .toList(),
                paths(
                        explanation.firstRankShares(),
                        explanation.viability(),
                        !explanation.requirements().isEmpty()));
    }

    private Slider slider(PersonalNumber number, AnswerScale scale) {
        var words = new AnswerWords(context.model(), context.locale());
        return new Slider(
                EnumKey.of(number),
                Phrase.of("result.trial." + EnumKey.of(number)),
                scale.levels().stream()
                        .map(level -> words.of(scale.question(), level.answer()).getFirst())
                        .toList(),
                scale.chosen());
    }

    /** @param places of the sliders, in their order */
    Trial at(List<Integer> places) {
        var model = context.model();
        var sheet = context.ongoing().assessment().answers();
        for (var answer : answers(places).entrySet()) sheet = sheet.with(answer.getKey(), answer.getValue());
        var on = context.evaluation().on();
        var decision = Decision.of(model, Questionnaire.of(model, sheet), on);
        var outcome = decision.completeOutcome();
        var situation = IncomeSituation.of(model, sheet, on).orElseThrow();
        var projection = IncomeProjection.of(situation, context.evaluation().draws());
        return new Trial(
                headline(outcome),
                paths(
                        decision.firstRankShares(),
                        decision.basis().viability(),
                        !decision.basis().requirements().isEmpty()),
                new MonthsSection(context, outcome, situation, projection).months());
    }

    /** What the places stand for. */
    Map<QuestionId, Answer> answers(List<Integer> places) {
        var tried = List.copyOf(scales.values());
        var answers = new LinkedHashMap<QuestionId, Answer>();
        IntStream.range(0, tried.size())
                .forEach(i -> answers.put(
                        tried.get(i).question().id(),
                        tried.get(i).levels().get(places.get(i)).answer()));
        return answers;
    }

    private Phrase headline(Outcome.Complete outcome) {
        return switch (outcome) {
            case Outcome.Recommended(var path, var share) ->
                Phrase.of("result.trial.recommended", context.path(path).name());
            case Outcome.TooClose close -> Phrase.of("result.trial.too-close");
            case Outcome.NoneFits none -> Phrase.of("result.trial.none-fits");
        };
    }

    private List<TrialPath> paths(
            Map<AlternativeId, Double> shares, Map<AlternativeId, Viability> viability, boolean hasMustHaves) {
        boolean isOneLeft =
                viability.values().stream().filter(Viability::contends).count() == 1;
        return context.model().alternatives().stream()
                .map(path -> new TrialPath(
                        context.path(path.id()),
                        isOneLeft && viability.get(path.id()).contends()
                                ? onlyOne(viability.get(path.id()), hasMustHaves)
                                : standing(shares.get(path.id()), viability.get(path.id()), hasMustHaves)))
                .toList();
    }

    /** There is nothing that it could fit better than. */
    private static Phrase onlyOne(Viability viability, boolean hasMustHaves) {
        return hasMustHaves
                ? Phrase.of(
                        "result.trial.only-one-works",
                        Hundredths.figure(viability.worksOut().orElse(1)))
                : Phrase.of("result.trial.only-one");
    }

    private static Phrase standing(double share, Viability viability, boolean hasMustHaves) {
        var worksOut = Hundredths.figure(viability.worksOut().orElse(1));
        return switch (viability.standing()) {
            case RULED_OUT -> Phrase.of("result.trial.ruled-out", worksOut);
            case NOT_OPEN_YET ->
                Phrase.of(
                        "result.trial.not-open-yet",
                        Hundredths.figure(viability.access().orElse(0)));
            case OPEN, AT_RISK ->
                hasMustHaves
                        ? Phrase.of("result.trial.fits-and-works", Hundredths.figure(share), worksOut)
                        : Phrase.of("result.trial.fits", Hundredths.figure(share));
        };
    }
}
