package org.waymark.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Writes the problem that an answer holds in a language of the reader. */
@Provider
public class ProblemWords implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!(answer.getEntity() instanceof Problem problem)) return;
        var language = Language.ofProblems(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        answer.setEntity(problem.body(language));
    }
}
