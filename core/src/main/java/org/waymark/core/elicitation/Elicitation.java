package org.waymark.core.elicitation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.weights.WeightInformation;

/**
 * What to ask of a person, after what they answered so far. The same answers on the same day give the same
 * questions; which offer stands first depends on the person. For one thread.
 */
public final class Elicitation {

    /** As many lives as tell what is within reach; what is asked needs less than what is told. */
    private static final int FOR_REACH = 1_000;

    /** From this probability on it is likelier than not that no care was taken. */
    private static final double CARELESS_FROM = 0.5;

    /** A choice that those who gave the other answers make less often than this is worth another look. */
    private static final double UNLIKELY_BELOW = 0.08;

    private final DecisionModel model;
    private final Questionnaire questionnaire;
    private final LocalDate on;
    private final String person;
    private final Supplier<Donors> donors;
    private final Map<QuestionKind.TradeOff, NextOffers> found = new HashMap<>();
    private Optional<DecisionBasis> now = Optional.empty();
    private Optional<OptionalDouble> agreement = Optional.empty();

    /**
     * @param donors those of the model; not asked for before they are needed
     * @param person a name of this person's own, by which it falls out what stands first
     */
    public Elicitation(
            DecisionModel model, Supplier<Donors> donors, Questionnaire questionnaire, LocalDate on, String person) {
        this.model = model;
        this.donors = donors;
        this.questionnaire = questionnaire;
        this.on = on;
        this.person = person;
    }

    /** What is within reach on each of these criteria. */
    public Reach reach(List<CriterionId> criteria) {
        return Reach.of(model, basis(FOR_REACH, questionnaire).performances(), criteria);
    }

    /**
     * The two offers whose choice tells most of the outcome, for a question that has no answer yet.
     *
     * @param question that asks for the choice, of {@code kind}
     */
    public NextOffers offers(Question question, QuestionKind.TradeOff kind) {
        var best = found.computeIfAbsent(
                kind,
                asked -> OfferSearch.of(model, now(), questionnaire, asked).next());
        return best instanceof NextOffers.Ask(var offers, double information) && isTurned(question)
                ? new NextOffers.Ask(offers.turned(), information)
                : best;
    }

    /** Whoever always takes the first one does not say anything. */
    private boolean isTurned(Question question) {
        return RandomStream.of(0, "offers", person, question.id().key()).bits(0) < 0;
    }

    /**
     * Whether what was said so far contradicts itself as the answers of somebody who takes no care do. It still counts, but for
     * little.
     */
    public boolean contradictsItself() {
        return now().weights() instanceof WeightInformation.Stated stated
                && stated.pool().careless() > CARELESS_FROM;
    }

    /**
     * The choice that goes least with the other answers, if that matters: without it another outcome is likelier, and whoever gave the
     * others would have been unlikely to make it.
     */
    public Optional<Question> contradiction() {
        var all = now();
        if (!(all.weights() instanceof WeightInformation.Stated stated)) return Optional.empty();
        int outcome = OfferSearch.likeliest(all);
        Optional<Question> found = Optional.empty();
        double least = UNLIKELY_BELOW;
        for (var question : questionnaire.questions()) {
            if (!(questionnaire.answerTo(question.id()).orElse(null) instanceof Answer.Preferred)) continue;
            var rest = basis(OfferSearch.PERFORMANCE_DRAWS, questionnaire.without(model, question.id()));
            double evidence = ((WeightInformation.Stated) rest.weights()).pool().evidence();
            double probability = StrictMath.exp(stated.pool().evidence() - evidence);
            if (probability < least && OfferSearch.likeliest(rest) != outcome) {
                found = Optional.of(question);
                least = probability;
            }
        }
        return found;
    }

    /**
     * Where the person goes on: the open question that tells most, optional ones included, or that enough is known.
     *
     * @param isStoppingWhenEnough false for somebody who wants to answer more than is needed
     */
    public NextQuestion next(boolean isStoppingWhenEnough) {
        return next(questionnaire.open(), isStoppingWhenEnough);
    }

    /** The same while somebody answers one question after the other: looks whether enough is known after every second answer alone. */
    public NextQuestion nextAfterAnswer() {
        return next(questionnaire.open(), isTimeToLook());
    }

    /** With nothing open about facts there is nothing to find out. */
    private boolean isTimeToLook() {
        int open = count(questionnaire.open());
        return open == 0 || FactSearch.isWorthLookingAgain(count(questionnaire.questions()) - open);
    }

