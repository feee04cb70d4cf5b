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
import org.waymark.core.income.IncomeProjection;
import org.waymark.core.income.IncomeProjectionDocument;
import org.waymark.core.income.IncomeSituation;
import org.waymark.web.health.ServerMetrics;
import org.waymark.web.load.ClientLimits;
import org.waymark.web.load.EvaluationSlots;

/** The simulated months of a person who gave these answers, without storing anything. */
@Path("income-projections")
@Produces(MediaType.APPLICATION_JSON)
public class IncomeProjectionsResource {

    private final PublishedModels models;
    private final InstantSource time;
    private final ServerMetrics figures;
    private final ClientLimits limits;
    private final EvaluationSlots slots;

    @Inject
    public IncomeProjectionsResource(
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

    /** Takes {@code {"answers": {question: value}}}; what is not answered counts as usual. Costs what an evaluation costs. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response project(@Context ContainerRequestContext request, InputStream body) {
        var client = CallerAddress.of(request);
        limits.countEvaluation(client);
        var model = models.current().model();
        var answers = Answers.sheet(JsonBody.read(body), model);
        var today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
        var situation = IncomeSituation.of(model, answers, today).orElseThrow(() -> new Refusal(ProblemKind.NO_INCOME));
        var draws = model.settings().draws();
        var projection = slots.run(client, () -> figures.timed(() -> IncomeProjection.of(situation, draws)));
        return Response.ok(Json.write(IncomeProjectionDocument.write(projection)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
