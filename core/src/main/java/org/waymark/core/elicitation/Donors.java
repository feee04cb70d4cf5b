package org.waymark.core.elicitation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Section;
import org.waymark.core.numerics.Draws;
import org.waymark.core.population.PlausiblePeople;

/**
 * Made-up people, from whose answers is taken what somebody might still answer: those who gave the most of the same answers so far
 * lend theirs to the questions that are open (nearest-neighbour hot deck; Andridge and Little 2010). An answer counts by how much it
 * tells of the outcome among all of them. Made once for a model and a day, and safe to share between threads.
 */
public final class Donors {

    private static final int COUNT = 2_000;
    private static final PlausiblePeople PEOPLE = new PlausiblePeople(2010);

    /** Lives and draws of what paths achieve, for one of many sheets. */
    private static final int DRAWS = 64;

    /** Two numbers are the same answer if they lie within so much of the range of the question. */
    private static final double SAME_NUMBER = 0.05;

    /** What an answer counts at least, in nats: chance alone decides which of the least telling ones are alike. */
    private static final double LEAST_INFORMATION = 0.002;

    private final OutcomesOfSheets outcomesOfSheets;
    private final List<Question> questions;
    private final List<AnswerSheet> sheets;
    private final Completions all;
    private final double[] information;

    private Donors(OutcomesOfSheets outcomesOfSheets, double[][] relativeWeights) {
        this.outcomesOfSheets = outcomesOfSheets;
        var facts = outcomesOfSheets.facts();
        this.questions = facts.questions().toList();
        this.sheets = LongStream.range(0, COUNT)
                .mapToObj(number -> PEOPLE.answersToAll(facts, number))
                .toList();
        this.all = outcomesOfSheets.of(sheets, relativeWeights);
        this.information = questions.stream()
                .mapToDouble(question -> Math.max(LEAST_INFORMATION, all.information(question)))
                .toArray();
    }

    /** @param on the day, which says what evidence has expired */
    public static Donors of(DecisionModel model, LocalDate on) {
        var sections = model.sections().stream().map(Donors::factsOf).toList();
        var few = new Draws(model.settings().draws().seed(), DRAWS);
        var outcomes = new OutcomesOfSheets(model.withSections(sections).withDraws(few), on);
        var silent = DecisionBasis.of(model.withDraws(few), Questionnaire.of(model, AnswerSheet.EMPTY), on);
        return new Donors(outcomes, outcomes.relativeWeights(silent, AnswerSheet.EMPTY));
    }

    private static Section factsOf(Section section) {
        return new Section(
                section.key(),
                section.title(),
                section.questions().stream()
                        .filter(question -> !question.kind().asksForPreference())
                        .toList());
    }

    /** What the nearest donors would be told, who are like the person as far as they gave the same answers. */
    Completions nearest(Questionnaire questionnaire) {
        return all.of(nearestOf(questionnaire));
    }

    /**
     * How much the outcomes agree that the person would be told with the answers of the nearest donors to all that is open; nothing if
     * it is less than asked for.
     *
     * @param now the decision by what was answered so far, preferences included
     * @param least agreement, in [0, 1]
     */
    OptionalDouble agreement(Questionnaire questionnaire, DecisionBasis now, double least) {
        var weights = outcomesOfSheets.relativeWeights(now, questionnaire.counting());
        return outcomesOfSheets
                .of(completed(questionnaire), weights, least)
                .map(Completions::agreement)
                .filter(agreement -> agreement >= least)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** What was answered so far, and to all other questions about facts what the nearest donors answer. */
    List<AnswerSheet> completed(Questionnaire questionnaire) {
        return IntStream.of(nearestOf(questionnaire))
                .mapToObj(donor -> {
                    var all = new LinkedHashMap<>(sheets.get(donor).byQuestion());
                    questions.forEach(question ->
                            questionnaire.answerTo(question.id()).ifPresent(answer -> all.put(question.id(), answer)));
                    return new AnswerSheet(all);
                })
                .toList();
    }

    private int[] nearestOf(Questionnaire questionnaire) {
        var differences = new double[sheets.size()];
        for (int q = 0; q < questions.size(); q++) {
            var question = questions.get(q);
            var given = questionnaire.answerTo(question.id());
            if (given.isEmpty()) continue;
            for (int donor = 0; donor < differences.length; donor++) {
                var other = sheets.get(donor).to(question.id()).orElseThrow();
                if (!isSame(question, given.get(), other)) differences[donor] += information[q];
            }
        }
        return IntStream.range(0, sheets.size())
                .boxed()
                .sorted(Comparator.comparingDouble(donor -> differences[donor]))
                .limit(Completions.COUNT)
                .mapToInt(donor -> donor)
                .toArray();
    }

    private static boolean isSame(Question question, Answer one, Answer other) {
        return question.kind() instanceof QuestionKind.Number number
                        && one instanceof Amount(double a)
                        && other instanceof Amount(double b)
                ? Math.abs(a - b) <= SAME_NUMBER * (number.max() - number.min())
                : one.equals(other);
    }
}
