package org.waymark.web.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** Explains the problems: the {@code type} of each is an address here. */
@Path("problems")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemsResource {

    private record Explained(String type, String title, int status, String explanation) {
        static Explained of(ProblemKind kind) {
            return new Explained(kind.address(), kind.title(), kind.status(), kind.explanation());
        }
    }

    private record All(List<Explained> problems) {}

    @GET
    public Response all() {
        return Response.ok(Json.write(new All(
                        Arrays.stream(ProblemKind.values()).map(Explained::of).toList())))
                .build();
    }

    @GET
    @Path("{problem}")
    public Response one(@PathParam("problem") String problem) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.key().equals(problem))
                .findFirst()
                .map(kind -> Response.ok(Json.write(Explained.of(kind))).build())
                .orElseThrow(() -> new Refusal(ProblemKind.NOT_FOUND));
    }
}
