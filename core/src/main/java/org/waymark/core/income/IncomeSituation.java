package org.waymark.core.income;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.IncomeTable;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.model.PersonalNumber;
import org.waymark.core.model.Spread;
import org.waymark.core.model.WorkPlan;
import org.waymark.core.profile.Profile;

/**
 * What a person's months depend on. Questions without an answer leave the model's usual values.
 *
 * @param weeklyHours hours a week to work in, searching included; 0 to 168
 * @param extraSearchHours hours a week for searching, on top of those; 0 to 168
 * @param monthlyNeed USD that work must bring each month, what comes in otherwise subtracted; 0 if there is no such amount
 * @param needFrom months from today from which on the need must be covered; 0 or more
 * @param savings USD to live on when work brings less than the need; 0 or more
 * @param plans in the order of the model's paths
 * @param limits what the person's must-haves ask of a life: for {@link LifeEvent#FIRST_INCOME} the number of weeks
 * @param parameters every one, but {@link IncomeParameter#isOfOutcomes those of outcomes} where outcomes need none
 */
public record IncomeSituation(
        double weeklyHours,
        double extraSearchHours,
        double monthlyNeed,
        double needFrom,
        double savings,
        Map<AlternativeId, WorkPlan> plans,
        Map<LifeEvent, Double> limits,
        Map<IncomeParameter, Spread> parameters) {

    private static final double HOURS_OF_A_WEEK = 168;

    public IncomeSituation {
        weeklyHours = Math.clamp(weeklyHours, 0, HOURS_OF_A_WEEK);
        extraSearchHours = Math.clamp(extraSearchHours, 0, HOURS_OF_A_WEEK);
        monthlyNeed = Math.max(0, monthlyNeed);
        needFrom = Math.max(0, needFrom);
        savings = Math.max(0, savings);
        plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
        limits = Map.copyOf(limits);
        parameters = Collections.unmodifiableMap(new EnumMap<>(parameters));
    }

    /** Empty if the model says nothing of income. */
    public static Optional<IncomeSituation> of(DecisionModel model, AnswerSheet answers, LocalDate on) {
        var questionnaire = Questionnaire.of(model, answers);
        return model.income().map(income -> of(model, income, questionnaire, Profile.of(model, questionnaire), on));
    }

    /**
     * Of two must-haves on one criterion the stricter one counts.
     *
     * @param income that of the model
     * @param profile that of the questionnaire
     */
    public static IncomeSituation of(
            DecisionModel model, IncomeModel income, Questionnaire questionnaire, Profile profile, LocalDate on) {
        var plans = new LinkedHashMap<AlternativeId, WorkPlan>();
        for (var path : model.alternatives()) {
            Optional.ofNullable(income.plans().get(path.id())).ifPresent(plan -> plans.put(path.id(), plan));
        }
        var limits = new EnumMap<LifeEvent, Double>(LifeEvent.class);
        for (var mustHave : profile.mustHaves()) {
            var event = income.events().get(mustHave.criterion());
            if (event != null) limits.merge(event, mustHave.limit(), Math::min);
        }
        var person = person(income, profile);
        double need = person.get(PersonalNumber.MONTHLY_NEED);
        var parameters = parameters(model, income.tables(), questionnaire, on);
        double localPay = person.get(PersonalNumber.LOCAL_MONTHLY_PAY) / Lives.WEEKS_OF_A_MONTH / Lives.FULL_TIME;
        if (localPay > 0) {
            // what the person knows of the market beats what the table does; how far single jobs lie from it, they do
            // not know
            parameters.computeIfPresent(IncomeParameter.JOB_PAY_LOCAL, (job, known) -> known.around(localPay));
        }
        return new IncomeSituation(
                person.get(PersonalNumber.WEEKLY_HOURS),
                person.get(PersonalNumber.EXTRA_SEARCH_HOURS),
                need - person.get(PersonalNumber.OTHER_MONTHLY_INCOME),
                person.get(PersonalNumber.NEED_FROM_WEEKS) / Lives.WEEKS_OF_A_MONTH,
                need * person.get(PersonalNumber.SAVINGS_MONTHS),
                plans,
                limits,
                parameters);
    }

    /** All of them, 0 for what the model does not ask. */
    private static Map<PersonalNumber, Double> person(IncomeModel income, Profile profile) {
        var person = new EnumMap<PersonalNumber, Double>(PersonalNumber.class);
        for (var number : PersonalNumber.values()) {
            var held = Optional.ofNullable(income.person().get(number))
                    .flatMap(parameter ->
                            Optional.ofNullable(profile.parameters().get(parameter)));
            person.put(number, held.orElse(0.0));
        }
        return person;
    }

    /** Hours a week that a job takes: a full one, or all that the person has. */
    public double jobHours() {
        return Math.min(weeklyHours, Lives.FULL_TIME);
    }

    /** The same person, of whose need {@code monthly} USD come from elsewhere. */
    public IncomeSituation withOtherIncome(double monthly) {
        return new IncomeSituation(
                weeklyHours, extraSearchHours, monthlyNeed - monthly, needFrom, savings, plans, limits, parameters);
    }

    /** The same person with {@code more} USD put aside. */
    public IncomeSituation withMore(double more) {
        return new IncomeSituation(
                weeklyHours, extraSearchHours, monthlyNeed, needFrom, savings + more, plans, limits, parameters);
    }

    /** The same person without must-haves: that of whoever has the same lives. */
    public IncomeSituation withoutLimits() {
        return new IncomeSituation(
                weeklyHours, extraSearchHours, monthlyNeed, needFrom, savings, plans, Map.of(), parameters);
    }

    /**
     * The same person, of whom nothing is known that is about jobs: that of whoever has the same lives with tasks alone. Empty
     * where no hours are needed to search in full, for then nobody can do without a search.
     */
    Optional<IncomeSituation> ofTasksAlone() {
        if (!(parameters.get(IncomeParameter.SEARCH_HOURS).low() > 0)) return Optional.empty();
        var ofTasks = new EnumMap<>(parameters);
        ofTasks.keySet().removeIf(IncomeParameter::isOfJobs);
        return Optional.of(
                new IncomeSituation(weeklyHours, 0, monthlyNeed, needFrom, savings, plans, Map.of(), ofTasks));
    }

    private static EnumMap<IncomeParameter, Spread> parameters(
            DecisionModel model, List<IncomeTable> tables, Questionnaire questionnaire, LocalDate on) {
        var expired = model.expiredEvidence(on);
        var parameters = new EnumMap<IncomeParameter, Spread>(IncomeParameter.class);
        for (var table : tables) {
            var known = table.of(questionnaire::chosen);
            boolean hasExpired = table.evidence().stream().anyMatch(expired::contains);
            parameters.put(
                    table.parameter(),
                    hasExpired ? LifeNumber.widened(known, table.parameter().unit()) : known);
        }
        return parameters;
    }
}
