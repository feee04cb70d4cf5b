package org.waymark.core.elicitation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.Offers;
import org.waymark.core.answers.Preference;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.weights.PreferenceStatement.Choice;

/**
 * Looks for the two offers whose choice tells most of the outcome: by the mutual information of the two over the weights that what
 * was said leaves possible (Houlsby et al. 2011).
 */
final class OfferSearch {

    /** Draws of what the paths achieve, for each of the weights. */
    static final int PERFORMANCE_DRAWS = 128;

    private static final int WEIGHT_DRAWS = 512;

    /** Enough is known from here on. */
    private static final double CERTAIN_FROM = 0.9;

    /** A choice that tells less is not worth somebody's time; in nats. */
    private static final double LEAST_INFORMATION = 0.02;

    /** Criteria that the offers may differ in. */
    private static final int MOST_CRITERIA = 6;

    /** How far the first and the second criterion come from the worse end of their range to the better. */
    private static final List<Map.Entry<Double, Double>> PARTS = List.of(
            Map.entry(1.0, 1.0),
            Map.entry(1.0, 0.75),
            Map.entry(0.75, 1.0),
            Map.entry(1.0, 0.5),
            Map.entry(0.5, 1.0),
            Map.entry(1.0, 0.25),
            Map.entry(0.25, 1.0));

    private final DecisionModel model;
    private final List<CriterionId> criteria;
    private final Reach reach;
    private final Set<Offers> asked;
    private final double[][] weights;
    private final LikelyOutcomes outcomes;

    private OfferSearch(
            DecisionModel model,
            List<CriterionId> criteria,
            Reach reach,
            Set<Offers> asked,
            double[][] weights,
            LikelyOutcomes outcomes) {
        this.model = model;
        this.criteria = criteria;
        this.reach = reach;
        this.asked = asked;
        this.weights = weights;
        this.outcomes = outcomes;
    }

    /** @param basis of what was answered so far */
    static OfferSearch of(
            DecisionModel model, DecisionBasis basis, Questionnaire questionnaire, QuestionKind.TradeOff kind) {
        var criteria = LikelyOutcomes.criteria(basis);
        var weights = LikelyOutcomes.weights(basis, criteria, WEIGHT_DRAWS);
        return new OfferSearch(
                model,
                criteria,
                Reach.of(model, basis.performances(), kind.criteria()),
                asked(questionnaire),
                weights,
                LikelyOutcomes.of(basis, criteria, weights));
    }

    private static Set<Offers> asked(Questionnaire questionnaire) {
        return questionnaire.counting().byQuestion().values().stream()
                .flatMap(answer -> answer instanceof Answer.Preferred(var offers, var preference)
                        ? Stream.of(offers, offers.turned())
                        : Stream.of())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The outcome that what was said makes likeliest, by its place among the contenders. */
    static int likeliest(DecisionBasis basis) {
        return outcomes(basis).likeliest();
    }

    private static LikelyOutcomes outcomes(DecisionBasis basis) {
        var criteria = LikelyOutcomes.criteria(basis);
        return LikelyOutcomes.of(basis, criteria, LikelyOutcomes.weights(basis, criteria, WEIGHT_DRAWS));
    }

    /** Whether what is known already makes one outcome so likely that no preference need be asked for. */
    static boolean isCertain(DecisionBasis basis) {
        return isCertain(outcomes(basis));
    }

    private static boolean isCertain(LikelyOutcomes outcomes) {
        return outcomes.mostLikely() >= CERTAIN_FROM;
    }

    NextOffers next() {
        if (isCertain(outcomes)) return new NextOffers.Certain();
        return candidates().stream()
                .map(offers -> new NextOffers.Ask(offers, information(offers)))
                .filter(ask -> ask.information() >= LEAST_INFORMATION)
                .max(Comparator.comparingDouble(NextOffers.Ask::information))
                .<NextOffers>map(Function.identity())
                .orElseGet(NextOffers.Uninformative::new);
    }

    private List<Offers> candidates() {
        var all = new ArrayList<Offers>();
        var likely = likelyToMatter();
        for (int i = 0; i < likely.size(); i++) {
            for (int j = i + 1; j < likely.size(); j++) {
                for (var parts : PARTS) add(likely.get(i), likely.get(j), parts, all);
            }
        }
        return all;
    }

    private void add(CriterionId first, CriterionId second, Map.Entry<Double, Double> parts, List<Offers> all) {
        var offers = new Offers(first, range(first, parts.getKey()), second, range(second, parts.getValue()));
        if (!asked.contains(offers) && gain(first, offers.ofFirst()) > 0 && gain(second, offers.ofSecond()) > 0) {
            all.add(offers);
        }
    }

    private LevelRange range(CriterionId criterion, double part) {
        var whole = reach.ranges().get(criterion);
        return new LevelRange(whole.worse(), Reach.level(whole, part));
    }

    private double gain(CriterionId criterion, LevelRange range) {
        return Reach.gain(model.criterion(criterion).orElseThrow(), range);
    }

    /** Those with the largest product of how unsure their weight is and how far the two best paths are apart on them. */
    private List<CriterionId> likelyToMatter() {
        return reach.ranges().keySet().stream()
                .filter(id -> effect(criteria.indexOf(id)) > 0)
                .sorted(Comparator.comparingDouble((CriterionId id) -> -effect(criteria.indexOf(id)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_CRITERIA)
                .toList();
    }

    private double effect(int criterion) {
        double mean = Arrays.stream(weights[criterion]).average().orElseThrow();
        double variance = Arrays.stream(weights[criterion])
                .map(weight -> (weight - mean) * (weight - mean))
                .average()
                .orElseThrow();
        return Math.sqrt(variance) * outcomes.gap(criterion);
    }

    /** Of the choice and the outcome, in nats: what the choice is unsure of, less what it is still unsure of once the outcome is known. */
    private double information(Offers offers) {
        int first = criteria.indexOf(offers.first());
        int second = criteria.indexOf(offers.second());
        double gain = StrictMath.log(gain(offers.first(), offers.ofFirst()) / gain(offers.second(), offers.ofSecond()));
        var sums = new double[outcomes.kinds()][Preference.values().length];
        var all = new double[Preference.values().length];
        for (int i = 0; i < WEIGHT_DRAWS; i++) {
            double margin = StrictMath.log(weights[first][i] / weights[second][i]) + gain;
            var of = sums[outcomes.kind(i)];
            for (var preference : Preference.values()) {
                double probability = Choice.usually(margin, preference);
                of[preference.ordinal()] += probability;
                all[preference.ordinal()] += probability;
            }
        }
        double information = entropy(all, WEIGHT_DRAWS);
        for (int kind = 0; kind < sums.length; kind++) {
            double count = outcomes.count(kind);
            if (count > 0) information -= count / WEIGHT_DRAWS * entropy(sums[kind], count);
        }
        return information;
    }

    private static double entropy(double[] sums, double count) {
        double entropy = 0;
        for (double sum : sums) {
            if (sum > 0) entropy -= sum / count * StrictMath.log(sum / count);
        }
        return entropy;
    }
}
