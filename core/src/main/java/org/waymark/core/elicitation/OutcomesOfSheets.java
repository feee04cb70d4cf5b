package org.waymark.core.elicitation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.weights.PreferenceSource;

/**
 * Decides for many sheets of facts, each under the same preferences.
 *
 * @param facts the model without its questions about preferences, in few draws
 */
record OutcomesOfSheets(DecisionModel facts, LocalDate on) {

    /**
     * How much more than by the facts each criterion weighs, after what somebody said of preferences: by criterion in the order of the
     * keys, and draw.
     *
     * @param now the decision by all that the person said
     * @param sheet what they said of facts
     */
    double[][] relativeWeights(DecisionBasis now, AnswerSheet sheet) {
        var criteria = LikelyOutcomes.criteria(now);
        var weights = LikelyOutcomes.weights(now, criteria, Completions.WEIGHTS);
        var byFacts = basis(sheet, lives()).weights().expected();
        for (int c = 0; c < weights.length; c++) {
            double expected = byFacts.of(criteria.get(c));
            for (int k = 0; k < Completions.WEIGHTS; k++) {
                weights[c][k] = expected > 0 ? weights[c][k] / expected : 0;
            }
        }
        return weights;
    }

    /** @param sheets an answer to every question in each */
    Completions of(List<AnswerSheet> sheets, double[][] relativeWeights) {
        var outcomes = new int[Completions.WEIGHTS][sheets.size()];
        var each = oneByOne(sheets, relativeWeights);
        for (int i = 0; i < sheets.size(); i++) {
            var ofSheet = each.next();
            for (int k = 0; k < Completions.WEIGHTS; k++) outcomes[k][i] = ofSheet[k];
        }
        return new Completions(outcomes, kinds());
    }

    /**
     * The outcomes of each sheet by weights, decided when it is asked for.
     *
     * @param sheets an answer to every question in each
     */
    Iterator<int[]> oneByOne(List<AnswerSheet> sheets, double[][] relativeWeights) {
        var lives = lives();
        return sheets.stream()
                .map(sheet -> outcomes(basis(sheet, lives), relativeWeights))
                .iterator();
    }

    private int[] outcomes(DecisionBasis basis, double[][] relativeWeights) {
        var criteria = LikelyOutcomes.criteria(basis);
        var likely = LikelyOutcomes.of(basis, criteria, weights(relativeWeights, basis, criteria));
        var kinds = kinds(basis.contenders());
        return IntStream.range(0, Completions.WEIGHTS)
                .map(k -> kinds[likely.kind(k)])
                .toArray();
    }

    /** How many outcomes there can be: each path by its place in the model, then "too close", then "none fits". */
    int kinds() {
        return facts.alternatives().size() + 2;
    }

    private LifeSource lives() {
        return LifeSource.keeping(facts.settings().draws(), Completions.COUNT);
    }

    private DecisionBasis basis(AnswerSheet sheet, LifeSource lives) {
        return DecisionBasis.of(facts, Questionnaire.of(facts, sheet), on, lives, PreferenceSource.exact());
    }

    /** The same preferences with other facts. Their sum is not 1, which changes no order of paths. */
    private static double[][] weights(double[][] relative, DecisionBasis basis, List<CriterionId> criteria) {
        var expected = basis.weights().expected();
        return IntStream.range(0, relative.length)
                .mapToObj(c -> Arrays.stream(relative[c])
                        .map(factor -> factor * expected.of(criteria.get(c)))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** What comes out where each of the contenders is likeliest, and where it is too close between them. */
    private int[] kinds(List<AlternativeId> contenders) {
        var paths = facts.alternatives().stream().map(Alternative::id).toList();
        if (contenders.isEmpty()) return new int[] {paths.size() + 1};
        return IntStream.concat(contenders.stream().mapToInt(paths::indexOf), IntStream.of(paths.size()))
                .toArray();
    }
}
