package org.waymark.web.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.Viability;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.LifeEvent;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Share;
import org.waymark.web.result.ResultState.Verdict;
import org.waymark.web.result.ResultState.WorksOut;
import org.waymark.web.words.Hundredths;

/** Says which path, and how sure that is. */
final class VerdictSection {
    private static final double AS_CLEAR_AS_IT_GETS = 0.95;
    private static final double CLEAR = 0.75;

    private final ResultContext context;

    VerdictSection(ResultContext context) {
        this.context = context;
    }

    Verdict verdict() {
        var evaluation = context.evaluation();
        return switch (evaluation.outcome()) {
            case Outcome.Recommended(var path, var share) -> recommended(path, share);
            case Outcome.TooClose(var first, var share, var contenders) ->
                new Verdict(
                        about(),
                        Phrase.of("result.headline.too-close"),
                        Optional.empty(),
                        tooClose(contenders),
                        Phrase.of(
                                "result.qualifier.too-close",
                                Hundredths.figure(context.model().settings().recommendFrom())),
                        shares(),
                        Optional.empty(),
                        advice("too-close"));
            case Outcome.NoneFits none -> noneFits();
            case Outcome.Incomplete(var missing) ->
                throw new IllegalStateException("a result is context of an assessment with open questions " + missing);
        };
    }

    private Phrase about() {
        return Phrase.of(
                "result.about",
                context.ongoing().published().number().value(),
                context.evaluation().on());
    }

    private Verdict recommended(AlternativeId path, double share) {
        return new Verdict(
                about(),
                Phrase.verbatim(context.model()
                        .alternative(path)
                        .map(chosen -> context.say(chosen.headline()))
                        .orElse(path.key())),
                Optional.of(context.path(path).colour()),
                lead(path, share),
                Phrase.of(qualifier(path, share)),
                isOnlyOneLeft(path) ? List.of() : shares(),
                worksOut(path).stream()
                        .mapToObj(lives -> new WorksOut((int) Math.round(100 * lives), Hundredths.figure(lives)))
                        .findFirst(),
                List.of());
    }

    private Phrase lead(AlternativeId path, double share) {
        var worksOut = worksOut(path);
        if (isOnlyOneLeft(path)) {
            return worksOut.isPresent()
                    ? Phrase.of("result.lead.only-one-works", Hundredths.figure(worksOut.getAsDouble()))
                    : Phrase.of("result.lead.only-one");
        }
        int draws = context.evaluation().draws().count();
        return worksOut.isPresent()
                ? Phrase.of(
                        "result.lead.fits-and-works",
                        draws,
                        Hundredths.figure(share),
                        Hundredths.figure(worksOut.getAsDouble()))
                : Phrase.of("result.lead.recommended", draws, Hundredths.figure(share));
    }

    /** Empty without must-haves, for then there is nothing to hold, and where outcomes do not rest on lives. */
    private OptionalDouble worksOut(AlternativeId path) {
        var why = context.evaluation().explanation();
        return why.requirements().isEmpty()
                ? OptionalDouble.empty()
                : why.viability().get(path).worksOut();
    }

    /** A share of all draws says nothing of the fit when must-haves have left nothing to compare with. */
    private boolean isOnlyOneLeft(AlternativeId path) {
        var why = context.evaluation().explanation();
        var paths = context.model().alternatives();
        return paths.size() > 1
                && paths.stream().allMatch(other -> other.id().equals(path) || !why.contends(other.id()));
    }

