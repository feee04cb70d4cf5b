package org.waymark.core.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.PackedAnswers;
import org.waymark.core.backtest.StoredOutcomes.StoredAnswers;
import org.waymark.core.decision.OutcomeEstimate;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;

/** Decides for one person after the other under two models. Depends on nobody before. For one thread. */
final class Replayer {

    private final Map<VersionNumber, DecisionModel> versions;
    private final DecisionModel published;
    private final DecisionModel draft;
    private final EstimatesOfModel byPublished;
    private final EstimatesOfModel byDraft;

    /**
     * @param versions under which answers were given
     * @param rounds of draws, from few to many: the next one decides where the one before is not clear
     */
    Replayer(
            Map<VersionNumber, DecisionModel> versions,
            DecisionModel published,
            DecisionModel draft,
            LocalDate on,
            List<Integer> rounds) {
        this.versions = versions;
        this.published = published;
        this.draft = draft;
        this.byPublished = EstimatesOfModel.of(published, rounds, on);
        this.byDraft = byPublished.with(draft, rounds);
    }

    Replayed replay(StoredAnswers stored) {
        return answers(stored).map(this::replay).orElse(Replayed.UNREADABLE);
    }

    private Optional<AnswerSheet> answers(StoredAnswers stored) {
        var version = versions.get(stored.version());
        try {
            return Optional.ofNullable(version).map(model -> PackedAnswers.unpack(model, stored.packedAnswers()));
        } catch (IllegalArgumentException packedByAnotherModel) {
            return Optional.empty();
        }
    }

    private Replayed replay(AnswerSheet answers) {
        var asPublished = CarriedAnswers.to(published, answers);
        var asDraft = CarriedAnswers.to(draft, answers);
        Optional<OutcomeEstimate> told = Optional.empty();
        Optional<OutcomeEstimate> toldByDraft = Optional.empty();
        for (int round = 0; round < byPublished.rounds().size(); round++) {
            int now = round;
            told = asPublished.map(questionnaire -> byPublished.of(questionnaire, now));
            toldByDraft = asDraft.map(questionnaire -> byDraft.of(questionnaire, now));
            if (isClear(told) && isClear(toldByDraft)) break;
        }
        return new Replayed(answers, told, toldByDraft, asPublished);
    }

    private static boolean isClear(Optional<OutcomeEstimate> estimate) {
        return estimate.map(OutcomeEstimate::isClear).orElse(true);
    }
}
