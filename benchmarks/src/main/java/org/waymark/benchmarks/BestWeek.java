package org.waymark.benchmarks;

import java.time.LocalDate;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.week.RecommendedWeek;
import org.waymark.core.week.WeekSearch;

/** The search for the best week, by the default model: 10,000 draws, nothing answered but the hours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BestWeek {

    @Param({"up-to-10", "10-to-20", "20-to-35", "over-35"})
    String hours = "over-35";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final DecisionModel model = DefaultModel.load();
    private Questionnaire questionnaire = Questionnaire.of(model, AnswerSheet.EMPTY);
    private Decision decision = Decision.of(model, questionnaire, DAY);

    @Setup
    public void decide() {
        var sheet = AnswerSheet.EMPTY.with(new QuestionId("weekly-hours"), new Answer.Chosen(new OptionId(hours)));
        questionnaire = Questionnaire.of(model, sheet);
        decision = Decision.of(model, questionnaire, DAY);
    }

    @Benchmark
    public Optional<RecommendedWeek> week() {
        return WeekSearch.of(model, questionnaire, DAY, decision);
    }
}
