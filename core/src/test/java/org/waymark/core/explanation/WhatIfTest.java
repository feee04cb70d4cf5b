package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.RandomAnswers;

class WhatIfTest {

    private static final DecisionModel MODEL = DefaultModel.load();

    /** Of people for whom two paths or more come into question, so that draws decide. */
    static LongStream seeds() {
        return LongStream.range(0, 200)
                .filter(seed -> decision(seed).basis().contenders().size() > 1)
                .limit(20);
    }

    private static Decision decision(long seed) {
        return Decision.of(MODEL, questionnaire(seed), TODAY);
    }

    private static Questionnaire questionnaire(long seed) {
        return Questionnaire.of(MODEL, RandomAnswers.complete(MODEL, seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aGlanceSparesDrawsAndChangesNothing(long seed) {
        var now = decision(seed).completeOutcome();
        var replay = Replays.of(MODEL.settings().draws(), Replay.MOST_DRAWS);
        var glancing = WhatIf.of(MODEL, questionnaire(seed), TODAY, replay, now);
        assertTrue(glancing.glance().isPresent());
        var patient = new WhatIf(MODEL, questionnaire(seed), TODAY, Optional.empty(), replay, now);
        assertEquals(CounterfactualSearch.of(patient), CounterfactualSearch.of(glancing));
    }
}
