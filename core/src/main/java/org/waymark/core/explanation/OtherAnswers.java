package org.waymark.core.explanation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.answers.NumberSteps;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.QuestionKind.Multiple;
import org.waymark.core.model.QuestionKind.Number;
import org.waymark.core.model.QuestionKind.Ranking;
import org.waymark.core.model.QuestionKind.Single;
import org.waymark.core.model.QuestionKind.TradeOff;
import org.waymark.core.model.QuestionKind.YesNo;

/**
 * What else could be answered to a question, and how far that is from what was. In levels: an importance moves by its
 * levels, another option and the other of yes and no are 1 away, of several options each one taken or left counts 1, and
 * a number moves 4 levels over its whole range, as an importance does. A skipped question has no other answers: nothing
 * was said that could be said differently. Neither has a preference: what a person would rather have is no step to take.
 */
final class OtherAnswers {

    /** Up to so many values a number is tried at all of them, beyond at so many spread evenly. */
    static final int MOST_NUMBERS = 24;

    /** Up to so many options all sets of them are tried, beyond those that differ in at most two. */
    private static final int MOST_OPTIONS = 5;

    private static final double LEVELS_OF_A_NUMBER = 4;

    /**
     * One answer instead of another.
     *
     * @param distance in levels; larger than 0
     * @param places how far one option stands from the other in its list, for lists often have an order; 0 for other kinds
     */
    record Step(Question question, Answer from, Answer to, double distance, int places) {}

    private OtherAnswers() {}

    /** {@code answer} fits the question. */
    static List<Step> to(Question question, Answer answer) {
        if (answer instanceof Skipped) return List.of();
        return switch (question.kind()) {
            case ImportanceOf kind -> levels(question, ((Matters) answer).importance());
            case Single(var options) -> options(question, options, ((Chosen) answer).option());
            case Multiple(var options) -> sets(question, options, ((ChosenAll) answer).options());
            case Number number -> numbers(question, number, ((Amount) answer).value());
            case Ranking kind -> List.of();
            case TradeOff kind -> List.of();
            case YesNo kind -> List.of(new Step(question, answer, new Agreed(!((Agreed) answer).yes()), 1, 0));
        };
    }

    private static List<Step> options(Question question, List<Option> options, OptionId from) {
        var ids = options.stream().map(Option::id).toList();
        return ids.stream()
                .filter(to -> !to.equals(from))
                .map(to -> new Step(
                        question, new Chosen(from), new Chosen(to), 1, Math.abs(ids.indexOf(to) - ids.indexOf(from))))
                .toList();
    }

    private static List<Step> levels(Question question, Importance from) {
        return Stream.of(Importance.values())
                .filter(to -> to != from)
                .map(to ->
                        new Step(question, new Matters(from), new Matters(to), Math.abs(to.level() - from.level()), 0))
                .toList();
    }

    private static List<Step> numbers(Question question, Number number, double from) {
        var steps = NumberSteps.of(number);
        int tried = Math.min(steps.count(), MOST_NUMBERS);
        return IntStream.range(0, tried)
                .map(i -> tried == 1 ? 0 : (int) ((long) i * (steps.count() - 1) / (tried - 1)))
                .mapToObj(steps::at)
                .filter(to -> to != from)
                .map(to -> step(question, number, from, to))
                .toList();
    }

    static Step step(Question question, Number number, double from, double to) {
        return new Step(
                question,
                new Amount(from),
                new Amount(to),
                LEVELS_OF_A_NUMBER * Math.abs(to - from) / (number.max() - number.min()),
                0);
    }

    private static List<Step> sets(Question question, List<Option> options, Set<OptionId> from) {
        int furthest = options.size() <= MOST_OPTIONS ? options.size() : 2;
        return IntStream.range(0, 1 << options.size())
                .filter(mask -> mask != 0 && Integer.bitCount(mask) <= furthest)
                .mapToObj(mask -> new Step(
                        question,
                        new ChosenAll(from),
                        new ChosenAll(toggled(options, from, mask)),
                        Integer.bitCount(mask),
                        0))
                .toList();
    }

    private static Set<OptionId> toggled(List<Option> options, Set<OptionId> from, int mask) {
        var toggled = new HashSet<>(from);
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i).id();
            if ((mask >> i & 1) == 1 && !toggled.remove(option)) toggled.add(option);
        }
        return toggled;
    }
}
