package org.waymark.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerCode;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.outcome.Evaluation;

/** What a person waits for on the last page: the default model, from the answers to the explained result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WholeResult {

    /** Which answer is given to every question: that at this point of its list, from the first (0) to the last (100). */
    @Param({"0", "30", "60", "100"})
    int percent = 30;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final DecisionModel model = DefaultModel.load();

    @Benchmark
    public Decision outcomeOnly() {
        return Decision.of(model, Questionnaire.of(model, answers()), DAY);
    }

    @Benchmark
    public Evaluation explained() {
        return Evaluation.of(Optional.empty(), model, answers(), DAY);
    }

    private AnswerSheet answers() {
        var answers = new LinkedHashMap<QuestionId, Answer>();
        for (var question : questions()) {
            long last = AnswerCode.count(question.kind()) - 1;
            AnswerCode.read(question.kind(), (short) (1 + last * percent / 100))
                    .ifPresent(answer -> answers.put(question.id(), answer));
        }
        return new AnswerSheet(answers);
    }

    private List<Question> questions() {
        // preferences have no code of one number
        return model.questions()
                .filter(question -> AnswerCode.count(question.kind()) > 0)
                .toList();
    }
}
