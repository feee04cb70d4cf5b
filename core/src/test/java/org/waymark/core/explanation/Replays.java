package org.waymark.core.explanation;

import java.util.Set;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Draws;
import org.waymark.core.weights.WeightInformation;

/** Replays for models that ask for no preferences, whose weights are near nobody's. */
final class Replays {

    private Replays() {}

    static Replay of(Draws draws, int most) {
        return new Replay(draws, most, new WeightInformation.Missing(Set.of(new CriterionId("any"))));
    }
}
