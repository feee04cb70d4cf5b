package org.waymark.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.model.QuestionId;
import tools.jackson.databind.JsonNode;

/**
 * Where an assessment stands.
 *
 * @param next the first question without an answer, optional ones included; absent when there is none
 * @param missing questions that must be answered before it can be completed, in order
 * @param finishedAt absent while it is open
 */
record AssessmentJson(
        String token,
        int version,
        String language,
        Instant startedAt,
        Instant changedAt,
        Instant expiresAt,
        Optional<Instant> finishedAt,
        JsonNode answers,
        Optional<String> next,
        List<String> missing,
        Progress progress) {

    /** How many of the questions asked have an answer. */
    record Progress(int answered, int total) {}

    static AssessmentJson of(Ongoing ongoing) {
        var assessment = ongoing.assessment();
        var questionnaire = ongoing.questionnaire();
        var progress = questionnaire.progress();
        return new AssessmentJson(
                assessment.token().value(),
                assessment.version().value(),
                assessment.locale().toLanguageTag(),
                assessment.startedAt(),
                assessment.changedAt(),
                assessment.expiresAt(),
                assessment.finishedAt(),
                AnswerDocument.writeSheet(ongoing.published().model(), assessment.answers()),
                questionnaire.firstOpen().map(question -> question.id().key()),
                questionnaire.missing().stream().map(QuestionId::key).toList(),
                new Progress(progress.answered(), progress.total()));
    }
}
