package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Preference;
import org.waymark.core.model.CriterionId;

class RecentPoolsTest {

    private static final CriterionId PAY = new CriterionId("pay");
    private static final CriterionId CALM = new CriterionId("calm");
    private static final Weights EQUAL = Weights.inRatio(Map.of(PAY, 1.0, CALM, 1.0));

    private static List<PreferenceStatement> payFirst() {
        return List.of(new PreferenceStatement.Choice(PAY, 0.5, CALM, 0.5, Preference.FIRST));
    }

    @Test
    void drawsOnceWhatDependsOnTheSame() {
        assertSame(RecentPools.of(EQUAL, payFirst(), 1), RecentPools.of(EQUAL, payFirst(), 1));
    }

    @Test
    void drawsAgainWhereAnythingIsDifferent() {
        var pool = RecentPools.of(EQUAL, payFirst(), 1);
        assertNotSame(pool, RecentPools.of(Weights.inRatio(Map.of(PAY, 2.0, CALM, 1.0)), payFirst(), 1));
        assertNotSame(pool, RecentPools.of(EQUAL, List.of(), 1));
        assertNotSame(pool, RecentPools.of(EQUAL, payFirst(), 2));
    }

    @Test
    void keepsWhatWouldBeDrawn() {
        var kept = RecentPools.of(EQUAL, payFirst(), 3);
        var drawn = PreferencePool.of(EQUAL, payFirst(), 3);
        assertArrayEquals(drawn.weights(), kept.weights());
        assertArrayEquals(drawn.counts(), kept.counts());
    }
}
