package org.waymark.web.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.core.document.FindingTexts;

/** Explains the problems: the {@code type} of each is an address here. */
@Path("problems")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemsResource {

    private record Explained(String type, String title, int status, String explanation) {
        static Explained of(ProblemKind kind, FindingTexts texts) {
            return new Explained(kind.address(), kind.title(texts), kind.status(), kind.explanation(texts));
        }
    }

    private record All(List<Explained> problems) {}

    @GET
    public Response all(@Nullable @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        return in(
                Language.ofProblems(acceptLanguage),
                texts -> new All(Arrays.stream(ProblemKind.values())
                        .map(kind -> Explained.of(kind, texts))
                        .toList()));
    }

    @GET
    @Path("{problem}")
    public Response one(
            @PathParam("problem") String problem,
            @Nullable @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var asked = Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.key().equals(problem))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemKind.NOT_FOUND));
        return in(Language.ofProblems(acceptLanguage), texts -> Explained.of(asked, texts));
    }

    private static Response in(Locale language, Function<FindingTexts, Object> view) {
        return Response.ok(Json.write(view.apply(FindingTexts.in(language))))
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
