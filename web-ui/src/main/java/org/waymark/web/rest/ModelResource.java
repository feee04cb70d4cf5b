package org.waymark.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.core.assessment.PublishedModels;

/** The published model, in a language of the reader. */
@Path("model")
@Produces(MediaType.APPLICATION_JSON)
public class ModelResource {

    private final PublishedModels models;

    @Inject
    public ModelResource(PublishedModels models) {
        this.models = models;
    }

    /** A version never changes, so its number and the language show whether the reader has it already. */
    @GET
    public Response model(
            @Nullable @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage, @Context Request request) {
        var published = models.current();
        var language = Language.of(published.model(), acceptLanguage);
        var tag = new EntityTag("%s-%s".formatted(published.number(), language.toLanguageTag()));
        var unchanged = unchanged(request, tag);
        var answer = unchanged.orElseGet(() ->
                Response.ok(Json.write(ModelJsonMapper.of(published, language))).language(language));
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** The answer to a reader who has it already; empty for one who has not. */
    private static Optional<Response.ResponseBuilder> unchanged(Request request, EntityTag tag) {
        Optional<Response.ResponseBuilder> answer;
        try {
            answer = Optional.ofNullable(request.evaluatePreconditions(tag));
        } catch (ProcessingException unreadable) {
            throw new Refusal(ProblemKind.MALFORMED_REQUEST);
        }
        if (answer.isPresent() && answer.get().build().getStatus() >= 400) {
            throw new Refusal(ProblemKind.PRECONDITION_FAILED);
        }
        return answer;
    }
}
