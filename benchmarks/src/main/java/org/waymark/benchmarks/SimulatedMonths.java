package org.waymark.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.income.IncomeProjection;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.income.Lives;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.numerics.Draws;

/** 10,000 lives of 24 months on three paths, by the default model, and what a projection adds to them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SimulatedMonths {

    private final IncomeSituation situation = IncomeSituation.of(
                    DefaultModel.load(), AnswerSheet.EMPTY, LocalDate.of(2026, 11, 27))
            .orElseThrow();

    @Benchmark
    public Lives lives() {
        return Lives.of(situation, Draws.USUAL);
    }

    @Benchmark
    public IncomeProjection projection() {
        return IncomeProjection.of(situation, Draws.USUAL);
    }
}
