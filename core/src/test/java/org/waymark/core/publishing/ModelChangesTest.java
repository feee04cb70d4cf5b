package org.waymark.core.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.DefaultModel;
import org.waymark.core.testing.Bicycles;

class ModelChangesTest {

    private static final DecisionModel MODEL = Bicycles.model();

    private static DecisionModel withSpeedAt(double baseWeight) {
        return MODEL.withCriteria(MODEL.criteria().stream()
                .map(c -> c.id().equals(Bicycles.SPEED) ? c.withBaseWeight(baseWeight) : c)
                .toList());
    }

    @Test
    void nameTheWeightThatChangedByItsCriterion() {
        var changes = ModelChanges.between(MODEL, withSpeedAt(5));

        assertEquals("criteria.speed.base-weight 3", changes.before());
        assertEquals("criteria.speed.base-weight 5", changes.after());
    }

    @Test
    void areNoneBetweenEqualModels() {
        assertEquals(new ModelChanges("", ""), ModelChanges.between(MODEL, Bicycles.model()));
    }

    @Test
    void showWhatWasRemovedOnOneSideOnly() {
        var changes =
                ModelChanges.between(MODEL, MODEL.withCriteria(MODEL.criteria().subList(0, 3)));

        assertTrue(changes.before().startsWith("criteria.comfort."), changes.before());
        assertEquals("", changes.after());
    }

    @Test
    void staysShortWhenEverythingChanged() {
        var changes = ModelChanges.between(MODEL, DefaultModel.load());

        assertTrue(changes.after().matches("(?s).*; and \\d+ more"), changes.after());
        assertTrue(
                changes.after().length() < 4_000,
                "%d characters".formatted(changes.after().length()));
    }
}
