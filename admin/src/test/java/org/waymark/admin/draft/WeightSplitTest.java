package org.waymark.admin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.model.CriterionId;
import org.waymark.core.testing.Bicycles;

class WeightSplitTest {

    private static final Set<CriterionId> NONE = Set.of();

    private final WeightSplit split = WeightSplit.of(Bicycles.model());

    private static WeightSplit of(double price, double speed, double load, double comfort) {
        var shares = new LinkedHashMap<CriterionId, Double>();
        shares.put(Bicycles.PRICE, price);
        shares.put(Bicycles.SPEED, speed);
        shares.put(Bicycles.LOAD, load);
        shares.put(Bicycles.COMFORT, comfort);
        return new WeightSplit(shares);
    }

    private static void assertAlike(WeightSplit expected, WeightSplit actual) {
        assertEquals(expected.shares().keySet(), actual.shares().keySet());
        expected.shares().forEach((id, share) -> assertEquals(share, actual.share(id), 1e-12, id.key()));
    }

    @Nested
    class OfAModel {
        @Test
        void normalisesItsBaseWeights() {
            assertAlike(of(0.4, 0.3, 0.2, 0.1), split);
        }

        @Test
        void sharesEquallyWhenAllBaseWeightsAreZero() {
            var model = Bicycles.model();
            var weightless = model.withCriteria(
                    model.criteria().stream().map(it -> it.withBaseWeight(0)).toList());
            assertAlike(of(0.25, 0.25, 0.25, 0.25), WeightSplit.of(weightless));
        }

        @Test
        void givesTheSameModelBackWhenNothingChanged() {
            var model = Bicycles.model();
            assertSame(model, split.applyTo(model));
        }

        @Test
        void becomesTheBaseWeightsOfAModel() {
            var changed = of(0.1, 0.2, 0.3, 0.4).applyTo(Bicycles.model());
            assertAlike(of(0.1, 0.2, 0.3, 0.4), WeightSplit.of(changed));
        }
    }

    @Nested
    class AChange {
        @Test
        void makesTheOthersGiveWayInProportion() {
            assertAlike(of(0.7, 0.15, 0.1, 0.05), split.with(Bicycles.PRICE, 0.7, NONE, split));
        }

        @Test
        void leavesLockedOnesAsTheyAre() {
            assertAlike(
                    of(0.5, 0.3, 0.2 * 2 / 3, 0.1 * 2 / 3),
                    split.with(Bicycles.PRICE, 0.5, Set.of(Bicycles.SPEED), split));
        }

        @Test
        void takesNoMoreThanTheLockedOnesLeave() {
            var changed = split.with(Bicycles.PRICE, 1, Set.of(Bicycles.SPEED), split);
            assertAlike(of(0.7, 0.3, 0, 0), changed);
            assertEquals(0.7, split.mostFor(Bicycles.PRICE, Set.of(Bicycles.SPEED)), 1e-12);
        }

        @Test
        void doesNothingWhenAllOthersAreLocked() {
            assertSame(
                    split,
                    split.with(Bicycles.PRICE, 0.9, Set.of(Bicycles.SPEED, Bicycles.LOAD, Bicycles.COMFORT), split));
        }

        @Test
        void bringsOthersBackFromZeroInTheirUsualProportion() {
            var all = split.with(Bicycles.PRICE, 1, NONE, split);
            assertAlike(of(0.4, 0.3, 0.2, 0.1), all.with(Bicycles.PRICE, 0.4, NONE, split));
        }
    }

    @Nested
    class WhatWasSet {
        @Test
        void isToldFromWhatOnlyGaveWay() {
            var changed = split.with(Bicycles.PRICE, 0.7, NONE, split);
            assertEquals(Set.of(Bicycles.PRICE), changed.rounded().setSince(split));
            assertEquals(NONE, split.rounded().setSince(split));
        }

        @Test
        void isToldAlsoOfWhatWasNothingBefore() {
            var before = of(0.5, 0.3, 0.2, 0);
            var changed = before.with(Bicycles.COMFORT, 0.1, NONE, before);
            assertEquals(Set.of(Bicycles.COMFORT), changed.setSince(before));
        }

        @Test
        void hasWhatIsWantedWhileOthersGiveWay() {
            assertAlike(
                    of(0.4, 0.1, 0.5 * 2 / 3, 0.5 / 3),
                    split.withAll(Map.of(Bicycles.PRICE, 0.4, Bicycles.SPEED, 0.1)));
        }

        @Test
        void isRescaledWhereItTakesMoreThanThereIsOrNothingElseCanGiveWay() {
            assertAlike(
                    of(0.6, 0.4, 0, 0), of(0.5, 0.5, 0, 0).withAll(Map.of(Bicycles.PRICE, 0.9, Bicycles.SPEED, 0.6)));
            assertAlike(
                    of(0.6, 0.4, 0, 0), of(0.5, 0.5, 0, 0).withAll(Map.of(Bicycles.PRICE, 0.3, Bicycles.SPEED, 0.2)));
        }
    }

    @Nested
    class Rounded {
        @Test
        void addsUpToAHundredPercentWhereThirdsWouldNot() {
            var thirds = WeightSplit.proportionalTo(
                    Map.of(new CriterionId("a"), 1.0, new CriterionId("b"), 1.0, new CriterionId("c"), 1.0));
            assertEquals(
                    1_000,
                    thirds.tenthsOfPercent().values().stream()
                            .mapToInt(it -> it)
                            .sum());
        }

        @Test
        void doesNotLoseATenthToBinaryFractions() {
            assertEquals(150, of(0.15, 0.35, 0.25, 0.25).tenthsOfPercent().get(Bicycles.PRICE));
        }
    }

    @Test
    void refusesWhatDoesNotAddUpOrIsNoShare() {
        assertThrows(IllegalArgumentException.class, () -> of(0.5, 0.5, 0.5, 0.5));
        assertThrows(IllegalArgumentException.class, () -> of(1.5, -0.5, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> of(Double.NaN, 0.5, 0.25, 0.25));
    }

    static LongStream seeds() {
        return new SplittableRandom(20261122).longs(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void staysNormalisedThroughAnyChanges(long seed) {
        var random = new SplittableRandom(seed);
        var ids = split.shares().keySet().stream().toList();
        var now = split;
        for (int i = 0; i < 50; i++) {
            var id = ids.get(random.nextInt(ids.size()));
            var locked = random.nextBoolean() ? Set.of(ids.get(random.nextInt(ids.size()))) : NONE;
            double wanted = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextDouble();
            var before = now;
            now = now.with(id, wanted, locked, split);
            assertEquals(
                    1,
                    now.shares().values().stream().mapToDouble(share -> share).sum(),
                    1e-9);
            for (var kept : locked) {
                if (!kept.equals(id)) assertEquals(before.share(kept), now.share(kept), 1e-9, "locked " + kept);
            }
            double room = before.mostFor(id, locked);
            assertEquals(Math.min(wanted, room), now.share(id), 1e-9, "given to " + id);
        }
        var stored = now.rounded();
        assertTrue(stored.isStoredLike(now));
        for (var id : ids) assertEquals(now.share(id), stored.share(id), 1.0001e-4);
    }
}
