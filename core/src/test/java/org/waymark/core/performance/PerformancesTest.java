package org.waymark.core.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.COMFORT;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.ROAD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.numerics.ValueFunction;

class PerformancesTest {

    /** A price falls from 2,000 to 0 USD, a load rises from 0 to 100 kg. */
    private final Performances table = new Performances(
            List.of(CITY),
            Map.of(
                    PRICE, ValueFunction.linear(new Scale(2000, 0)),
                    LOAD, ValueFunction.linear(new Scale(0, 100))),
            Map.of(new Cell(CITY, PRICE), new Uniform(300, 500), new Cell(CITY, LOAD), new Exact(20)));

    @Test
    void nameAllThatIsMissingDoubleOrUnknownInOrder() {
        var refused = assertThrows(
                IncompletePerformances.class,
                () -> new Performances(
                        List.of(ROAD, CITY, ROAD),
                        table.criteria(),
                        Map.<Cell, Distribution>of(
                                new Cell(CITY, PRICE), new Exact(400),
                                new Cell(CITY, COMFORT), new Exact(8),
                                new Cell(CARGO, LOAD), new Exact(90),
                                new Cell(ROAD, PRICE), new Exact(900))));
        assertEquals(
                List.of(
                        "alternative road is there twice",
                        "performance of cargo on load belongs to no alternative or criterion",
                        "performance of city on comfort belongs to no alternative or criterion",
                        "performance of city on load is missing",
                        "performance of road on load is missing"),
                refused.getMessage().lines().toList());
    }

    @Test
    void areOfOneAlternativeAndOneCriterionAtLeast() {
        var refused = assertThrows(IncompletePerformances.class, () -> new Performances(List.of(), Map.of(), Map.of()));
        assertEquals(
                List.of("there is no alternative to choose", "there is no criterion to choose by"),
                refused.getMessage().lines().toList());
    }

    @Test
    void nameTheCellThatIsNotThere() {
        var refused = assertThrows(IllegalArgumentException.class, () -> table.of(ROAD, PRICE));
        assertTrue(refused.getMessage().contains("road on price"), refused.getMessage());
    }

    @ParameterizedTest(name = "{0} USD or less: {1}")
    @CsvSource({"299, 0", "300, 0", "350, 0.25", "500, 1", "501, 1"})
    void meetAPriceByWhatCostsNoMore(double limit, double probability) {
        assertEquals(probability, table.probability(CITY, PRICE, limit), 1e-12);
    }

    @ParameterizedTest(name = "{0} kg or more: {1}")
    @CsvSource({"0, 1", "20, 1", "20.000001, 0", "100, 0"})
    void meetALoadByWhatCarriesNoLess(double limit, double probability) {
        assertEquals(probability, table.probability(CITY, LOAD, limit));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void knowNoProbabilityOfALimitThatIsNoNumber(double limit) {
        assertThrows(IllegalArgumentException.class, () -> table.probability(CITY, PRICE, limit));
    }

    @Test
    void areWorthTheValueOfTheirMean() {
        assertEquals(0.8, table.expectedValue(CITY, PRICE), 1e-12);
        assertEquals(0.2, table.expectedValue(CITY, LOAD), 1e-12);
    }
}
