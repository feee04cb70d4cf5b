package org.waymark.core.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.backtest.BackTestResult.Drift;
import org.waymark.core.backtest.BackTestResult.Example;
import org.waymark.core.backtest.BackTestResult.Segment;
import org.waymark.core.backtest.StoredOutcomes.StoredAnswers;
import org.waymark.core.model.AlternativeId;

/** Counts of what was replayed, whole numbers all of them, so that no order of people or threads changes a result. */
final class Tally {

    /** Examples of each change of what is told. */
    private static final int EXAMPLES = 2;

    /** Shares are added up in millionths. */
    private static final double PARTS = 1e6;

    /** A flip that may become an example. Those with the least {@code place} are shown, which says nothing of a person. */
    private record Candidate(int place, Replayed replayed) {}

    private final Map<String, Map<String, Long>> matrix = new TreeMap<>();
    private final Map<String, Map<String, long[]>> segments = new TreeMap<>();
    private final Map<String, long[]> shares = new TreeMap<>();
    private final Map<String, List<Candidate>> candidates = new TreeMap<>();
    private long outcomes;
    private long said;
    private long flips;

    void add(StoredAnswers stored, Replayed replayed) {
        outcomes++;
        matrix.computeIfAbsent(replayed.from(), from -> new TreeMap<>()).merge(replayed.to(), 1L, Long::sum);
        if (!replayed.canSay()) return;
        said++;
        replayed.sharesPublished().forEach((path, share) -> addShare(path, 0, share));
        replayed.sharesOfDraft().forEach((path, share) -> addShare(path, 1, share));
        addToSegments(replayed);
        if (!replayed.isFlip()) return;
        flips++;
        int place = 31 * Arrays.hashCode(stored.packedAnswers());
        keep(replayed.from() + ' ' + replayed.to(), List.of(new Candidate(place, replayed)));
    }

    private void addShare(AlternativeId path, int model, double share) {
        shares.computeIfAbsent(path.key(), same -> new long[2])[model] += Math.round(share * PARTS);
    }

    private void addToSegments(Replayed replayed) {
        var questionnaire = replayed.asPublished().orElseThrow();
        for (var question : questionnaire.questions()) {
            if (questionnaire.answerTo(question.id()).orElse(null) instanceof Answer.Chosen(var option)) {
                var counts = segments.computeIfAbsent(question.id().key(), same -> new TreeMap<>())
                        .computeIfAbsent(option.key(), same -> new long[2]);
                counts[0]++;
                if (replayed.isFlip()) counts[1]++;
            }
        }
    }

    private void keep(String change, List<Candidate> more) {
        var kept = new ArrayList<>(candidates.getOrDefault(change, List.of()));
        kept.addAll(more);
        kept.sort(Comparator.comparingInt(Candidate::place));
        candidates.put(change, List.copyOf(kept.subList(0, Math.min(EXAMPLES, kept.size()))));
    }

    void add(Tally other) {
        outcomes += other.outcomes;
        said += other.said;
        flips += other.flips;
        other.matrix.forEach((from, row) -> {
            var own = matrix.computeIfAbsent(from, same -> new TreeMap<>());
            row.forEach((to, count) -> own.merge(to, count, Long::sum));
        });
        other.segments.forEach((question, options) -> {
            var own = segments.computeIfAbsent(question, same -> new TreeMap<>());
            options.forEach((option, counts) -> own.merge(option, counts.clone(), Tally::sum));
        });
        other.shares.forEach((path, sums) -> shares.merge(path, sums.clone(), Tally::sum));
        other.candidates.forEach(this::keep);
    }

    private static long[] sum(long[] a, long[] b) {
        return new long[] {a[0] + b[0], a[1] + b[1]};
    }

    BackTestResult result(boolean areMadeUp, List<Integer> rounds, double seconds) {
        return new BackTestResult(
                outcomes, outcomes - said, flips, matrix, bySegment(), drift(), examples(), areMadeUp, rounds, seconds);
    }

    private Map<String, Map<String, Segment>> bySegment() {
        var large = new TreeMap<String, Map<String, Segment>>();
        segments.forEach((question, options) -> {
            var shown = new TreeMap<String, Segment>();
            options.forEach((option, counts) -> {
                if (counts[0] >= BackTestResult.SMALLEST_SEGMENT) shown.put(option, new Segment(counts[0], counts[1]));
            });
            if (!shown.isEmpty()) large.put(question, shown);
        });
        return large;
    }

    private Map<String, Drift> drift() {
        var drift = new TreeMap<String, Drift>();
        shares.forEach((path, sums) -> drift.put(path, new Drift(mean(sums[0]), mean(sums[1]))));
        return drift;
    }

    private double mean(long sum) {
        return Math.round((double) sum / said) / PARTS;
    }

    private List<Example> examples() {
        return candidates.values().stream()
                .flatMap(List::stream)
                .map(Candidate::replayed)
                .map(flip -> new Example(flip.from(), flip.to(), texts(flip)))
                .toList();
    }

    private static Map<String, String> texts(Replayed flip) {
        var texts = new LinkedHashMap<String, String>();
        flip.answers()
                .byQuestion()
                .forEach((question, answer) ->
                        texts.put(question.key(), AnswerDocument.write(answer).toString()));
        return texts;
    }
}
