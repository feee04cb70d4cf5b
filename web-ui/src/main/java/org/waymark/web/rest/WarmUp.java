package org.waymark.web.rest;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.population.PlausiblePeople;

/**
 * Evaluates some made-up people once the server has started, from the body of a request to that of its answer and with the
 * model that is read from the database, so that the first real one does not wait for code that has never run.
 */
@Singleton
public class WarmUp {

    /** People after which an evaluation takes about as long as later ones. */
    private static final int PEOPLE = 12;

    private static final PlausiblePeople SOMEBODY = new PlausiblePeople(1);

    /** Leaves the start itself alone. */
    private static final int SECONDS_AFTER_START = 3;

    private static final Logger LOG = System.getLogger(WarmUp.class.getName());

    private final Assessments assessments;
    private final PublishedModels models;
    private final InstantSource time;

    @Inject
    public WarmUp(Assessments assessments, PublishedModels models, InstantSource time) {
        this.assessments = assessments;
        this.models = models;
        this.time = time;
    }

    /** On a thread that sees the classes of this application, as one that answers a request does. */
    void begin(@Observes Startup startup) {
        var classes = Thread.currentThread().getContextClassLoader();
        var later = CompletableFuture.delayedExecutor(
                SECONDS_AFTER_START,
                TimeUnit.SECONDS,
                warmUp -> thread(warmUp, classes).start());
        CompletableFuture.runAsync(this::run, later).exceptionally(failed -> {
            LOG.log(Level.WARNING, "nothing was warmed up; the first results will take longer", failed);
            return null;
        });
    }

    private static Thread thread(Runnable warmUp, ClassLoader classes) {
        var thread = Thread.ofPlatform().daemon().name("warm-up").unstarted(warmUp);
        thread.setContextClassLoader(classes);
        return thread;
    }

    void run() {
        assessments.prepare();
        var published = models.current();
        for (int person = 0; person < PEOPLE; person++) {
            EvaluationsResource.rehearsed(
                    published, time, new ByteArrayInputStream(request(published.model(), person)));
        }
    }

    private static byte[] request(DecisionModel model, int person) {
        return Json.write(Map.of("answers", AnswerDocument.writeSheet(model, SOMEBODY.answers(model, person))));
    }
}
