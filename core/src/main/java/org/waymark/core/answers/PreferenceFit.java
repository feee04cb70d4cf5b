package org.waymark.core.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.document.Finding;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.numerics.Scale;

/**
 * Whether what somebody would rather have can be said of these criteria, and of levels that they have.
 *
 * @param criteria that the question is about
 */
record PreferenceFit(String path, DecisionModel model, Question question, List<CriterionId> criteria) {

    List<Finding> check(Ranked ranked, int most) {
        var found = new ArrayList<Finding>();
        var named = ranked.order().stream()
                .flatMap(group -> group.stream().sorted())
                .toList();
        var seen = new HashSet<CriterionId>();
        for (var criterion : named) {
            if (!seen.add(criterion)) found.add(error(AnswerFinding.NAMED_TWICE, criterion));
            if (!ranked.ranges().containsKey(criterion)) found.add(error(AnswerFinding.NO_RANGE, criterion));
        }
        if (named.size() > most) found.add(error(AnswerFinding.TOO_MANY_NAMED, named.size(), most));
        ranked.ranges().keySet().stream()
                .sorted()
                .flatMap(criterion -> misfit(criterion, ranked.ranges().get(criterion)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    List<Finding> check(Offers offers) {
        return Stream.concat(misfit(offers.first(), offers.ofFirst()), misfit(offers.second(), offers.ofSecond()))
                .toList();
    }

    private Stream<Finding> misfit(CriterionId id, LevelRange levels) {
        var criterion = model.criterion(id).filter(known -> criteria.contains(id));
        if (criterion.isEmpty()) return Stream.of(error(AnswerFinding.NO_SUCH_CRITERION, id, criteria));
        var scale = criterion.get().scale();
        var beyond = Stream.of(levels.worse(), levels.better())
                .filter(level -> !(level >= scale.low() && level <= scale.high()))
                .map(level -> beyond(id, level, scale))
                .toList();
        if (!beyond.isEmpty()) return beyond.stream();
        return scale.isAtLeastAsGood(levels.worse(), levels.better())
                ? Stream.of(error(
                        AnswerFinding.BETTER_IS_WORSE,
                        id,
                        AnswerFit.plain(levels.better()),
                        AnswerFit.plain(levels.worse())))
                : Stream.of();
    }

    private Finding beyond(CriterionId id, double level, Scale scale) {
        return error(
                AnswerFinding.BEYOND_THE_SCALE,
                id,
                AnswerFit.plain(level),
                AnswerFit.plain(scale.low()),
                AnswerFit.plain(scale.high()));
    }

    private Finding error(AnswerFinding code, Object... arguments) {
        var all = Stream.concat(Stream.of(question.id()), Stream.of(arguments)).toArray();
        return Finding.error(path, code, all);
    }
}
