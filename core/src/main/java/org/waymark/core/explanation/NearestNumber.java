package org.waymark.core.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.NumberSteps;
import org.waymark.core.explanation.OtherAnswers.Step;
import org.waymark.core.explanation.WhatIf.Flip;
import org.waymark.core.model.QuestionKind.Number;

/**
 * For a number question that was not tried at all of its values: the value nearest to the present one, above or below it,
 * at which the outcome changes. Found by halving the way between the nearest value tried at which it does and the one
 * before, at which it does not; exact if the outcome changes once on that way.
 *
 * @param from index of the present value among those the question can take
 */
record NearestNumber(WhatIf whatIf, Step present, Number number, NumberSteps values, int from) {

    /** At most two, one for each side; none if the values tried lie next to each other. */
    static List<Flip> of(WhatIf whatIf, List<Step> tried, List<Flip> flips) {
        if (flips.isEmpty() || !(tried.getFirst().question().kind() instanceof Number number)) return List.of();
        var present = tried.getFirst();
        var values = NumberSteps.of(number);
        var search = new NearestNumber(whatIf, present, number, values, values.indexOf(amount(present.from())));
        return List.of(1, -1).stream()
                .flatMap(side -> search.onSide(side, tried, flips).stream())
                .toList();
    }

    private Optional<Flip> onSide(int side, List<Step> tried, List<Flip> flips) {
        var nearest = flips.stream()
                .map(flip -> indexOf(flip.steps().getFirst()))
                .filter(index -> (index - from) * side > 0)
                .min(Comparator.comparing(index -> Math.abs(index - from)));
        if (nearest.isEmpty()) return Optional.empty();
        int before = tried.stream()
                .map(this::indexOf)
                .filter(index -> (index - from) * side > 0 && Math.abs(index - from) < Math.abs(nearest.get() - from))
                .max(Comparator.comparing(index -> Math.abs(index - from)))
                .orElse(from);
        return between(before, nearest.get());
    }

    /** At {@code changed} the outcome changes, at {@code unchanged} it does not. */
    private Optional<Flip> between(int unchanged, int changed) {
        Optional<Flip> found = Optional.empty();
        while (Math.abs(changed - unchanged) > 1) {
            int middle = (changed + unchanged) / 2;
            var flip = whatIf.flip(
                    List.of(OtherAnswers.step(present.question(), number, values.at(from), values.at(middle))));
            if (flip.isPresent()) {
                found = flip;
                changed = middle;
            } else {
                unchanged = middle;
            }
        }
        return found;
    }

    private int indexOf(Step step) {
        return values.indexOf(amount(step.to()));
    }

    private static double amount(Answer answer) {
        return answer instanceof Amount(var value) ? value : Double.NaN;
    }
}
