package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.web.testing.BicycleAssessments;

class WarmUpTest {

    @Test
    void evaluatesThemAll() {
        var shop = new BicycleAssessments(DefaultModel.load());
        assertDoesNotThrow(new WarmUp(shop.assessments, shop.models, () -> Instant.parse("2026-11-26T12:00:00Z"))::run);
    }
}
