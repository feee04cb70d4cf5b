package org.waymark.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.core.model.CriterionId;
import org.waymark.core.performance.Cell;
import org.waymark.core.score.ReplayPlan;
import org.waymark.core.score.ReplayScorer;

/**
 * The score of stored answers, for a back-test: 24 questions, half of them about the importance of a criterion, half with
 * options that each change two cells; people answer at random.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReplayBenchmark {

    private static final int QUESTIONS = 24;
    private static final int CODES = 5;
    private static final int PEOPLE = 10_000;

    @Param({"STRAIGHT", "BENT"})
    BenchmarkProblem.ValueKind values = BenchmarkProblem.ValueKind.STRAIGHT;

    private ReplayScorer.Sheet sheet = scorer(values).newSheet();
    private final short[] codes = codes();

    @Setup
    public void prepare() {
        sheet = scorer(values).newSheet();
    }

    private static ReplayScorer scorer(BenchmarkProblem.ValueKind values) {
        var base = new BenchmarkProblem().performances(BenchmarkProblem.PerformanceKind.PERT, values);
        var criteria = base.criteria().keySet().toArray(CriterionId[]::new);
        var random = new SplittableRandom(20261122);
        var weights = new LinkedHashMap<CriterionId, Double>();
        for (var criterion : criteria) weights.put(criterion, random.nextDouble(0.5, 2));
        var highest = new int[QUESTIONS];
        Arrays.fill(highest, CODES);
        var plan = ReplayScorer.plan(base, weights, highest);
        for (int q = 0; q < QUESTIONS; q++) {
            for (int code = 1; code <= CODES; code++) {
                var said = new ReplayPlan.Given(q, code);
                var criterion = criteria[q % criteria.length];
                if (q < criteria.length) {
                    plan.emphasise(said, criterion, code / 3.0);
                } else {
                    plan.multiply(
                            said, new Cell(base.alternatives().get(q % 3), criterion), random.nextDouble(0.8, 1.2));
                    plan.shift(
                            said,
                            new Cell(base.alternatives().get((q + 1) % 3), criterion),
                            random.nextDouble(-0.1, 0.1));
                }
            }
        }
        return plan.compile();
    }

    private static short[] codes() {
        var random = new SplittableRandom(1);
        var codes = new short[QUESTIONS * PEOPLE];
        for (int i = 0; i < codes.length; i++) codes[i] = (short) random.nextInt(1, CODES + 1);
        return codes;
    }

    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long onePerson() {
        long bests = 0;
        for (int person = 0; person < PEOPLE; person++) {
            sheet.evaluate(codes, person * QUESTIONS);
            bests += sheet.best();
        }
        return bests;
    }
}
