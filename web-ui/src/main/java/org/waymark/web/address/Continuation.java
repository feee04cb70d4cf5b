package org.waymark.web.address;

import java.util.Optional;
import org.waymark.core.assessment.AssessmentToken;

/** What this browser remembers: the assessment its person last worked on. */
public interface Continuation {
    Optional<AssessmentToken> remembered();

    void remember(AssessmentToken token);

    void forget();
}
