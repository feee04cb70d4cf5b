package org.waymark.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.outcome.Evaluation;
import org.waymark.core.outcome.EvaluationDocument;
import org.waymark.web.health.ServerMetrics;
import org.waymark.web.load.ClientLimits;
import org.waymark.web.load.EvaluationSlots;

/** What comes of answers, without storing anything. */
@Path("evaluations")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationsResource {

    private final PublishedModels models;
    private final InstantSource time;
    private final ServerMetrics figures;
    private final ClientLimits limits;
    private final EvaluationSlots slots;

    @Inject
    public EvaluationsResource(
            PublishedModels models,
            InstantSource time,
            ServerMetrics figures,
            ClientLimits limits,
            EvaluationSlots slots) {
        this.models = models;
        this.time = time;
        this.figures = figures;
        this.limits = limits;
        this.slots = slots;
    }

    /** Evaluates {@code {"answers": {question: value}}} under the published version. Open questions are an outcome. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response evaluate(@Context ContainerRequestContext request, InputStream body) {
        var client = CallerAddress.of(request);
        limits.countEvaluation(client);
        var published = models.current();
        var answers = Answers.sheet(JsonBody.read(body), published.model());
        var evaluation = slots.run(client, () -> figures.timed(() -> Evaluation.of(published, answers, today(time))));
        return Response.ok(written(evaluation))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What this resource answers to such a body under the model, for nobody: neither limited nor counted. */
    static byte[] rehearsed(PublishedModel published, InstantSource time, InputStream body) {
        var answers = Answers.sheet(JsonBody.read(body), published.model());
        return written(Evaluation.of(published, answers, today(time)));
    }

    private static LocalDate today(InstantSource time) {
        return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    private static byte[] written(Evaluation evaluation) {
        return Json.write(EvaluationDocument.write(evaluation));
    }
}
