package org.waymark.server.command;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waymark.core.assessment.SampleAssessments;
import org.waymark.core.assessment.SamplePlan;
import org.waymark.persistence.assessment.SampleData;
import org.waymark.persistence.assessment.SampleRows;

/** Makes up the first {@code count} people of a plan on all processors, and adds them in portions. */
record SampleRun(SamplePlan plan, int count, LongConsumer progress) {

    /** Few enough for memory, many enough for the database to work on at a time. */
    private static final int PORTION = 1_000;

    private record Portion(int first, int end) {}

    /** @return how many of them are finished */
    int into(SampleData data) {
        var samples = ThreadLocal.withInitial(() -> new SampleAssessments(plan));
        var work = new OrderedWork<Portion, SampleRows>(
                Runtime.getRuntime().availableProcessors(), portion -> rows(samples.get(), portion));
        var added = new AtomicInteger();
        var finished = new AtomicInteger();
        data.add(
                plan,
                sink -> work.run(portions(), rows -> {
                    sink.accept(rows);
                    finished.addAndGet(rows.finished().size());
                    progress.accept(added.addAndGet(rows.count()));
                    return true;
                }));
        return finished.get();
    }

    private static SampleRows rows(SampleAssessments samples, Portion portion) {
        return SampleRows.of(IntStream.range(portion.first(), portion.end())
                .mapToObj(samples::of)
                .toList());
    }

    private Supplier<Optional<Portion>> portions() {
        var portions = IntStream.iterate(0, first -> first < count, first -> first + PORTION)
                .mapToObj(first -> new Portion(first, Math.min(count, first + PORTION)))
                .iterator();
        return () -> portions.hasNext() ? Optional.of(portions.next()) : Optional.empty();
    }
}
