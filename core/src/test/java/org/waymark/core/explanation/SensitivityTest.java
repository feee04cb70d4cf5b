package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.explanation.Explanation.ClosePair;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Performance;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;

/** Of a city bicycle that is as fast as the road bicycle is on average, at the same price. */
class SensitivityTest {

    private static DecisionModel model(Draws draws, boolean isCertain) {
        var even = ModelWith.performances(
                Bicycles.only(Set.of(CITY, ROAD), Set.of(Bicycles.PRICE, Bicycles.SPEED)),
                one -> new Performance(
                        one.alternative(),
                        one.criterion(),
                        one.criterion().equals(Bicycles.PRICE)
                                ? new Exact(500)
                                : isCertain || one.alternative().equals(CITY) ? new Exact(20) : new Uniform(10, 30),
                        one.evidence()));
        return ModelWith.draws(draws, even);
    }

    private static Decision decision(DecisionModel model) {
        return Decision.of(model, Questionnaire.of(model, Bicycles.answers()), TODAY);
    }

    private static List<ClosePair> closePairs(DecisionModel model) {
        return Sensitivity.of(model, Questionnaire.of(model, Bicycles.answers()), TODAY, decision(model))
                .closePairs();
    }

    private static double share(DecisionModel model) {
        var basis = decision(model).basis();
        return Acceptability.of(
                        basis.performances(), basis.weights(), model.settings().draws())
                .firstRankShare(CITY);
    }

    @Test
    void restsOnAllDrawsWhereNoLivesAreSimulated() {
        var model = model(new Draws(3, 10_000), false);
        assertEquals(List.of(new ClosePair(CITY, ROAD, share(model))), closePairs(model));
    }

    @Test
    void countsAPairAsCloseFromAQuarterOfTheDrawsOn() {
        // of four draws, one is exactly a quarter
        var found = IntStream.range(0, 100)
                .mapToObj(seed -> model(new Draws(seed, 4), false))
                .toList();
        for (double share : new double[] {0.25, 0.75}) {
            var model = found.stream()
                    .filter(one -> share(one) == share)
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of(new ClosePair(CITY, ROAD, share)), closePairs(model));
        }
        var never = found.stream().filter(one -> share(one) == 0).findFirst().orElseThrow();
        assertEquals(List.of(), closePairs(never));
    }

    @Test
    void leavesEveryWeightFreeBetweenTwoThatAchieveTheSame() {
        var model = model(new Draws(3, 100), true);
        var decision = decision(model);
        var intervals = WeightIntervals.of(decision);
        assertEquals(0, decision.margin());
        assertEquals(2, intervals.size());
        assertTrue(intervals.stream().allMatch(one -> one.low() == 0 && one.high() == 1));
    }
}
