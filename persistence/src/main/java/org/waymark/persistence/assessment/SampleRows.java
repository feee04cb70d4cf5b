package org.waymark.persistence.assessment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.assessment.SampleAssessment;
import org.waymark.core.model.AlternativeId;
import org.waymark.persistence.sql.TokenHash;

/**
 * The rows of made-up assessments, but for the ids of their outcomes, which come last in a row.
 *
 * @param outcomes of those that are finished
 * @param finished assessments, in the order of their outcomes
 * @param open those that were left in the middle
 */
public record SampleRows(List<String> outcomes, List<String> finished, List<String> open) {

    static final String COPY_OUTCOMES = """
            copy outcome
                 (version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at, synthetic, id)
            from stdin
            """;

    static final String COPY_ASSESSMENTS = """
            copy assessment
                 (token_hash, version, locale, answers, started_at, changed_at, synthetic, finished_at, outcome_id)
            from stdin
            """;

    public SampleRows {
        outcomes = List.copyOf(outcomes);
        finished = List.copyOf(finished);
        open = List.copyOf(open);
    }

    /** Writes the rows; on any thread. */
    public static SampleRows of(List<SampleAssessment> samples) {
        var outcomes = new ArrayList<String>();
        var finished = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var sample : samples) {
            var assessment = line(sample.assessment());
            sample.outcome()
                    .ifPresentOrElse(
                            outcome -> {
                                outcomes.add(line(outcome).toString());
                                finished.add(
                                        assessment.plain(outcome.decidedAt()).toString());
                            },
                            () -> open.add(assessment.nothing().nothing().toString()));
        }
        return new SampleRows(outcomes, finished, open);
    }

    private static CopyLine line(Assessment assessment) {
        return new CopyLine()
                .bytes(TokenHash.of(assessment.token()))
                .plain(assessment.version().value())
                .text(assessment.locale().toLanguageTag())
                .text(StoredAnswers.write(assessment.answers()))
                .plain(assessment.startedAt())
                .plain(assessment.changedAt())
                .plain(true);
    }

    private static CopyLine line(OutcomeEntry outcome) {
        var line = new CopyLine()
                .plain(outcome.version().value())
                .plain(outcome.draws().seed())
                .plain(outcome.draws().count())
                .text(outcome.engine())
                .text(OutcomeRows.kind(outcome));
        outcome.recommended().map(AlternativeId::key).ifPresentOrElse(line::text, line::nothing);
        return line.text(OutcomeRows.shares(outcome.firstRankShares()))
                .plain(outcome.margin())
                .plain(outcome.took().toMillis())
                .bytes(outcome.packedAnswers())
                .plain(outcome.decidedAt())
                .plain(true);
    }

    /** How many assessments there are. */
    public int count() {
        return finished.size() + open.size();
    }

    /** @param ids one for each outcome */
    byte[] outcomes(List<Long> ids) {
        return bytes(withIds(outcomes, ids));
    }

    /** @param ids those of the outcomes */
    byte[] assessments(List<Long> ids) {
        var all = withIds(finished, ids);
        for (var line : open) all.append(line).append('\n');
        return bytes(all);
    }

    private static StringBuilder withIds(List<String> lines, List<Long> ids) {
        var all = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            all.append(lines.get(i)).append('\t').append(ids.get(i)).append('\n');
        }
        return all;
    }

    private static byte[] bytes(StringBuilder lines) {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
