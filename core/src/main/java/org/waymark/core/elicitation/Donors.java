package org.waymark.core.elicitation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Section;
import org.waymark.core.numerics.Draws;
import org.waymark.core.population.PlausiblePeople;

/**
 * Made-up people, from whose answers is taken what somebody might still answer: those who gave the most of the same answers so far
 * lend theirs to the questions that are open (nearest-neighbour hot deck; Andridge and Little 2010). Made once for a model, and
 * safe to share between threads.
 */
public final class Donors {

    private static final int COUNT = 1_000;
    private static final PlausiblePeople PEOPLE = new PlausiblePeople(2010);

    /** Lives and draws of what paths achieve, for one of many completed sheets. */
    private static final int DRAWS = 64;

    /** Two numbers are the same answer if they lie within so much of the range of the question. */
    private static final double SAME_NUMBER = 0.05;

    private final DecisionModel facts;
    private final List<Question> questions;
    private final List<AnswerSheet> sheets;

    private Donors(DecisionModel facts) {
        this.facts = facts;
        this.questions = facts.questions().toList();
        this.sheets = LongStream.range(0, COUNT)
                .mapToObj(number -> PEOPLE.answersToAll(facts, number))
                .toList();
    }

    public static Donors of(DecisionModel model) {
        var sections = model.sections().stream().map(Donors::factsOf).toList();
        var draws = model.settings().draws();
        return new Donors(model.withSections(sections).withDraws(new Draws(draws.seed(), DRAWS)));
    }

    private static Section factsOf(Section section) {
        return new Section(
                section.key(),
                section.title(),
                section.questions().stream()
                        .filter(question -> !question.kind().asksForPreference())
                        .toList());
    }

    /** The model without the questions about preferences, in few draws. */
    DecisionModel facts() {
        return facts;
    }

    /** What was answered so far, and to all other questions about facts what the {@code count} nearest donors answer. */
    List<AnswerSheet> completed(Questionnaire questionnaire, int count) {
        var asked = questions.stream()
                .filter(question -> questionnaire.answerTo(question.id()).isPresent())
                .toList();
        var differences = sheets.stream()
                .mapToInt(sheet -> differences(asked, questionnaire, sheet))
                .toArray();
        return IntStream.range(0, sheets.size())
                .boxed()
                .sorted(Comparator.comparingInt(donor -> differences[donor]))
                .limit(count)
                .map(donor -> completed(asked, questionnaire, sheets.get(donor)))
                .toList();
    }

    private static int differences(List<Question> asked, Questionnaire questionnaire, AnswerSheet sheet) {
        int differences = 0;
        for (var question : asked) {
            var given = questionnaire.answerTo(question.id()).orElseThrow();
            differences += isSame(question, given, sheet.to(question.id()).orElseThrow()) ? 0 : 1;
        }
        return differences;
    }

    private static boolean isSame(Question question, Answer one, Answer other) {
        return question.kind() instanceof QuestionKind.Number number
                        && one instanceof Amount(double a)
                        && other instanceof Amount(double b)
                ? Math.abs(a - b) <= SAME_NUMBER * (number.max() - number.min())
                : one.equals(other);
    }

    private static AnswerSheet completed(List<Question> asked, Questionnaire questionnaire, AnswerSheet donor) {
        var all = new LinkedHashMap<>(donor.byQuestion());
        for (var question : asked) {
            all.put(question.id(), questionnaire.answerTo(question.id()).orElseThrow());
        }
        return new AnswerSheet(all);
    }
}
