package org.waymark.admin.backtest;

import java.util.Optional;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;

/**
 * What the page of the back-test shows.
 *
 * @param draft the number the draft would be published under; empty if there is none
 * @param hasErrors whether the draft has errors, which must be put right first
 * @param run the one that runs or ran last
 * @param isStale whether the draft was saved since that run began, or published or discarded
 * @param names the model in which paths, questions and options are named
 */
record BackTestState(
        Optional<VersionNumber> draft,
        boolean hasErrors,
        Optional<BackTestRun> run,
        boolean isStale,
        DecisionModel names) {

    /** Whether there is a draft without errors, and no back-test is running. */
    boolean canRun() {
        return draft.isPresent() && !hasErrors && !isRunning();
    }

    boolean isRunning() {
        return run.filter(BackTestRun::isRunning).isPresent();
    }
}