    private String qualifier(AlternativeId path, double share) {
        var worksOut = worksOut(path);
        if (worksOut.isPresent()) {
            if (worksOut.getAsDouble() >= context.model().settings().atRiskBelow()) return "result.qualifier.works-out";
            return worksOut.getAsDouble() >= CLEAR
                    ? "result.qualifier.works-out-mostly"
                    : "result.qualifier.works-out-barely";
        }
        var why = context.evaluation().explanation();
        var standing = why.standing(path);
        if (isOnlyOneLeft(path)) {
            if (why.requirements().isEmpty()) return "result.qualifier.only-one-open";
            return standing == Viability.Standing.AT_RISK
                    ? "result.qualifier.only-one-left-at-risk"
                    : "result.qualifier.only-one-left";
        }
        if (share >= AS_CLEAR_AS_IT_GETS) return "result.qualifier.as-clear-as-it-gets";
        return share >= CLEAR ? "result.qualifier.clear" : "result.qualifier.slight";
    }

    private Verdict noneFits() {
        var best = context.model().alternatives().stream()
                .map(Alternative::id)
                .max(Comparator.comparingDouble(
                        path -> context.evaluation().acceptability().firstRankShare(path)))
                .orElseThrow();
        var worksOut = worksOut(best);
        return new Verdict(
                about(),
                moneyThatFails(best)
                        .map(need -> Phrase.of("result.headline.none-fits-money", need))
                        .orElse(Phrase.of("result.headline.none-fits")),
                Optional.empty(),
                worksOut.isPresent()
                        ? Phrase.of(
                                "result.lead.none-fits-best",
                                context.path(best).name(),
                                Hundredths.figure(
                                        context.evaluation().acceptability().firstRankShare(best)),
                                Hundredths.figure(worksOut.getAsDouble()))
                        : Phrase.of("result.lead.none-fits"),
                Phrase.of("result.qualifier.none-fits"),
                List.of(),
                Optional.empty(),
                advice("none-fits"));
    }

    /** The need a month, if it is what the path fails most. */
    private Optional<Double> moneyThatFails(AlternativeId path) {
        return context.evaluation().explanation().requirements().stream()
                .min(Comparator.comparingDouble(check -> check.probabilities().get(path)))
                .filter(check -> context.event(check.criterion())
                        .filter(LifeEvent.NEVER_OUT_OF_MONEY::equals)
                        .isPresent())
                .map(check -> context.monthlyNeed());
    }

    private Phrase tooClose(List<AlternativeId> contenders) {
        var first = contenders.getFirst();
        var evaluation = context.evaluation();
        if (contenders.size() == 1) {
            return Phrase.of(
                    "result.lead.too-close-one",
                    context.path(first).name(),
                    Hundredths.figure(evaluation.firstRankShare(first)));
        }
        var second = contenders.get(1);
        return Phrase.of(
                "result.lead.too-close",
                context.path(first).name(),
                Hundredths.figure(evaluation.firstRankShare(first)),
                context.path(second).name(),
                Hundredths.figure(evaluation.firstRankShare(second)));
    }

    private static List<Phrase> advice(String outcome) {
        var advice = new ArrayList<Phrase>();
        for (int i = 1; i <= 3; i++) advice.add(Phrase.of("result.advice." + outcome + ".item-" + i));
        return advice;
    }

    private List<Share> shares() {
        var evaluation = context.evaluation();
        var order = context.model().alternatives().stream()
                .map(path -> path.id())
                .sorted(Comparator.<AlternativeId>comparingDouble(path -> -evaluation.firstRankShare(path))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var figures = Hundredths.rounded(
                order.stream().mapToDouble(evaluation::firstRankShare).toArray());
        var shares = new ArrayList<Share>();
        for (int i = 0; i < figures.length; i++) {
            var path = order.get(i);
            double share = evaluation.firstRankShare(path);
            var standing = evaluation.explanation().standing(path);
            shares.add(new Share(context.path(path), share, figure(share, figures[i]), standing));
        }
        return shares;
    }

    private static Phrase figure(double share, int rounded) {
        boolean atAnEnd = rounded == 100 && share < 1 || rounded == 0 && share > 0;
        return atAnEnd ? Hundredths.figure(share) : Phrase.of("share.figure", rounded);
    }
}