    /**
     * What comes after the page of a question: the one that was answered after it, else the one to go on with.
     *
     * @param later open questions that the person has left for later
     */
    public NextQuestion after(QuestionId id, Set<QuestionId> later, boolean isStoppingWhenEnough) {
        int place = questionnaire.answered().indexOf(id);
        if (place >= 0 && place + 1 < questionnaire.answered().size()) {
            return new NextQuestion.Ask(answered(place + 1));
        }
        var candidates = questionnaire.open().stream()
                .filter(question -> !later.contains(question.id()))
                .toList();
        return next(candidates, isStoppingWhenEnough && isTimeToLook());
    }

    /** The question that was answered before this one; of an open one, the last that was. Empty for the first. */
    public Optional<Question> previous(QuestionId id) {
        int place = position(id) - 2;
        return place < 0 ? Optional.empty() : Optional.of(answered(place));
    }

    /** Which question of this person it is, from 1: those that are answered count in their order, an open one comes after them. */
    public int position(QuestionId id) {
        int place = questionnaire.answered().indexOf(id);
        return (place < 0 ? questionnaire.answered().size() : place) + 1;
    }

    private Question answered(int place) {
        return questionnaire.question(questionnaire.answered().get(place)).orElseThrow();
    }

    /** Facts come first, then preferences, as long as either can change the outcome. */
    private NextQuestion next(List<Question> candidates, boolean isStoppingWhenEnough) {
        var facts = candidates.stream().filter(Elicitation::asksForFact).toList();
        if (!facts.isEmpty() && !(isStoppingWhenEnough && areFactsEnough())) {
            return new NextQuestion.Ask(
                    hasFewFacts()
                            ? facts.getFirst()
                            : FactSearch.best(donors.get().nearest(questionnaire), facts));
        }
        var preference = candidates.stream()
                .filter(question -> !asksForFact(question) && isWorthAsking(question))
                .findFirst();
        if (preference.isPresent()) return new NextQuestion.Ask(preference.get());
        int open = count(questionnaire.open());
        return open > 0 && agreement().isPresent()
                ? new NextQuestion.Enough(open, agreement().getAsDouble())
                : new NextQuestion.None();
    }

    private static boolean asksForFact(Question question) {
        return !question.kind().asksForPreference();
    }

    /** So few that all are asked, in their order. */
    private boolean hasFewFacts() {
        return count(questionnaire.questions()) <= FactSearch.LEAST;
    }

    private boolean areFactsEnough() {
        return count(questionnaire.open()) == 0 || agreement().isPresent();
    }

    /** That of the outcomes of plausible ways to answer the facts that are open; empty while they agree too little. */
    private OptionalDouble agreement() {
        if (agreement.isEmpty()) {
            int known = count(questionnaire.questions()) - count(questionnaire.open());
            agreement = Optional.of(
                    FactSearch.isWorthLooking(known)
                            ? donors.get().agreement(questionnaire, this::stated)
                            : OptionalDouble.empty());
        }
        return agreement.get();
    }

    /** The decision by what was answered so far, if something was said of preferences. */
    private Optional<DecisionBasis> stated() {
        boolean isStated = questionnaire.answered().stream()
                .flatMap(id -> questionnaire.question(id).stream())
                .anyMatch(question -> !asksForFact(question));
        return isStated ? Optional.of(now()) : Optional.empty();
    }

    private static int count(List<Question> questions) {
        return (int) questions.stream().filter(Elicitation::asksForFact).count();
    }

    /** A preference is not, once an outcome is certain enough, or no choice between two offers tells enough of it. */
    private boolean isWorthAsking(Question question) {
        return switch (question.kind()) {
            case QuestionKind.TradeOff kind -> offers(question, kind) instanceof NextOffers.Ask;
            default -> !OfferSearch.isCertain(now());
        };
    }

    /** By all that was answered, in few draws. */
    private DecisionBasis now() {
        if (now.isEmpty()) now = Optional.of(basis(OfferSearch.PERFORMANCE_DRAWS, questionnaire));
        return now.get();
    }

    private DecisionBasis basis(int most, Questionnaire answered) {
        var draws = model.settings().draws();
        var fewer = model.withDraws(new Draws(draws.seed(), Math.min(most, draws.count())));
        return DecisionBasis.of(fewer, answered, on);
    }
}
