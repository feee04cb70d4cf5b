package org.waymark.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.ROAD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.testing.Bicycles;

/** Recommended is from 0.6 on. */
class ContendersTest {

    private static List<AlternativeId> of(double city, double road, double cargo) {
        return Contenders.of(Bicycles.settings(), Map.of(CITY, city, ROAD, road, CARGO, cargo));
    }

    @Test
    void areTheFewestThatTogetherComeFirstOftenEnough() {
        assertEquals(List.of(ROAD, CITY), of(0.45, 0.5, 0.05));
        assertEquals(List.of(CITY, ROAD, CARGO), of(0.4, 0.19, 0.18));
    }

    @Test
    void areEnoughWhenTogetherTheyComeFirstExactlyOftenEnough() {
        assertEquals(List.of(CITY, ROAD), of(0.5, 0.1, 0.09));
        assertEquals(List.of(CITY, ROAD, CARGO), of(0.5, 0.0999, 0.09));
        assertEquals(List.of(CITY), of(0.6, 0.3, 0.1));
    }

    @Test
    void includeAllThatAreLevelWithTheLast() {
        assertEquals(List.of(CITY, CARGO, ROAD), of(0.5, 0.25, 0.25));
        assertEquals(List.of(CARGO, CITY, ROAD), of(1.0 / 3, 1.0 / 3, 1.0 / 3));
    }
}
