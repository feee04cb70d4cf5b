package org.waymark.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome;
import org.waymark.core.elicitation.Donors;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.elicitation.NextQuestion;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.numerics.Draws;

/**
 * How many questions made-up people are asked, how many of them are told what they would be told after all questions, and how long
 * it takes to find the next question. Everybody answers with realistic error, and the same question alike.
 */
public final class QuestionStudy {

    private static final int PEOPLE = 300;
    private static final LocalDate ON = LocalDate.of(2026, 11, 27);

    private final DecisionModel model = DefaultModel.load().withDraws(new Draws(1, 1_000));
    private final Donors donors = Donors.of(model, ON);
    private final Map<String, Integer> asked = new TreeMap<>();
    private long nanos;
    private int steps;

    public static void main(String[] arguments) {
        new QuestionStudy().report();
    }

    private void report() {
        var counts = new int[PEOPLE];
        var facts = new int[PEOPLE];
        double ofAll = 0;
        int alike = 0;
        for (int person = 0; person < PEOPLE; person++) {
            var enough = answered(person, true);
            var all = answered(person, false);
            counts[person] = enough.byQuestion().size();
            facts[person] = Respondent.facts(model, enough).byQuestion().size();
            ofAll += (double) all.byQuestion().size() / PEOPLE;
            if (outcome(enough).agreesWith(outcome(all))) alike++;
        }
        line("questions", counts);
        line("of these about facts", facts);
        System.out.printf(Locale.ROOT, "who goes on to the end answers %.1f in the mean%n", ofAll);
        System.out.printf(Locale.ROOT, "told the same as after all questions: %.3f%n", (double) alike / PEOPLE);
        System.out.printf(Locale.ROOT, "next question found in %.1f ms in the mean%n", nanos / 1e6 / steps);
        System.out.println("asked of: " + asked);
    }

    private static void line(String name, int[] counts) {
        int[] sorted = Arrays.stream(counts).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: median %d, nine in ten at most %d, mean %.1f%n",
                name,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                IntStream.of(sorted).average().orElseThrow());
    }

    /** What somebody has answered once nothing more is asked. */
    private AnswerSheet answered(int person, boolean isStoppingWhenEnough) {
        var answers = SecondExperts.PEOPLE.answersToAll(model, person);
        var facts = Respondent.facts(model, SecondExperts.PEOPLE.answers(model, person));
        var respondent = Respondent.of(model, facts, Care.REALISTIC, person);
        var sheet = AnswerSheet.EMPTY;
        while (true) {
            var elicitation =
                    new Elicitation(model, () -> donors, Questionnaire.of(model, sheet), ON, Integer.toString(person));
            long before = System.nanoTime();
            var next = isStoppingWhenEnough ? elicitation.nextAfterAnswer() : elicitation.next(false);
            if (isStoppingWhenEnough) count(next, System.nanoTime() - before);
            if (!(next instanceof NextQuestion.Ask(Question question))) return sheet;
            var answer = question.kind().asksForPreference()
                    ? respondent.answer(question, elicitation)
                    : answers.to(question.id());
            sheet = sheet.with(question.id(), answer.orElseThrow());
        }
    }

    private void count(NextQuestion next, long took) {
        nanos += took;
        steps++;
        next.asked().ifPresent(question -> asked.merge(question.id().key(), 1, Integer::sum));
    }

    private Outcome.Complete outcome(AnswerSheet sheet) {
        return Decision.of(model, Questionnaire.of(model, sheet), ON).completeOutcome();
    }
}
