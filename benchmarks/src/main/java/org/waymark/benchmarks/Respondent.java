package org.waymark.benchmarks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.Offers;
import org.waymark.core.answers.Preference;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.elicitation.NextOffers;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.profile.Profile;

/**
 * Somebody whose weights are known, and who answers questions about preferences by them, with an error. The error belongs to the
 * person and the question: what else is asked does not change it.
 */
record Respondent(DecisionModel model, Map<CriterionId, Double> weights, Care care, int number) {

    private static final int NAMED = 3;

    /** Of the logarithm of a weight around what the facts make of the base weight. */
    private static final double SPREAD = 0.8;

    /** @param facts all that there are about the person */
    static Respondent of(DecisionModel model, AnswerSheet facts, Care care, int number) {
        var random = new SplittableRandom(number);
        var weights = new HashMap<CriterionId, Double>();
        Profile.of(model, Questionnaire.of(model, facts))
                .importances()
                .forEach((criterion, weight) ->
                        weights.put(criterion, weight * Math.exp(SPREAD * random.nextGaussian())));
        return new Respondent(model, weights, care, number);
    }

    /** The answers that are not about preferences. */
    static AnswerSheet facts(DecisionModel model, AnswerSheet answers) {
        var facts = AnswerSheet.EMPTY;
        for (var answer : answers.byQuestion().entrySet()) {
            var kind = model.question(answer.getKey()).orElseThrow().kind();
            if (!kind.asksForPreference()) facts = facts.with(answer.getKey(), answer.getValue());
        }
        return facts;
    }

    /** The answer to a question about preferences; empty if it is not worth asking. */
    Optional<Answer> answer(Question question, Elicitation elicitation) {
        return switch (question.kind()) {
            case QuestionKind.Ranking ranking ->
                Optional.of(
                        ranked(question, elicitation.reach(ranking.criteria()).ranges()));
            case QuestionKind.TradeOff kind ->
                elicitation.offers(question, kind) instanceof NextOffers.Ask(var offers, double tells)
                        ? Optional.of(new Answer.Preferred(offers, choice(question, offers)))
                        : Optional.empty();
            default -> throw new IllegalArgumentException(question.id() + " is not about preferences");
        };
    }

    private SplittableRandom random(Question question) {
        return new SplittableRandom(31L * number + question.id().key().hashCode());
    }

    private Answer ranked(Question question, Map<CriterionId, LevelRange> ranges) {
        var random = random(question);
        boolean isByChance = random.nextDouble() < Math.abs(care.lapses());
        var strengths = new HashMap<CriterionId, Double>();
        ranges.forEach((criterion, range) -> {
            double gumbel = -Math.log(-Math.log(random.nextDouble()));
            double worth = isByChance ? 0 : care.beta() * Math.log(worth(criterion, range));
            strengths.put(criterion, worth + gumbel);
        });
        var order = ranges.keySet().stream()
                .sorted(Comparator.comparingDouble((CriterionId criterion) -> -strengths.get(criterion)))
                .limit(NAMED)
                .map(Set::of)
                .toList();
        return new Answer.Ranked(order, ranges);
    }

    private Preference choice(Question question, Offers offers) {
        var random = random(question);
        if (care.lapses() < 0) return Preference.FIRST;
        if (random.nextDouble() < care.lapses()) return Preference.values()[random.nextInt(3)];
        double margin = Math.log(worth(offers.first(), offers.ofFirst()) / worth(offers.second(), offers.ofSecond()));
        double u = random.nextDouble();
        if (u < logistic(care.beta() * (margin - 0.2))) return Preference.FIRST;
        return u > 1 - logistic(care.beta() * (-margin - 0.2)) ? Preference.SECOND : Preference.SAME;
    }

    private double worth(CriterionId id, LevelRange range) {
        var value = model.criterion(id).orElseThrow().value();
        return weights.get(id) * (value.of(range.better()) - value.of(range.worse()));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
