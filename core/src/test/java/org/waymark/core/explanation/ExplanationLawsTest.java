package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.score.Scores;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.RandomModels;
import org.waymark.core.weights.Weights;

/** Laws that hold for every model and all answers. */
class ExplanationLawsTest {

    private static final String SEEDS = "org.waymark.core.testing.Seeds#all";

    private static final Map<Long, Case> EVALUATED = new ConcurrentHashMap<>();

    private record Case(Decision decision, Explanation explanation) {

        /** Evaluated once, for all laws. */
        static Case of(long seed) {
            return EVALUATED.computeIfAbsent(seed, same -> of(same, same));
        }

        static Case of(long modelSeed, long answersSeed) {
            var model = RandomModels.of(modelSeed);
            var questionnaire = Questionnaire.of(model, RandomAnswers.complete(model, answersSeed));
            var decision = Decision.of(model, questionnaire, TODAY);
            var sensitivity = Sensitivity.of(model, questionnaire, TODAY, decision);
            return new Case(decision, Explanation.of(decision, sensitivity));
        }

        DecisionBasis basis() {
            return decision.basis();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void contributionsSumToTheMargin(long seed) {
        var explanation = Case.of(seed).explanation();
        double sum = explanation.contributions().stream()
                .mapToDouble(Contribution::points)
                .sum();
        assertEquals(explanation.margin(), sum, 1e-12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void contendersShareTheFirstRankAndOthersHaveNone(long seed) {
        var result = Case.of(seed);
        double sum = result.explanation().firstRankShares().values().stream()
                .mapToDouble(share -> share)
                .sum();
        assertEquals(result.basis().contenders().isEmpty() ? 0 : 1, sum, 1e-9);
        result.explanation().firstRankShares().forEach((path, share) -> {
            if (!result.explanation().contends(path)) assertEquals(0, share);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void bestAndRivalAreNeverRuledOut(long seed) {
        var explanation = Case.of(seed).explanation();
        explanation.best().ifPresent(path -> assertTrue(explanation.contends(path)));
        explanation.rival().ifPresent(path -> assertTrue(explanation.contends(path)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void theReplayFindsTheSharesOfTheEngine(long seed) {
        var result = Case.of(seed);
        var replay = Replays.of(result.basis().settings().draws(), Replay.MOST_DRAWS);
        var shares = replay.firstRankShares(result.basis());
        result.explanation().firstRankShares().forEach((path, share) -> assertEquals(share, shares.get(path), 1e-12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void theBestStaysBestWithinEachIntervalAndNotBeyond(long seed) {
        var result = Case.of(seed);
        int grid = 200;
        for (var interval : result.explanation().weightIntervals()) {
            assertTrue(0 <= interval.low()
                    && interval.low() <= interval.weight()
                    && interval.weight() <= interval.high()
                    && interval.high() <= 1);
            for (int i = 0; i <= grid; i++) {
                double weight = (double) i / grid;
                double lead = smallestLead(result, interval.criterion(), weight);
                if (weight > interval.low() && weight < interval.high()) assertTrue(lead >= -1e-9, () -> "" + lead);
                if (weight < interval.low() - 1e-9 || weight > interval.high() + 1e-9) {
                    assertTrue(lead <= 1e-9, () -> "" + lead);
                }
            }
        }
    }

    /** Of the best path over any other contender, with this weight and the others in proportion. */
    private static double smallestLead(Case result, CriterionId criterion, double weight) {
        var now = result.basis().weights().expected();
        double rest = now.byCriterion().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(criterion))
                .mapToDouble(entry -> entry.getValue())
                .sum();
        int others = now.byCriterion().size() - 1;
        if (others == 0) return 0; // nothing else to rescale: the weight is 1 and stays so
        var changed = new LinkedHashMap<CriterionId, Double>();
        now.byCriterion()
                .forEach((one, before) -> changed.put(
                        one,
                        one.equals(criterion)
                                ? weight
                                : (1 - weight) * (now.of(criterion) < 1 ? before / rest : 1.0 / others)));
        var scores = Scores.of(result.basis().performances(), new Weights(changed));
        var best = result.explanation().best().orElseThrow();
        return result.basis().contenders().stream()
                .filter(path -> !path.equals(best))
                .mapToDouble(path -> scores.of(best) - scores.of(path))
                .min()
                .orElse(0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void pairsAreCloseAsTheEngineSays(long seed) {
        var result = Case.of(seed);
        var close = new ArrayList<List<AlternativeId>>();
        result.explanation().closePairs().forEach(pair -> close.add(List.of(pair.a(), pair.b())));
        var contenders = result.basis().contenders();
        for (int i = 0; i < contenders.size(); i++) {
            for (int j = i + 1; j < contenders.size(); j++) {
                var pair = List.of(contenders.get(i), contenders.get(j));
                double share = Acceptability.of(
                                result.basis().personal().among(pair),
                                result.basis().weights(),
                                result.basis().settings().draws())
                        .firstRankShare(pair.getFirst());
                assertEquals(share >= 0.25 && share <= 0.75, close.contains(pair));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void leaningsAreTheLargestSwingsFirst(long seed) {
        var leanings = Case.of(seed).explanation().leanings();
        assertTrue(leanings.size() <= 3);
        for (int i = 0; i < leanings.size(); i++) {
            assertTrue(leanings.get(i).swing() > 0);
            if (i > 0) assertTrue(leanings.get(i).swing() <= leanings.get(i - 1).swing());
        }
    }
}
