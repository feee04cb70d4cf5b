package org.waymark.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.outcome.Evaluation;

/**
 * What the decision and the whole explained result of made-up people cost under the default model: CPU time of the thread, which
 * depends less than the time that passes on what else the machine does.
 */
public final class ResultCost {

    /** People before the first who counts, after whom the code is compiled. */
    private static final int BEFORE = 100;

    private static final int PEOPLE = 200;
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);

    private ResultCost() {}

    public static void main(String[] arguments) {
        var model = DefaultModel.load();
        var time = ManagementFactory.getThreadMXBean();
        var decisions = new double[BEFORE + PEOPLE];
        var results = new double[BEFORE + PEOPLE];
        for (int person = 0; person < results.length; person++) {
            var answers = SecondExperts.PEOPLE.answers(model, person);
            results[person] = cost(time, () -> Evaluation.of(Optional.empty(), model, answers, ON));
            decisions[person] = cost(
                    time,
                    () -> Decision.of(model, Questionnaire.of(model, answers), ON)
                            .completeOutcome());
        }
        System.out.println("CPU time, ms | median | p90 | largest");
        print("first result", new double[] {results[0]});
        print("decision", Arrays.copyOfRange(decisions, BEFORE, decisions.length));
        print("explained result", Arrays.copyOfRange(results, BEFORE, results.length));
    }

    private static double cost(ThreadMXBean time, Runnable work) {
        long before = time.getCurrentThreadCpuTime();
        work.run();
        return (time.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static void print(String what, double[] costs) {
        Arrays.sort(costs);
        System.out.printf(
                Locale.ROOT,
                "%s | %.1f | %.1f | %.1f%n",
                what,
                costs[costs.length / 2],
                costs[costs.length * 9 / 10],
                costs[costs.length - 1]);
    }
}
