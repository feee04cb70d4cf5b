package org.waymark.core.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.NumberSteps;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.numerics.Normal;

/**
 * Made-up people and what they answer. Behind each stand traits that hang together: region, age, schooling, money, household,
 * time. A trait makes some answers likelier; the rest is chance. The same person under the same seed answers alike on every
 * machine and in any order, and, in a model with the same regions, whatever else is asked.
 *
 * @param seed of all of them
 */
public record PlausiblePeople(long seed) {

    /** Of the logarithm of a number, around what is usual for such a person. */
    private static final Normal NUMBER_SPREAD = new Normal(0, 0.45);

    private static final Normal STANDARD = new Normal(0, 1);

    private static final double UNKNOWN_SKIPPED = 0.5;
    private static final double UNKNOWN_OPTION = 0.25;
    private static final double UNKNOWN_AGREEMENT = 0.125;

    /**
     * What person {@code number} answers: every question that is asked of whoever answers so, and no other; optional ones may
     * be skipped. Of a question that nothing is known of, all options are alike, a quarter of several is chosen, one in eight
     * says yes, and numbers lie evenly in the lower quarter.
     */
    public AnswerSheet answers(DecisionModel model, long number) {
        return Questionnaire.of(model, answersToAll(model, number)).counting();
    }

    /** What the person answers to each question of the model, those included that are not asked of whoever answers so. */
    public AnswerSheet answersToAll(DecisionModel model, long number) {
        var person = new Person(seed, number, place(model, number));
        var all = new LinkedHashMap<QuestionId, Answer>();
        model.questions().forEach(question -> all.put(question.id(), answer(model, question, person)));
        return new AnswerSheet(all);
    }

    /** By the region that the person says; by chance where none is asked. */
    private double place(DecisionModel model, long number) {
        return model.question(Habits.REGION)
                .filter(question -> question.kind() instanceof QuestionKind.Single)
                .map(question -> region(((QuestionKind.Single) question.kind()).options(), number))
                .map(region -> Habits.place(region.id().key()))
                .orElseGet(() -> STANDARD.quantile(Person.even(seed, number, "place")));
    }

    private Option region(List<Option> options, long number) {
        double u = Person.even(seed, number, "answer", Habits.REGION.key());
        return one(options, u, option -> Habits.partsOfRegion(option.id().key()));
    }

    private static Answer answer(DecisionModel model, Question question, Person person) {
        var id = question.id();
        var known = Habits.of(id);
        double skipped = known.map(Habit::skipped).orElse(UNKNOWN_SKIPPED);
        if (question.optional() && person.even("skip", id.key()) < skipped) return new Answer.Skipped();
        double u = person.even("answer", id.key());
        return switch (question.kind()) {
            case QuestionKind.ImportanceOf kind ->
                new Answer.Matters(importance(known.orElseGet(Habits::importance), person, u));
            case QuestionKind.Single(var options) -> {
                var habit = known.orElseGet(Habit::ofOptions);
                yield new Answer.Chosen(
                        one(options, u, option -> habit.weight(option.id().key(), person))
                                .id());
            }
            case QuestionKind.Multiple(var options) -> several(id, options, person);
            case QuestionKind.Number number -> new Answer.Amount(amount(number, known, person, u));
            case QuestionKind.Ranking ranking -> new Preferences(model, person).ranking(question, ranking);
            case QuestionKind.TradeOff offers -> new Preferences(model, person).choice(question, offers);
            case QuestionKind.YesNo kind ->
                new Answer.Agreed(
                        u < known.map(habit -> habit.probability("yes", person)).orElse(UNKNOWN_AGREEMENT));
        };
    }

    /** The one in whose part of the whole {@code u} lies, an even number from 0 to 1. */
    private static <T> T one(List<T> all, double u, ToDoubleFunction<T> weight) {
        double whole = 0;
        for (var each : all) whole += weight.applyAsDouble(each);
        double left = u * whole;
        for (var each : all.subList(0, all.size() - 1)) {
            left -= weight.applyAsDouble(each);
            if (left < 0) return each;
        }
        return all.getLast();
    }

    private static Importance importance(Habit habit, Person person, double u) {
        return one(List.of(Importance.values()), u, level -> habit.weight(Integer.toString(level.level()), person));
    }

    private static Answer several(QuestionId id, List<Option> options, Person person) {
        var habit = Habits.of(id);
        return new Answer.ChosenAll(options.stream()
                .map(Option::id)
                .filter(option -> person.even("answer", id.key(), option.key())
                        < habit.map(known -> known.probability(option.key(), person))
                                .orElse(UNKNOWN_OPTION))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** On the nearest step that the question knows. */
    private static double amount(QuestionKind.Number number, Optional<Habit> known, Person person, double u) {
        var steps = NumberSteps.of(number);
        return known.map(habit -> steps.nearest(
                        habit.usual() * StrictMath.exp(person.sum(habit.leans()) + NUMBER_SPREAD.quantile(u))))
                .orElseGet(() -> steps.at((int) (u * (1 + steps.count() / 4))));
    }
}
