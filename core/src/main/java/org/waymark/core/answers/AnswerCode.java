package org.waymark.core.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.QuestionKind.Multiple;
import org.waymark.core.model.QuestionKind.Number;
import org.waymark.core.model.QuestionKind.Ranking;
import org.waymark.core.model.QuestionKind.Single;
import org.waymark.core.model.QuestionKind.TradeOff;
import org.waymark.core.model.QuestionKind.YesNo;

/**
 * An answer that one small number can say: {@value #NONE} no answer, {@value #SKIPPED} skipped, and from 1 on by kind of question:
 * importance 1 to 5; the place of the option; 1 + the sum of 2^i over the places i of the chosen options, from 0;
 * 1 + the steps from the smallest number; 1 no and 2 yes.
 */
public final class AnswerCode {

    public static final short NONE = 0;
    public static final short SKIPPED = -1;

    /** The most options a question with several choices can have. */
    public static final int MOST_OPTIONS_OF_MULTIPLE = 14;

    private AnswerCode() {}

    /**
     * How many codes from 1 on a question of this kind needs; over {@link Short#MAX_VALUE} it cannot be packed. 0 for those whose
     * answers take several numbers ({@link PreferenceCode}).
     */
    public static long count(QuestionKind kind) {
        return switch (kind) {
            case ImportanceOf importance -> Importance.values().length;
            case Single(var options) -> options.size();
            case Multiple(var options) ->
                options.size() > MOST_OPTIONS_OF_MULTIPLE ? Long.MAX_VALUE : 1L << options.size();
            case Number number -> NumberSteps.of(number).count();
            case YesNo yesNo -> 2;
            case Ranking ranking -> 0;
            case TradeOff tradeOff -> 0;
        };
    }

    /** @throws IllegalArgumentException if the answer does not fit the question, or has no code that fits */
    public static short of(QuestionKind kind, Answer answer) {
        long code = switch (answer) {
            case Skipped() -> SKIPPED;
            case Matters(var importance) when kind instanceof ImportanceOf -> importance.level();
            case Chosen(var option) when kind instanceof Single(var options) -> 1 + place(options, option);
            case ChosenAll(var chosen)
            when kind instanceof Multiple(var options) ->
                1
                        + chosen.stream()
                                .mapToLong(option -> 1L << place(options, option))
                                .sum();
            case Amount(var value)
            when kind instanceof Number number -> 1L + NumberSteps.of(number).indexOf(value);
            case Agreed(var yes) when kind instanceof YesNo -> yes ? 2 : 1;
            case Matters m -> throw unfit(kind, answer);
            case Chosen c -> throw unfit(kind, answer);
            case ChosenAll c -> throw unfit(kind, answer);
            case Amount a -> throw unfit(kind, answer);
            case Agreed a -> throw unfit(kind, answer);
            case Ranked r -> throw unfit(kind, answer);
            case Preferred p -> throw unfit(kind, answer);
        };
        if (!(code <= Short.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "code %s of answer %s is over %s".formatted(code, answer, Short.MAX_VALUE));
        }
        return (short) code;
    }

    /**
     * The answer behind a code; empty for {@link #NONE}.
     *
     * @throws IllegalArgumentException if a question of this kind has no such code
     */
    public static Optional<Answer> read(QuestionKind kind, short code) {
        if (code == NONE) return Optional.empty();
        if (code == SKIPPED) return Optional.of(new Skipped());
        if (!(code >= 1 && code <= count(kind))) {
            throw new IllegalArgumentException("answer code is %s, but must be -1 to %s".formatted(code, count(kind)));
        }
        return Optional.of(
                switch (kind) {
                    case ImportanceOf importance -> new Matters(Importance.ofLevel(code));
                    case Single(var options) -> new Chosen(options.get(code - 1).id());
                    case Multiple(var options) ->
                        new ChosenAll(IntStream.range(0, options.size())
                                .filter(place -> (code - 1 >> place & 1) == 1)
                                .mapToObj(place -> options.get(place).id())
                                .collect(Collectors.toSet()));
                    case Number number -> new Amount(NumberSteps.of(number).at(code - 1));
                    case YesNo yesNo -> new Agreed(code == 2);
                    case Ranking ranking -> throw new IllegalStateException("no code of a ranking got here");
                    case TradeOff tradeOff -> throw new IllegalStateException("no code of a trade-off got here");
                });
    }

    private static int place(List<Option> options, OptionId option) {
        int place = options.stream().map(Option::id).toList().indexOf(option);
        if (place < 0) throw new IllegalArgumentException("there is no option " + option);
        return place;
    }

    private static IllegalArgumentException unfit(QuestionKind kind, Answer answer) {
        return new IllegalArgumentException("answer %s does not fit a question of kind %s"
                .formatted(answer, kind.getClass().getSimpleName()));
    }
}
