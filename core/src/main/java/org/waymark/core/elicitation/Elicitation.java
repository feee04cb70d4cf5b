package org.waymark.core.elicitation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * What can be asked of a person about preferences, after what they answered so far. The same answers on the same day give the same
 * questions; which offer stands first depends on the person. For one thread.
 */
public final class Elicitation {

    /** As many lives as tell what is within reach; what is asked needs less than what is told. */
    private static final int FOR_REACH = 1_000;

    /** From this probability on it is likelier than not that no care was taken. */
    private static final double CARELESS_FROM = 0.5;

    private final DecisionModel model;
    private final Questionnaire questionnaire;
    private final LocalDate on;
    private final String person;
    private final Map<QuestionKind.TradeOff, NextOffers> found = new HashMap<>();

    /** @param person a name of this person's own, by which it falls out what stands first */
    public Elicitation(DecisionModel model, Questionnaire questionnaire, LocalDate on, String person) {
        this.model = model;
        this.questionnaire = questionnaire;
        this.on = on;
        this.person = person;
    }

    /** What is within reach on each of these criteria. */
    public Reach reach(List<CriterionId> criteria) {
        return Reach.of(model, basis(FOR_REACH).performances(), criteria);
    }

    /**
     * The two offers whose choice tells most of the outcome, for a question that has no answer yet.
     *
     * @param question that asks for the choice, of {@code kind}
     */
    public NextOffers offers(Question question, QuestionKind.TradeOff kind) {
        var best = found.computeIfAbsent(
                kind,
                asked -> OfferSearch.of(model, basis(OfferSearch.PERFORMANCE_DRAWS), questionnaire, asked)
                        .next());
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
        return basis(OfferSearch.PERFORMANCE_DRAWS).weights() instanceof WeightInformation.Stated stated
                && stated.pool().careless() > CARELESS_FROM;
    }

    /** The first question that is open and worth asking, optional ones included: where the person goes on. */
    public Optional<Question> firstOpen() {
        return questionnaire.open().stream().filter(this::isWorthAsking).findFirst();
    }

    /** The question after this one that is worth asking; empty after the last, and if {@code id} is not asked. */
    public Optional<Question> next(QuestionId id) {
        return beside(id, questionnaire::next);
    }

    /** The question before this one that is worth asking; empty before the first, and if {@code id} is not asked. */
    public Optional<Question> previous(QuestionId id) {
        return beside(id, questionnaire::previous);
    }

    private Optional<Question> beside(QuestionId id, Function<QuestionId, Optional<Question>> step) {
        var beside = step.apply(id);
        while (beside.filter(question -> !isWorthAsking(question)).isPresent()) {
            beside = step.apply(beside.get().id());
        }
        return beside;
    }

    /** A choice between two offers is not, once no such choice tells enough; what is answered is always worth it. */
    private boolean isWorthAsking(Question question) {
        return !isOpen(question)
                || !(question.kind() instanceof QuestionKind.TradeOff kind)
                || offers(question, kind) instanceof NextOffers.Ask;
    }

    private boolean isOpen(Question question) {
        return questionnaire.answerTo(question.id()).isEmpty();
    }

    private DecisionBasis basis(int most) {
        var draws = model.settings().draws();
        var fewer = model.withDraws(new Draws(draws.seed(), Math.min(most, draws.count())));
        return DecisionBasis.of(fewer, questionnaire, on);
    }
}
