package org.waymark.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.ExplanationStore;
import org.waymark.core.assessment.Explanations;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.uikit.load.OpenPages;
import org.waymark.web.health.CountedStore;
import org.waymark.web.health.ServerMetrics;
import org.waymark.web.load.EvaluationSlots;
import org.waymark.web.load.Results;

/** Builds the flow of assessments, for the screens and for REST. */
@Singleton
public class AssessmentProducers {

    @Produces
    @Singleton
    Assessments assessments(
            PublishedModels models,
            AssessmentStore store,
            ServerMetrics figures,
            InstantSource time,
            SecureRandom chance) {
        return new Assessments(models, new CountedStore(store, figures), time, chance);
    }

    @Produces
    @Singleton
    OpenPages openPages(@ConfigProperty(name = "waymark.limits.pages") Optional<Integer> most) {
        return OpenPages.ofThePublic(most);
    }

    @Produces
    @Singleton
    EvaluationSlots evaluationSlots(
            @ConfigProperty(name = "waymark.limits.evaluations-at-once") Optional<Integer> atOnce) {
        return new EvaluationSlots(atOnce.orElseGet(Runtime.getRuntime()::availableProcessors));
    }

    /** Half of the processors explain at most, for people who answer must not wait. */
    @Produces
    @Singleton
    Results results(
            Assessments assessments,
            ExplanationStore store,
            EvaluationSlots toDecide,
            ServerMetrics metrics,
            @ConfigProperty(name = "waymark.limits.explanations-at-once") Optional<Integer> atOnce) {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var toExplain = new EvaluationSlots(atOnce.orElse(half));
        return new Results(assessments, new Explanations(store), toDecide, toExplain, metrics);
    }
}
