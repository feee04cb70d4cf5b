package org.waymark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything in one run and writes the tables of {@code docs/benchmarks.md} to the file named first. Of many
 * samples the fastest is told: what others do on the machine can only make a run slower.
 */
public final class Report {

    private final Map<String, Double> fastest = new TreeMap<>();

    public static void main(String[] arguments) throws RunnerException, IOException {
        var report = new Report();
        for (var weights : BenchmarkProblem.WeightKind.values()) {
            report.simulate(weights, BenchmarkProblem.PerformanceKind.UNIFORM, 10_000);
        }
        for (var performances : BenchmarkProblem.PerformanceKind.values()) {
            if (performances != BenchmarkProblem.PerformanceKind.UNIFORM) {
                report.simulate(BenchmarkProblem.WeightKind.MISSING, performances, 10_000);
            }
        }
        report.simulate(BenchmarkProblem.WeightKind.MISSING, BenchmarkProblem.PerformanceKind.UNIFORM, 1_000_000);
        Files.writeString(Path.of(arguments[0]), report.tables());
    }

    private void simulate(BenchmarkProblem.WeightKind weights, BenchmarkProblem.PerformanceKind performances, int draws)
            throws RunnerException {
        run(base("Simulate.on|Simulate.bare|BareDraws")
                .param("weights", weights.name())
                .param("performances", performances.name())
                .param("draws", Integer.toString(draws)));
    }

    private static ChainedOptionsBuilder base(String include) {
        return new OptionsBuilder()
                .include("org\\.waymark\\.benchmarks\\.(" + include + ")")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(1));
    }

    private void run(ChainedOptionsBuilder options) throws RunnerException {
        for (RunResult result : new Runner(options.build()).run()) {
            var params = result.getParams();
            var key = new ArrayList<String>();
            key.add(params.getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1"));
            for (var name : List.of("weights", "performances", "draws", "values")) {
                if (params.getParam(name) != null) key.add(params.getParam(name));
            }
            fastest.put(
                    String.join(" ", key),
                    result.getPrimaryResult().getStatistics().getMin());
        }
    }

    private double time(String key) {
        var time = fastest.get(key);
        if (time == null) throw new IllegalStateException("not measured: " + key + "; measured: " + fastest.keySet());
        return time;
    }

    private String tables() {
        var text = new StringBuilder("""
                | weights | performances | simulation, ms | weights drawn, ms | performances drawn once, ms | of the bare draws | of the draws it makes |
                |---|---|---:|---:|---:|---:|---:|
                """);
        for (var weights : BenchmarkProblem.WeightKind.values()) {
            text.append(row(weights, BenchmarkProblem.PerformanceKind.UNIFORM));
        }
        for (var performances : BenchmarkProblem.PerformanceKind.values()) {
            if (performances != BenchmarkProblem.PerformanceKind.UNIFORM) {
                text.append(row(BenchmarkProblem.WeightKind.MISSING, performances));
            }
        }
        double one = time("Simulate.onOneThread MISSING UNIFORM 10000");
        text.append(String.format(
                Locale.ROOT,
                "%n| what | |%n|---|---:|%n"
                        + "| JDK's SplittableRandom: 12 exponentials and 36 uniforms a draw | %.2f ms |%n"
                        + "| the simulation, of that | %.2f |%n"
                        + "| two threads against one, 10,000 draws | %.2f times as fast |%n"
                        + "| two threads against one, 1,000,000 draws | %.2f times as fast |%n",
                time("Simulate.bareDrawsOfTheJdk MISSING UNIFORM 10000") / 1e6,
                one / time("Simulate.bareDrawsOfTheJdk MISSING UNIFORM 10000"),
                one / time("Simulate.onTwoThreads MISSING UNIFORM 10000"),
                time("Simulate.onOneThread MISSING UNIFORM 1000000")
                        / time("Simulate.onTwoThreads MISSING UNIFORM 1000000")));
        return text.toString();
    }

    private String row(BenchmarkProblem.WeightKind weights, BenchmarkProblem.PerformanceKind performances) {
        var kinds = " " + weights + " " + performances;
        double simulation = time("Simulate.onOneThread" + kinds + " 10000");
        double weightsOnly = time("BareDraws.weightsOnly" + kinds);
        double once = time("BareDraws.performancesOnce" + kinds);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.2f | %.1f | %.1f |%n",
                weights.name().toLowerCase(Locale.ROOT),
                performances.name().toLowerCase(Locale.ROOT),
                simulation / 1e6,
                weightsOnly / 1e6,
                once / 1e6,
                simulation / (weightsOnly + once),
                simulation / (weightsOnly + 2 * once));
    }
}
