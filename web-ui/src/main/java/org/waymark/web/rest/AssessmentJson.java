package org.waymark.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.PreferenceDocument;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.elicitation.NextOffers;
import org.waymark.core.elicitation.NextQuestion;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import tools.jackson.databind.JsonNode;

/**
 * Where an assessment stands.
 *
 * @param next the first question without an answer that is worth asking, optional ones included; absent when there is none
 * @param asking that question, with what is put before the person; absent when there is none
 * @param enough present when enough is known: it can be completed, though questions are open
 * @param missing mandatory questions without an answer, in order; while {@code next} is there, it cannot be completed before they
 *     have one
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
        Optional<Asking> asking,
        Optional<Enough> enough,
        List<String> missing,
        Progress progress) {

    /** How many questions have an answer, of those that are asked at most. */
    record Progress(int answered, int total) {}

    /**
     * What is open would hardly change the outcome.
     *
     * @param open how many questions about facts have no answer
     * @param agreement how probably, in (0, 1), the likeliest outcome comes out of one more plausible way to answer them
     */
    record Enough(int open, double agreement) {}

    /**
     * What is asked next.
     *
     * @param why why it is asked, in the language of the assessment
     * @param offers to choose from, where it asks for that
     * @param ranges of what can be improved, by criterion, where it asks for an order
     */
    record Asking(String question, String why, Optional<JsonNode> offers, Optional<JsonNode> ranges) {

        static Asking of(Question question, Ongoing ongoing, Elicitation elicitation) {
            var words = new ModelLanguage(
                    ongoing.assessment().locale(), ongoing.published().model().defaultLocale());
            return new Asking(
                    question.id().key(),
                    words.of(question.why()),
                    question.kind() instanceof QuestionKind.TradeOff kind
                            ? offers(elicitation.offers(question, kind))
                            : Optional.empty(),
                    question.kind() instanceof QuestionKind.Ranking(var criteria, int most)
                            ? Optional.of(PreferenceDocument.write(
                                    elicitation.reach(criteria).ranges()))
                            : Optional.empty());
        }

        private static Optional<JsonNode> offers(NextOffers next) {
            return next instanceof NextOffers.Ask(var offers, double information)
                    ? Optional.of(PreferenceDocument.write(offers))
                    : Optional.empty();
        }
    }

    static AssessmentJson of(Ongoing ongoing, Elicitation elicitation) {
        return of(
                ongoing,
                elicitation,
                ongoing.assessment().isFinished() ? new NextQuestion.None() : elicitation.next(true));
    }

    /** After one of its questions was answered. */
    static AssessmentJson ofAnswered(Ongoing ongoing, Elicitation elicitation) {
        return of(ongoing, elicitation, elicitation.nextAfterAnswer());
    }

    private static AssessmentJson of(Ongoing ongoing, Elicitation elicitation, NextQuestion goingOn) {
        var assessment = ongoing.assessment();
        var questionnaire = ongoing.questionnaire();
        var progress = questionnaire.progress();
        var next = goingOn.asked();
        return new AssessmentJson(
                assessment.token().value(),
                assessment.version().value(),
                assessment.locale().toLanguageTag(),
                assessment.startedAt(),
                assessment.changedAt(),
                assessment.expiresAt(),
                assessment.finishedAt(),
                AnswerDocument.writeSheet(ongoing.published().model(), assessment.answers()),
                next.map(question -> question.id().key()),
                next.map(question -> Asking.of(question, ongoing, elicitation)),
                goingOn instanceof NextQuestion.Enough(int open, double agreement)
                        ? Optional.of(new Enough(open, agreement))
                        : Optional.empty(),
                questionnaire.missing().stream().map(QuestionId::key).toList(),
                new Progress(progress.answered(), progress.total()));
    }
}
