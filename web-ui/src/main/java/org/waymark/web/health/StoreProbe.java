package org.waymark.web.health;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;

/** Asks the store a question whose answer only the database knows. */
public class StoreProbe {

    private final AssessmentStore store;
    private final SecureRandom chance;

    @Inject
    public StoreProbe(AssessmentStore store, SecureRandom chance) {
        this.store = store;
        this.chance = chance;
    }

    /** Whether the database answers now. */
    public boolean answers() {
        try {
            store.find(AssessmentToken.random(chance));
            return true;
        } catch (RuntimeException unanswered) {
            return false;
        }
    }
}
