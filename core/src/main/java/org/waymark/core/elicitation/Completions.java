package org.waymark.core.elicitation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;

/**
 * What somebody may be told once all facts are known: for {@value #COUNT} plausible ways to answer what is open, and each of
 * {@value #WEIGHTS} weights that are possible after what was said of preferences, the outcome that comes out.
 *
 * <p>Weights are not known better for one more fact, so that what facts have to do with the outcome is looked at for each of the
 * weights by itself.
 */
final class Completions {

    static final int COUNT = 64;
    static final int WEIGHTS = 32;

    /** Numbers are looked at as low, middling and high. */
    private static final int PARTS_OF_NUMBERS = 3;

    private final List<AnswerSheet> sheets;

    /** By weights and sheet. */
    private final int[][] outcomes;

    private final int kinds;

    /** @param outcomes by weights and sheet, each below {@code kinds} */
    Completions(List<AnswerSheet> sheets, int[][] outcomes, int kinds) {
        this.sheets = sheets;
        this.outcomes = outcomes;
        this.kinds = kinds;
    }

    /** Some of the sheets, by their places. */
    Completions of(int[] places) {
        return new Completions(
                IntStream.of(places).mapToObj(sheets::get).toList(),
                Arrays.stream(outcomes)
                        .map(ofWeights ->
                                IntStream.of(places).map(i -> ofWeights[i]).toArray())
                        .toArray(int[][]::new),
                kinds);
    }

    /** The share of the completed sheets, in [0, 1], of which the likeliest outcome comes out; the mean over the weights. */
    double agreement() {
        return Arrays.stream(outcomes)
                        .mapToInt(ofWeights ->
                                Arrays.stream(counts(ofWeights, kinds)).max().orElseThrow())
                        .average()
                        .orElseThrow()
                / sheets.size();
    }

    /**
     * What the answer to an open question would tell of the outcome, in nats: their mutual information, less what chance alone
     * makes of it (Miller 1955). Of several options the sum over the options.
     */
    double information(Question question) {
        return switch (question.kind()) {
            case QuestionKind.Multiple(var options) ->
                options.stream()
                        .mapToDouble(option -> information(2, sheet -> names(sheet, question, option.id()) ? 1 : 0))
                        .map(information -> Math.max(0, information))
                        .sum();
            case QuestionKind.Number number -> ofNumber(question);
            default -> ofAnswer(question);
        };
    }

    private static boolean names(AnswerSheet sheet, Question question, OptionId option) {
        return answer(sheet, question) instanceof ChosenAll(var options) && options.contains(option);
    }

    private double ofNumber(Question question) {
        var amounts = sheets.stream()
                .map(sheet -> answer(sheet, question))
                .filter(Amount.class::isInstance)
                .map(amount -> ((Amount) amount).value())
                .sorted()
                .toList();
        return information(PARTS_OF_NUMBERS + 1, sheet -> {
            if (!(answer(sheet, question) instanceof Amount(double value))) return 0;
            int part = 1;
            while (part < PARTS_OF_NUMBERS && value > amounts.get(part * amounts.size() / PARTS_OF_NUMBERS)) part++;
            return part;
        });
    }

    private double ofAnswer(Question question) {
        var codes = new HashMap<Answer, Integer>();
        for (var sheet : sheets) codes.putIfAbsent(answer(sheet, question), codes.size());
        return information(codes.size(), sheet -> codes.get(answer(sheet, question)));
    }

    private static Answer answer(AnswerSheet sheet, Question question) {
        return sheet.to(question.id()).orElseThrow();
    }

    private double information(int answers, ToIntFunction<AnswerSheet> code) {
        var codes = sheets.stream().mapToInt(code).toArray();
        double sum = 0;
        for (var ofWeights : outcomes) {
            var both = IntStream.range(0, sheets.size())
                    .map(i -> codes[i] * kinds + ofWeights[i])
                    .toArray();
            sum += entropy(counts(codes, answers))
                    + entropy(counts(ofWeights, kinds))
                    - entropy(counts(both, answers * kinds));
        }
        return sum / WEIGHTS;
    }

    private static int[] counts(int[] codes, int many) {
        var counts = new int[many];
        for (int code : codes) counts[code]++;
        return counts;
    }

    /** With the correction of Miller 1955: the entropy of a sample is too low by half of its cells less one, over its size. */
    private double entropy(int[] counts) {
        double entropy = 0;
        int cells = 0;
        for (int count : counts) {
            if (count == 0) continue;
            double share = (double) count / sheets.size();
            entropy -= share * StrictMath.log(share);
            cells++;
        }
        return entropy + (cells - 1) / (2.0 * sheets.size());
    }
}
