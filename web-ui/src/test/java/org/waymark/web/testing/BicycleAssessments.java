package org.waymark.web.testing;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.AnswerReply;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.Explanations;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryAssessmentStore;
import org.waymark.core.testing.InMemoryExplanationStore;
import org.waymark.core.testing.InMemoryPublishedModels;
import org.waymark.web.load.EvaluationSlots;
import org.waymark.web.load.Results;

/** Where people are helped to choose a bicycle: assessments in memory, at noon of a fixed day. */
public final class BicycleAssessments {
    public final InMemoryPublishedModels models;
    public final InMemoryAssessmentStore store = new InMemoryAssessmentStore();
    public final RememberingBrowser browser = new RememberingBrowser();
    public final EvaluationSlots slots = new EvaluationSlots(1);
    public final Assessments assessments;
    public final Results results;

    public BicycleAssessments() {
        this(Bicycles.model());
    }

    public BicycleAssessments(DecisionModel model) {
        models = new InMemoryPublishedModels(model);
        assessments = new Assessments(models, store, InstantSource.fixed(Bicycles.NOON), new SecureRandom());
        var explanations = new Explanations(new InMemoryExplanationStore(store));
        results = new Results(assessments, explanations, slots, new EvaluationSlots(1), new CountingFigures());
    }

    /** An assessment with these answers. */
    public AssessmentToken with(AnswerSheet answers) {
        var token = assessments.begin(Locale.ENGLISH).assessment().token();
        answers.byQuestion().forEach((question, answer) -> answer(token, question, answer));
        return token;
    }

    public void answer(AssessmentToken token, QuestionId question, Answer answer) {
        if (!(assessments.answer(token, question, answer) instanceof AnswerReply.Saved)) {
            throw new AssertionError("the answer %s to %s was not saved".formatted(answer, question));
        }
    }

    /** What is stored as the answer. */
    public Answer stored(AssessmentToken token, QuestionId question) {
        return store.find(token).orElseThrow().answers().to(question).orElseThrow();
    }
}
