package org.waymark.web.result;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.web.result.ResultState.Trial;

/** Writes down what it is told. */
final class RecordingPage implements ResultPage {
    final List<ResultState> states = new ArrayList<>();
    final List<Trial> tried = new ArrayList<>();
    final List<Deletion> deletions = new ArrayList<>();
    final List<String> moves = new ArrayList<>();

    @Override
    public void show(ResultState state) {
        states.add(state);
    }

    @Override
    public void showTrial(Trial trial) {
        tried.add(trial);
    }

    @Override
    public void endTrial() {
        moves.add("trial ended");
    }

    @Override
    public void showTrialBusy() {
        moves.add("trial busy");
    }

    @Override
    public void openReview(AssessmentToken token) {
        moves.add("review");
    }

    @Override
    public void openCopy(AssessmentToken token) {
        moves.add("copy");
    }

    @Override
    public void showBusy(AssessmentToken token) {
        moves.add("busy");
    }

    @Override
    public void openGone() {
        moves.add("gone");
    }

    @Override
    public void showDeletion(Deletion deletion) {
        deletions.add(deletion);
    }

    @Override
    public void openDeleted(boolean nothingIsLeft) {
        moves.add(nothingIsLeft ? "deleted" : "one deleted");
    }
}
