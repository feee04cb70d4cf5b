package org.waymark.benchmarks;

import java.util.SplittableRandom;
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
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.numerics.Draws;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightInformation;

/** One simulation of 10,000 draws for each kind of weights and performances, both passes and the result included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Simulate {

    @Param({"EXACT", "AROUND", "RANKED", "TIED", "BOUNDED", "NARROW", "MISSING"})
    BenchmarkProblem.WeightKind weights = BenchmarkProblem.WeightKind.MISSING;

    @Param({"EXACT", "UNIFORM", "TRIANGULAR", "PERT", "NORMAL", "BETA"})
    BenchmarkProblem.PerformanceKind performances = BenchmarkProblem.PerformanceKind.UNIFORM;

    @Param("10000")
    int draws = 10_000;

    private Prepared prepared = new Prepared(new BenchmarkProblem(), weights, performances, draws);

    /** What a run needs. */
    record Prepared(Performances performances, WeightInformation weights, Draws draws) {
        Prepared(
                BenchmarkProblem problem,
                BenchmarkProblem.WeightKind weights,
                BenchmarkProblem.PerformanceKind performances,
                int draws) {
            this(problem.performances(performances), problem.weights(weights), new Draws(1, draws));
        }
    }

    @Setup
    public void prepare() {
        prepared = new Prepared(new BenchmarkProblem(), weights, performances, draws);
    }

    @Benchmark
    public Acceptability onOneThread() {
        return Acceptability.of(prepared.performances(), prepared.weights(), prepared.draws());
    }

    @Benchmark
    public Acceptability onTwoThreads() {
        return Acceptability.of(
                prepared.performances(), prepared.weights(), prepared.draws(), new Effort(2, done -> {}));
    }

    /** The same numbers as the JDK draws them: 12 exponentials and 36 uniforms a draw, added up and thrown away. */
    @Benchmark
    public double bareDrawsOfTheJdk() {
        var random = new SplittableRandom(1);
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            for (int c = 0; c < BenchmarkProblem.CRITERIA; c++) sum += random.nextExponential();
            for (int c = 0; c < BenchmarkProblem.CRITERIA * BenchmarkProblem.ALTERNATIVES; c++) {
                sum += random.nextDouble();
            }
        }
        return sum;
    }
}
