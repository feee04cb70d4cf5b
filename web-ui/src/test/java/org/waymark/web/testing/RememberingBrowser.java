package org.waymark.web.testing;

import java.util.Optional;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.web.address.Continuation;

/** A browser that remembers one assessment, without cookies. */
public final class RememberingBrowser implements Continuation {
    private Optional<AssessmentToken> remembered = Optional.empty();

    @Override
    public Optional<AssessmentToken> remembered() {
        return remembered;
    }

    @Override
    public void remember(AssessmentToken token) {
        remembered = Optional.of(token);
    }

    @Override
    public void forget() {
        remembered = Optional.empty();
    }
}
