package org.waymark.web.rest;

import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.Explanations;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryAssessmentStore;
import org.waymark.core.testing.InMemoryExplanationStore;
import org.waymark.core.testing.InMemoryPublishedModels;
import org.waymark.web.health.CountedStore;
import org.waymark.web.health.ServerMetrics;
import org.waymark.web.load.ClientLimits;
import org.waymark.web.load.EvaluationSlots;
import org.waymark.web.load.Results;
import org.waymark.web.testing.CountingFigures;
import org.waymark.web.testing.FragileStore;

/** The REST API over stores in memory. Time stands still until it is moved. */
final class RestServer {

    private static final URI BASE = URI.create("http://waymark.example/api/v1/");

    final InMemoryPublishedModels models;
    final InMemoryAssessmentStore stored = new InMemoryAssessmentStore();
    final FragileStore store = new FragileStore(stored);
    final CountingFigures figures = new CountingFigures();
    Instant now = Bicycles.NOON;

    /** Few enough to be used up by a test. */
    static final int BEGINS_AT_ONCE = 20;

    final EvaluationSlots slots = new EvaluationSlots(1);
    final EvaluationSlots toExplain = new EvaluationSlots(1);

    private final ApplicationHandler handler;

    RestServer() {
        this(Bicycles.model());
    }

    RestServer(DecisionModel model) {
        models = new InMemoryPublishedModels(model);
        InstantSource time = () -> now;
        var chance = new SecureRandom();
        var assessments = new Assessments(models, new CountedStore(store, figures), time, chance);
        var explanations = new Explanations(new InMemoryExplanationStore(store));
        var results = new Results(assessments, explanations, slots, toExplain, figures);
        var application = new RestApplication();
        handler = new ApplicationHandler(new ResourceConfig(application.getClasses())
                .addProperties(application.getProperties())
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(models).to(PublishedModels.class);
                        bind(assessments).to(Assessments.class);
                        bind(time).to(InstantSource.class);
                        bind(figures).to(ServerMetrics.class);
                        bind(new ClientLimits(BEGINS_AT_ONCE / 10, 1_000)).to(ClientLimits.class);
                        bind(slots).to(EvaluationSlots.class);
                        bind(results).to(Results.class);
                    }
                }));
    }

    ContainerReply get(String path) {
        return send("GET", path, "", Map.of());
    }

    ContainerReply post(String path, String body) {
        return send("POST", path, body, Map.of("Content-Type", "application/json"));
    }

    ContainerReply put(String path, String body) {
        return send("PUT", path, body, Map.of("Content-Type", "application/json"));
    }

    ContainerReply send(String method, String path, String body, Map<String, String> headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    ContainerReply send(String method, String path, byte[] body, Map<String, String> headers) {
        var request =
                new ContainerRequest(BASE, BASE.resolve(path), method, ANYBODY, new MapPropertiesDelegate(), null);
        headers.forEach(request::header);
        request.setEntityStream(new ByteArrayInputStream(body));
        try {
            return new ContainerReply(handler.apply(request).get());
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private static final SecurityContext ANYBODY = new SecurityContext() {
        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    };
}
