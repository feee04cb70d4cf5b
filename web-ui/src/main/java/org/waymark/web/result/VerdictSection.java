package org.waymark.web.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.core.decision.Outcome;
import org.waymark.core.model.AlternativeId;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.result.ResultState.Share;
import org.waymark.web.result.ResultState.Verdict;
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
            case Outcome.Recommended(var path, var share) ->
                new Verdict(
                        about(),
                        Phrase.verbatim(context.model()
                                .alternative(path)
                                .map(chosen -> context.say(chosen.headline()))
                                .orElse(path.key())),
                        Optional.of(context.path(path).colour()),
                        Phrase.of("result.lead.recommended", evaluation.draws().count(), Hundredths.figure(share)),
                        Phrase.of(qualifier(path, share)),
                        shares(),
                        List.of());
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
                        advice("too-close"));
            case Outcome.NoneFits none ->
                new Verdict(
                        about(),
                        Phrase.of("result.headline.none-fits"),
                        Optional.empty(),
                        Phrase.of("result.lead.none-fits"),
                        Phrase.of("result.qualifier.none-fits"),
                        List.of(),
                        advice("none-fits"));
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

    /** A share of all draws says nothing of the fit when must-haves have left nothing to compare with. */
    private String qualifier(AlternativeId path, double share) {
        var why = context.evaluation().explanation();
        var paths = context.model().alternatives();
        boolean onlyOneLeft = paths.size() > 1
                && paths.stream().allMatch(other -> other.id().equals(path) || why.isRuledOut(other.id()));
        if (onlyOneLeft && why.isAtRisk(path)) return "result.qualifier.only-one-left-at-risk";
        if (onlyOneLeft) return "result.qualifier.only-one-left";
        if (share >= AS_CLEAR_AS_IT_GETS) return "result.qualifier.as-clear-as-it-gets";
        return share >= CLEAR ? "result.qualifier.clear" : "result.qualifier.slight";
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
            boolean ruledOut = evaluation.explanation().isRuledOut(path);
            shares.add(new Share(context.path(path), share, figure(share, figures[i]), ruledOut));
        }
        return shares;
    }

    private static Phrase figure(double share, int rounded) {
        boolean atAnEnd = rounded == 100 && share < 1 || rounded == 0 && share > 0;
        return atAnEnd ? Hundredths.figure(share) : Phrase.of("share.figure", rounded);
    }
}
