package org.waymark.core.elicitation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;

/**
 * What many people answer to one question, as small numbers.
 *
 * @param codes of each answer that somebody gave, by its place among them
 * @param codeOf each person's answer
 * @param amounts each person's number, where it is a question for one; NaN without an answer
 * @param parts in which answers are looked at: numbers as none, low, middling and high; of several options each by itself; others as
 *     they are. By part and person
 */
record DonorAnswers(Question question, Map<Answer, Integer> codes, int[] codeOf, double[] amounts, List<int[]> parts) {

    /** Two numbers are the same answer if they lie within so much of the range of the question. */
    private static final double SAME_NUMBER = 0.05;

    private static final int PARTS_OF_NUMBERS = 3;

    static DonorAnswers of(Question question, List<AnswerSheet> sheets) {
        var answers = sheets.stream()
                .map(sheet -> sheet.to(question.id()).orElseThrow())
                .toList();
        var codes = new HashMap<Answer, Integer>();
        for (var answer : answers) codes.putIfAbsent(answer, codes.size());
        var codeOf = answers.stream().mapToInt(codes::get).toArray();
        var amounts = answers.stream()
                .mapToDouble(answer -> answer instanceof Amount(double value) ? value : Double.NaN)
                .toArray();
        return new DonorAnswers(
                question,
                codes,
                codeOf,
                amounts,
                switch (question.kind()) {
                    case QuestionKind.Multiple(var options) ->
                        options.stream().map(option -> naming(option, answers)).toList();
                    case QuestionKind.Number number -> List.of(thirds(amounts));
                    default -> List.of(codeOf);
                });
    }

    private static int[] naming(Option option, List<Answer> answers) {
        return answers.stream()
                .mapToInt(answer -> answer instanceof ChosenAll(var chosen) && chosen.contains(option.id()) ? 1 : 0)
                .toArray();
    }

    private static int[] thirds(double[] amounts) {
        var sorted = Arrays.stream(amounts)
                .filter(amount -> !Double.isNaN(amount))
                .sorted()
                .toArray();
        return Arrays.stream(amounts).mapToInt(amount -> third(amount, sorted)).toArray();
    }

    private static int third(double amount, double[] sorted) {
        if (Double.isNaN(amount)) return 0;
        int part = 1;
        while (part < PARTS_OF_NUMBERS && amount > sorted[part * sorted.length / PARTS_OF_NUMBERS]) part++;
        return part;
    }

    /** Adds {@code by} for each person who answers otherwise. */
    void addDifferences(Answer given, double by, double[] differences) {
        if (question.kind() instanceof QuestionKind.Number number && given instanceof Amount(double value)) {
            double same = SAME_NUMBER * (number.max() - number.min());
            for (int i = 0; i < differences.length; i++) {
                if (!(Math.abs(amounts[i] - value) <= same)) differences[i] += by;
            }
            return;
        }
        int code = codes.getOrDefault(given, -1);
        for (int i = 0; i < differences.length; i++) if (codeOf[i] != code) differences[i] += by;
    }

    /** What the answers of some of the people tell of their outcomes, in nats; of several options the sum over the options. */
    double information(int[] places, Completions outcomes) {
        if (parts.size() == 1) return information(parts.getFirst(), places, outcomes);
        return parts.stream()
                .mapToDouble(part -> Math.max(0, information(part, places, outcomes)))
                .sum();
    }

    private static double information(int[] part, int[] places, Completions outcomes) {
        return outcomes.information(
                IntStream.of(places).map(place -> part[place]).toArray());
    }
}
