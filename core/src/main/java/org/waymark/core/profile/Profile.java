package org.waymark.core.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect.Assignment;
import org.waymark.core.model.Effect.Emphasis;
import org.waymark.core.model.Effect.Factor;
import org.waymark.core.model.Effect.Requirement;
import org.waymark.core.model.Effect.Shift;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.numerics.Distribution;

/**
 * What the answers say of the person, as the method needs it. Only answers that count have a part in it
 * ({@link Questionnaire#counting}).
 *
 * @param parameters the value of every parameter of the model, in its order: as answered, else its usual value
 * @param importances how much every criterion counts, in the order of the model and in any ratio; one at least is above 0
 * @param adjustments how what a path achieves differs for this person; no entry means not at all
 * @param mustHaves in the order they were asked
 */
public record Profile(
        Map<ParameterId, Double> parameters,
        Map<CriterionId, Double> importances,
        Map<AlternativeId, Map<CriterionId, Adjustment>> adjustments,
        List<MustHave> mustHaves) {

    /**
     * {@code factor · x + shift}, in the unit of the criterion.
     *
     * @param factor larger than 0
     * @param factorVariance of its logarithm, as far as the sizes of effects are not sure
     * @param shiftVariance of the shift, likewise
     */
    public record Adjustment(double factor, double shift, double factorVariance, double shiftVariance) {
        public static final Adjustment NONE = new Adjustment(1, 0, 0, 0);

        /** @param spread standard deviation of the logarithm of {@code more}, as a share of it */
        Adjustment times(double more, double spread) {
            return new Adjustment(
                    Math.clamp(factor * more, Double.MIN_NORMAL, Double.MAX_VALUE),
                    shift,
                    Parameters.finite(factorVariance + square(spread * Math.log(more))),
                    shiftVariance);
        }

        /** @param spread standard deviation of {@code more}, as a share of it */
        Adjustment plus(double more, double spread) {
            return new Adjustment(
                    factor,
                    Parameters.finite(shift + more),
                    factorVariance,
                    Parameters.finite(shiftVariance + square(spread * more)));
        }

        private static double square(double x) {
            return x * x;
        }

        /** What is known after the adjustment, as wide as both it and the quantity are unsure. */
        public Distribution of(Distribution quantity) {
            var adjusted = quantity.times(factor);
            double mean = adjusted.mean();
            return adjusted.plus(shift)
                    .withMoreVariance(Parameters.finite(mean * mean * factorVariance + shiftVariance));
        }
    }

    /** At least as good as {@code limit} on the criterion, in its unit, because of the answer to {@code from}. */
    public record MustHave(CriterionId criterion, QuestionId from, double limit) {}

    public Profile {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        importances = Collections.unmodifiableMap(new LinkedHashMap<>(importances));
        var copy = new LinkedHashMap<AlternativeId, Map<CriterionId, Adjustment>>();
        adjustments.forEach((path, ofPath) -> copy.put(path, Collections.unmodifiableMap(new LinkedHashMap<>(ofPath))));
        adjustments = Collections.unmodifiableMap(copy);
        mustHaves = List.copyOf(mustHaves);
    }

    public static Profile of(DecisionModel model, Questionnaire questionnaire) {
        var effects = AnswerEffect.in(questionnaire);
        var parameters = Parameters.of(model, questionnaire, effects);
        var adjustments = new LinkedHashMap<AlternativeId, Map<CriterionId, Adjustment>>();
        var mustHaves = new ArrayList<MustHave>();
        double usual = model.settings().effectSpread();
        for (var given : effects) {
            switch (given.effect()) {
                case Factor(var alternative, var criterion, double factor, var spread) ->
                    adjust(adjustments, alternative, criterion, before -> before.times(factor, spread.orElse(usual)));
                case Shift(var alternative, var criterion, var amount, var spread) ->
                    adjust(
                            adjustments,
                            alternative,
                            criterion,
                            before -> before.plus(parameters.of(amount), spread.orElse(usual)));
                case Requirement(var criterion, var limit) ->
                    mustHaves.add(new MustHave(criterion, given.question(), parameters.of(limit)));
                case Emphasis emphasis -> {} // stands in the importances
                case Assignment assignment -> {} // stands in the parameters
            }
        }
        return new Profile(parameters.values(), Importances.of(model, questionnaire, effects), adjustments, mustHaves);
    }

    public Adjustment adjustmentOf(AlternativeId alternative, CriterionId criterion) {
        return adjustments.getOrDefault(alternative, Map.of()).getOrDefault(criterion, Adjustment.NONE);
    }

    private static void adjust(
            Map<AlternativeId, Map<CriterionId, Adjustment>> adjustments,
            AlternativeId alternative,
            CriterionId criterion,
            UnaryOperator<Adjustment> change) {
        var ofPath = adjustments.computeIfAbsent(alternative, same -> new LinkedHashMap<>());
        ofPath.put(criterion, change.apply(ofPath.getOrDefault(criterion, Adjustment.NONE)));
    }
}
