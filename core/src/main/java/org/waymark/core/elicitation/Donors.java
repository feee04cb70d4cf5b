package org.waymark.core.elicitation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.Section;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RecentlyUsed;
import org.waymark.core.population.PlausiblePeople;

/**
 * Made-up people, from whose answers is taken what somebody might still answer: those who gave the most of the same answers so far
 * lend theirs to the questions that are open (nearest-neighbour hot deck; Andridge and Little 2010). An answer counts by how much it
 * tells of the outcome among all of them. Made once for a model and a day, and safe to share between threads.
 */
public final class Donors {

    private static final int COUNT = 1_000;
    private static final PlausiblePeople PEOPLE = new PlausiblePeople(2010);

    /** Lives and draws of what paths achieve, for one of many sheets. */
    private static final int DRAWS = 64;

    /** About 2 kB each. */
    private static final int MOST_AGREEMENTS = 2_000;

    /** What an answer counts at least, in nats: chance alone decides which of the least telling ones are alike. */
    private static final double LEAST_INFORMATION = 0.002;

    private final OutcomesOfSheets outcomesOfSheets;
    private final double[][] silentWeights;
    private final List<AnswerSheet> sheets;
    private final List<DonorAnswers> answers;
    private final Completions all;
    private final double[] information;
    private final RecentlyUsed<AnswerSheet, OptionalDouble> agreements = new RecentlyUsed<>(MOST_AGREEMENTS);

    private Donors(OutcomesOfSheets outcomesOfSheets, double[][] silentWeights) {
        this.outcomesOfSheets = outcomesOfSheets;
        this.silentWeights = silentWeights;
        var facts = outcomesOfSheets.facts();
        this.sheets = LongStream.range(0, COUNT)
                .mapToObj(number -> PEOPLE.answersToAll(facts, number))
                .toList();
        this.answers = facts.questions()
                .map(question -> DonorAnswers.of(question, sheets))
                .toList();
        this.all = outcomesOfSheets.of(sheets, silentWeights);
        var everybody = IntStream.range(0, COUNT).toArray();
        this.information = answers.stream()
                .mapToDouble(given -> Math.max(LEAST_INFORMATION, given.information(everybody, all)))
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

    /** Those who answered most alike so far. */
    Nearest nearest(Questionnaire questionnaire) {
        var differences = new double[COUNT];
        for (int q = 0; q < answers.size(); q++) {
            var ofDonors = answers.get(q);
            double by = information[q];
            questionnaire
                    .answerTo(ofDonors.question().id())
                    .ifPresent(given -> ofDonors.addDifferences(given, by, differences));
        }
        var places = least(differences, Completions.COUNT);
        return new Nearest(places, all.of(places));
    }

    /** The places of the {@code count} least numbers; of equal ones the first. */
    private static int[] least(double[] numbers, int count) {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        double last = sorted[count - 1];
        int ofLast = count
                - (int) Arrays.stream(sorted).filter(number -> number < last).count();
        var places = new int[count];
        int found = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < last || numbers[i] == last && ofLast-- > 0) places[found++] = i;
        }
        return places;
    }

    /** Some of the donors, and what they are told. */
    final class Nearest {
        private final int[] places;
        private final Completions outcomes;

        private Nearest(int[] places, Completions outcomes) {
            this.places = places;
            this.outcomes = outcomes;
        }

        /** What the answer to a question about facts would tell of the outcome, in nats. */
        double information(Question question) {
            return answers.stream()
                    .filter(given -> given.question().id().equals(question.id()))
                    .findFirst()
                    .orElseThrow()
                    .information(places, outcomes);
        }

        /** What was answered so far, and to all other questions about facts what they answer; in no order. */
        List<AnswerSheet> completed(Questionnaire questionnaire) {
            return IntStream.of(places)
                    .mapToObj(donor -> {
                        var all = new LinkedHashMap<>(sheets.get(donor).byQuestion());
                        answers.forEach(asked -> questionnaire
                                .answerTo(asked.question().id())
                                .ifPresent(answer -> all.put(asked.question().id(), answer)));
                        return new AnswerSheet(all);
                    })
                    .toList();
        }
    }

    /**
     * How much the outcomes agree that the person would be told with the answers of the nearest donors to all that is open; nothing if
     * that is too little for enough to be known. Kept for a while, because whoever is told that enough is known finishes next.
     *
     * @param now the decision by what was answered so far, if something was said of preferences
     */
    OptionalDouble agreement(Questionnaire questionnaire, Supplier<Optional<DecisionBasis>> now) {
        var sheet = questionnaire.counting();
        synchronized (agreements) {
            var known = agreements.find(sheet);
            if (known.isPresent()) return known.get();
        }
        var found = agreement(questionnaire, now.get());
        synchronized (agreements) {
            return agreements.get(sheet, () -> found);
        }
    }

    private OptionalDouble agreement(Questionnaire questionnaire, Optional<DecisionBasis> now) {
        var weights = now.map(basis -> outcomesOfSheets.relativeWeights(basis, questionnaire.counting()))
                .orElse(silentWeights);
        return new SequentialAgreement(Completions.WEIGHTS, outcomesOfSheets.kinds())
                .of(outcomesOfSheets.oneByOne(nearest(questionnaire).completed(questionnaire), weights));
    }
}
