package org.waymark.web.load;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.NumberSteps;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.outcome.Evaluation;

/**
 * Evaluates some made-up people once the server has started, so that the first real one does not wait for code that has
 * never run.
 */
@Singleton
public class WarmUp {

    /** People after which an evaluation takes about as long as later ones. */
    private static final int PEOPLE = 12;

    /** Leaves the start itself alone. */
    private static final int SECONDS_AFTER_START = 3;

    private final InstantSource time;

    @Inject
    public WarmUp(InstantSource time) {
        this.time = time;
    }

    void begin(@Observes Startup startup) {
        CompletableFuture.runAsync(this::run, CompletableFuture.delayedExecutor(SECONDS_AFTER_START, TimeUnit.SECONDS));
    }

    /** The default model is as good as any: what is warmed up is the code. */
    void run() {
        var model = DefaultModel.load();
        var today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
        for (int person = 0; person < PEOPLE; person++) Evaluation.of(model, answers(model, person), today);
    }

    /** An answer to every question; another one for the next person. */
    static AnswerSheet answers(DecisionModel model, int person) {
        var answers = new LinkedHashMap<QuestionId, Answer>();
        model.questions().forEach(question -> answers.put(question.id(), answer(question, person)));
        return new AnswerSheet(answers);
    }

    private static Answer answer(Question question, int person) {
        return switch (question.kind()) {
            case QuestionKind.ImportanceOf kind ->
                new Answer.Matters(Importance.values()[person % Importance.values().length]);
            case QuestionKind.Single(var options) ->
                new Answer.Chosen(options.get(person % options.size()).id());
            case QuestionKind.Multiple multiple -> new Answer.ChosenAll(Set.of());
            case QuestionKind.Number number -> {
                var steps = NumberSteps.of(number);
                yield new Answer.Amount(steps.at(person % steps.count()));
            }
            case QuestionKind.YesNo kind -> new Answer.Agreed(person % 2 == 1);
        };
    }
}
