package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.InMemoryPublishedModels;

class WarmUpTest {

    @Test
    void leavesNoQuestionOfItsPeopleOpen() {
        var model = DefaultModel.load();
        for (int person = 0; person < 12; person++) {
            assertEquals(
                    List.of(),
                    Questionnaire.of(model, WarmUp.answers(model, person)).missing());
        }
        assertNotEquals(WarmUp.answers(model, 0), WarmUp.answers(model, 1));
    }

    @Test
    void evaluatesThemAll() {
        var models = new InMemoryPublishedModels(DefaultModel.load());
        assertDoesNotThrow(new WarmUp(models, () -> Instant.parse("2026-11-26T12:00:00Z"))::run);
    }
}
