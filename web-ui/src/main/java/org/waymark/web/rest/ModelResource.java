package org.waymark.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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

    /** A version never changes, so its number and the language tell whether the reader has it already. */
    @GET
    public Response model(
            @Nullable @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage, @Context Request request) {
        var published = models.current();
        var language = Language.of(published.model(), acceptLanguage);
        var tag = new EntityTag("%s-%s".formatted(published.number(), language.toLanguageTag()));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null
                ? Response.ok(Json.write(ModelViews.of(published, language))).language(language)
                : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
