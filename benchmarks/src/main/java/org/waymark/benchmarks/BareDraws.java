package org.waymark.benchmarks;

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
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.Sampler;
import org.waymark.core.weights.WeightDraws;

/** The random numbers of one simulation and nothing else: weights, and performances once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BareDraws {

    @Param({"EXACT", "AROUND", "RANKED", "TIED", "BOUNDED", "NARROW", "MISSING"})
    BenchmarkProblem.WeightKind weights = BenchmarkProblem.WeightKind.MISSING;

    @Param({"EXACT", "UNIFORM", "TRIANGULAR", "PERT", "NORMAL", "BETA"})
    BenchmarkProblem.PerformanceKind performances = BenchmarkProblem.PerformanceKind.UNIFORM;

    private static final int DRAWS = 10_000;

    private Sampler[] samplers = {};
    private WeightDraws weightDraws = (first, count, columns) -> {};
    private final double[] column = new double[RandomStream.BLOCK];
    private final double[][] columns = new double[BenchmarkProblem.CRITERIA][RandomStream.BLOCK];

    @Setup
    public void prepare() {
        var problem = new BenchmarkProblem();
        var table = problem.performances(performances);
        samplers = table.distributions().entrySet().stream()
                .map(e -> e.getValue().sampler(RandomStream.of(1, e.getKey().toString())))
                .toArray(Sampler[]::new);
        var information = problem.weights(weights);
        weightDraws = WeightDraws.of(
                information, information.criteria().stream().sorted().toList(), 1);
    }

    @Benchmark
    public double weightsOnly() {
        for (int first = 0; first < DRAWS; first += RandomStream.BLOCK) {
            weightDraws.fill(first, Math.min(RandomStream.BLOCK, DRAWS - first), columns);
        }
        return columns[0][0];
    }

    @Benchmark
    public double performancesOnce() {
        for (var sampler : samplers) {
            for (int first = 0; first < DRAWS; first += RandomStream.BLOCK) {
                sampler.fill(first, Math.min(RandomStream.BLOCK, DRAWS - first), column);
            }
        }
        return column[0];
    }
}
