package org.waymark.core.elicitation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.DecisionBasis;
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

    private static final int STRIDE = 4;

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
        return of(sheets, relativeWeights, 0).orElseThrow();
    }

    /**
     * The same, or nothing as soon as it is clear that they agree less.
     *
     * @param agreement in [0, 1]
     */
    Optional<Completions> of(List<AnswerSheet> sheets, double[][] relativeWeights, double agreement) {
        var lives = lives();
        var counts = new int[Completions.WEIGHTS][facts.alternatives().size() + 2];
        var outcomes = new int[Completions.WEIGHTS][sheets.size()];
        for (int i = 0; i < sheets.size(); i++) {
            if (i % STRIDE == 0 && mostAgreement(counts, i, sheets.size()) < agreement) return Optional.empty();
            var basis = basis(sheets.get(i), lives);
            var criteria = LikelyOutcomes.criteria(basis);
            var likely = LikelyOutcomes.of(basis, criteria, weights(relativeWeights, basis, criteria));
            for (int k = 0; k < Completions.WEIGHTS; k++) {
                outcomes[k][i] = kind(basis, likely.kind(k));
                counts[k][outcomes[k][i]]++;
            }
        }
        return Optional.of(new Completions(outcomes, facts.alternatives().size() + 2));
    }

    /** How much they agree if all that are not decided yet agree with most of the others. */
    private static double mostAgreement(int[][] counts, int decided, int all) {
        double sum = 0;
        for (var ofWeights : counts) sum += Arrays.stream(ofWeights).max().orElseThrow() + all - decided;
        return sum / counts.length / all;
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

    /** Of a path by its place in the model, then "too close", then "none fits". */
    private int kind(DecisionBasis basis, int likely) {
        var contenders = basis.contenders();
        int paths = facts.alternatives().size();
        if (contenders.isEmpty()) return paths + 1;
        if (likely == contenders.size()) return paths;
        var path = contenders.get(likely);
        return IntStream.range(0, paths)
                .filter(i -> facts.alternatives().get(i).id().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
