package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.COMFORT;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.decision.Outcome;
import org.waymark.core.explanation.Contribution;
import org.waymark.core.explanation.WeightInterval;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Performance;
import org.waymark.core.numerics.Exact;
import org.waymark.core.testing.Bicycles;

/** Models in which there is little or nothing to decide. All is defined and finite. */
class DegenerateModelsTest {

    private static final Set<AlternativeId> ALL_BICYCLES = Set.of(CITY, ROAD, CARGO);
    private static final Set<CriterionId> ALL_CRITERIA = Set.of(PRICE, SPEED, LOAD, COMFORT);

    private static Evaluation evaluation(DecisionModel model) {
        return Evaluation.of(Optional.empty(), model, Bicycles.answers(), TODAY);
    }

    @Nested
    class WithOnePath {
        private final Evaluation evaluation = evaluation(Bicycles.only(Set.of(ROAD), ALL_CRITERIA));

        @Test
        void recommendIt() {
            assertEquals(new Outcome.Recommended(ROAD, 1), evaluation.outcome());
        }

        @Test
        void explainNothing() {
            var explanation = evaluation.explanation();
            assertEquals(Optional.empty(), explanation.rival());
            assertEquals(0, explanation.margin());
            assertEquals(List.of(), explanation.contributions());
            assertEquals(List.of(), explanation.weightIntervals());
            assertEquals(List.of(), explanation.closePairs());
            assertEquals(List.of(), explanation.leanings());
        }
    }

    @Nested
    class WithOneCriterion {
        private final Evaluation evaluation = evaluation(Bicycles.only(ALL_BICYCLES, Set.of(PRICE)));

        @Test
        void recommendTheBestOnIt() {
            assertEquals(new Outcome.Recommended(CITY, 1), evaluation.outcome());
            assertEquals(0.8, evaluation.scores().of(CITY), 1e-12);
        }

        @Test
        void explainEverythingByIt() {
            assertEquals(
                    List.of(PRICE),
                    evaluation.explanation().contributions().stream()
                            .map(Contribution::criterion)
                            .toList());
            assertEquals(
                    List.of(new WeightInterval(PRICE, 1, 0, 1)),
                    evaluation.explanation().weightIntervals());
        }
    }

    @Nested
    class InWhichAllIsEqual {
        private final Evaluation evaluation = evaluation(Bicycles.with(
                one -> new Performance(one.alternative(), one.criterion(), new Exact(8), one.evidence())));

        @Test
        void areTooCloseWithEveryPathInIt() {
            var tooClose = assertInstanceOf(Outcome.TooClose.class, evaluation.outcome());
            assertEquals(CARGO, tooClose.first());
            assertEquals(List.of(CARGO, CITY, ROAD), tooClose.contenders());
            evaluation.explanation().firstRankShares().forEach((path, share) -> assertEquals(1.0 / 3, share, 1e-12));
        }

        @Test
        void takeTheFirstKeyAsTheBest() {
            assertEquals(Optional.of(CARGO), evaluation.explanation().best());
            assertEquals(Optional.of(CITY), evaluation.explanation().rival());
            assertEquals(0, evaluation.explanation().margin(), 1e-12);
        }

        @Test
        void letEveryWeightGoAnywhere() {
            evaluation.explanation().weightIntervals().forEach(interval -> {
                assertEquals(0, interval.low(), 1e-12);
                assertEquals(1, interval.high(), 1e-12);
            });
        }

        @Test
        void leanOnNoEvidence() {
            assertEquals(List.of(), evaluation.explanation().leanings());
        }

        @Test
        void sayOfEveryPairThatItIsOpen() {
            assertEquals(3, evaluation.explanation().closePairs().size());
            evaluation.explanation().closePairs().forEach(pair -> assertEquals(0.5, pair.share(), 1e-12));
        }
    }

    @Test
    void withoutAnyWeightCountAllCriteriaTheSame() {
        var model = Bicycles.model();
        var weightless = model.withCriteria(model.criteria().stream()
                .map(criterion -> criterion.withBaseWeight(0))
                .toList());
        assertEquals(
                Map.of(PRICE, 0.25, SPEED, 0.25, LOAD, 0.25, COMFORT, 0.25),
                evaluation(weightless).explanation().weights());
        assertInstanceOf(Outcome.class, evaluation(weightless).outcome());
    }

    @Test
    void withAllWeightOnOneCriterionShareTheRestEqually() {
        var model = Bicycles.model();
        var priceOnly = model.withCriteria(model.criteria().stream()
                .map(criterion -> criterion.id().equals(PRICE) ? criterion : criterion.withBaseWeight(0))
                .toList());
        var interval = evaluation(priceOnly).explanation().weightIntervals().getFirst();
        // price takes t, the others (1 − t) / 3 each: city leads road by 0.4 t + (1 − t) · 0.2 / 3, cargo by 0.6 t − (1
        // − t) · 0.1
        assertEquals(1, interval.weight());
        assertEquals(1, interval.high());
        assertEquals(1.0 / 10 / (1.0 / 10 + 0.6), interval.low(), 1e-12);
        assertTrue(evaluation(priceOnly).explanation().weightIntervals().stream()
                .skip(1)
                .allMatch(other -> other.weight() == 0 && other.low() == 0));
    }
}
