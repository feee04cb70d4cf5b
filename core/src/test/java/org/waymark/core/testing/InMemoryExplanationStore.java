package org.waymark.core.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.ExplanationStore;
import org.waymark.core.explanation.Sensitivity;

/** Explanations in a map, of the assessments in a store. */
public final class InMemoryExplanationStore implements ExplanationStore {

    private record Kept(String version, Sensitivity found) {}

    private final AssessmentStore assessments;
    private final Map<AssessmentToken, Kept> byToken = new HashMap<>();

    public InMemoryExplanationStore(AssessmentStore assessments) {
        this.assessments = assessments;
    }

    @Override
    public synchronized Optional<Sensitivity> find(AssessmentToken token, String version) {
        if (assessments.find(token).isEmpty()) byToken.remove(token);
        return Optional.ofNullable(byToken.get(token))
                .filter(kept -> kept.version().equals(version))
                .map(Kept::found);
    }

    @Override
    public synchronized void keep(AssessmentToken token, String version, Sensitivity found) {
        if (assessments.find(token).filter(Assessment::isFinished).isPresent()) {
            byToken.put(token, new Kept(version, found));
        }
    }
}
