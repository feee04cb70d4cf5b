package org.waymark.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.core.assessment.AnswerReply;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.FinishReply;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.document.Finding;
import org.waymark.core.model.QuestionId;
import org.waymark.core.outcome.Evaluation;
import org.waymark.core.outcome.EvaluationDocument;
import org.waymark.web.load.ClientLimits;
import org.waymark.web.load.Results;

/** The life of an assessment: begun, answered, completed, read, deleted by whoever holds its token. */
@Path("assessments")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentsResource {

    private final Assessments assessments;
    private final Results results;
    private final ClientLimits limits;

    @Inject
    public AssessmentsResource(Assessments assessments, Results results, ClientLimits limits) {
        this.assessments = assessments;
        this.results = results;
        this.limits = limits;
    }

    /** Begins one under the published version, in a language of the reader. It needs no body. */
    @POST
    public Response begin(
            @Nullable @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context UriInfo address,
            @Context ContainerRequestContext request) {
        limits.countBegin(CallerAddress.of(request));
        var begun = assessments.begin(model -> Language.of(model, acceptLanguage));
        var token = begun.assessment().token();
        return privately(Response.created(
                        address.getAbsolutePathBuilder().path(token.value()).build())
                .entity(Json.write(json(begun))));
    }

    @GET
    @Path("{token}")
    public Response read(@PathParam("token") String token) {
        return ok(json(ongoing(token)));
    }

    @PUT
    @Path("{token}/answers/{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("token") String token, @PathParam("question") String question, InputStream body) {
        var ongoing = ongoing(token);
        if (ongoing.assessment().isFinished()) throw new Refusal(ProblemKind.ALREADY_FINISHED);
        var asked = ongoing.published()
                .model()
                .questions()
                .filter(candidate -> candidate.id().key().equals(question))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemKind.UNKNOWN_QUESTION));
        var answer = Answers.answer(JsonBody.read(body), ongoing.published().model(), asked);
        return switch (assessments.answer(ongoing, asked.id(), answer)) {
            case AnswerReply.Saved(var saved, var replaced) ->
                ok(AssessmentJson.ofAnswered(saved, assessments.elicitation(saved)));
            case AnswerReply.Refused(var findings) -> throw Answers.unfit(findings);
            case AnswerReply.AlreadyFinished() -> throw new Refusal(ProblemKind.ALREADY_FINISHED);
            case AnswerReply.Unknown() -> throw unknown();
        };
    }

    /**
     * Decides the outcome and stores it, then explains it. Doing it twice gives the same outcome twice.
     *
     * @param preferences with {@code return=minimal} it is left to be explained when somebody asks for the outcome
     */
    @POST
    @Path("{token}/completion")
    public Response complete(
            @PathParam("token") String token,
            @HeaderParam(Preferred.HEADER) List<String> preferences,
            @Context ContainerRequestContext request) {
        var known = tokenIn(token);
        var client = evaluating(request);
        return switch (results.finish(client, known)) {
            case FinishReply.Finished(var decided) ->
                Preferred.isMinimal(preferences)
                        ? privately(Preferred.minimal())
                        : ok(results.explain(client, decided));
            case FinishReply.StillOpen(var missing) -> throw stillOpen(token, missing);
            case FinishReply.Unknown() -> throw unknown();
        };
    }

    @GET
    @Path("{token}/outcome")
    public Response outcome(@PathParam("token") String token, @Context ContainerRequestContext request) {
        var ongoing = ongoing(token);
        if (!ongoing.assessment().isFinished()) {
            throw stillOpen(token, ongoing.questionnaire().missing());
        }
        return ok(results.explain(evaluating(request), ongoing));
    }

    @DELETE
    @Path("{token}")
    @Produces({MediaType.APPLICATION_JSON, "application/problem+json"}) // clients ask only for what has a body
    public Response delete(@PathParam("token") String token) {
        assessments.delete(ongoing(token).assessment().token());
        return Response.noContent().build();
    }

    /** @return who asks for an evaluation, and may ask for one more */
    private String evaluating(ContainerRequestContext request) {
        var client = CallerAddress.of(request);
        limits.countEvaluation(client);
        return client;
    }

    private AssessmentJson json(Ongoing ongoing) {
        return AssessmentJson.of(ongoing, assessments.elicitation(ongoing));
    }

    private Ongoing ongoing(String token) {
        return assessments.find(tokenIn(token)).orElseThrow(AssessmentsResource::unknown);
    }

    /** A text that cannot be a token is answered like a token that nobody has. */
    private static AssessmentToken tokenIn(String text) {
        if (!AssessmentToken.hasForm(text)) throw unknown();
        return new AssessmentToken(text);
    }

    private static Refusal unknown() {
        return new Refusal(ProblemKind.UNKNOWN_ASSESSMENT);
    }

    private static Refusal stillOpen(String token, List<QuestionId> missing) {
        var findings = missing.stream()
                .map(question -> Finding.error(
                        "$.answers." + question, BodyFinding.NOT_ANSWERED, RestApplication.ROOT, token, question))
                .toList();
        if (!findings.isEmpty()) return new Refusal(Problem.of(ProblemKind.STILL_OPEN, findings));
        return new Refusal(Problem.of(
                ProblemKind.STILL_OPEN, Finding.error("$", BodyFinding.NOT_COMPLETED, RestApplication.ROOT, token)));
    }

    private static Response ok(Evaluation evaluation) {
        return ok(EvaluationDocument.write(evaluation));
    }

    private static Response ok(Object view) {
        return privately(Response.ok(Json.write(view)));
    }

    /** What a token opens is nobody else's business, so no cache keeps it. */
    private static Response privately(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
