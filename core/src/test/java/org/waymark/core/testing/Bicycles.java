package org.waymark.core.testing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.Alternative.NextStep;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Condition;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect.Emphasis;
import org.waymark.core.model.Effect.Factor;
import org.waymark.core.model.Effect.Requirement;
import org.waymark.core.model.Effect.Shift;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.Importance;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Parameter;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Performance;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.Quantity.Constant;
import org.waymark.core.model.Quantity.Proportional;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.QuestionKind.Multiple;
import org.waymark.core.model.QuestionKind.Single;
import org.waymark.core.model.QuestionKind.YesNo;
import org.waymark.core.model.Resource;
import org.waymark.core.model.Section;
import org.waymark.core.model.Settings;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.numerics.ValueFunction;

/**
 * The cast of the stories: which bicycle to buy. Values (0 worst, 1 best) at expected performances, and the scores under
 * the base weights:
 *
 * <pre>
 *          price  speed  load  comfort
 * weight    0.4    0.3    0.2    0.1     score
 * city      0.8    0.4    0.2    0.8     0.56
 * road      0.4    0.9    0.0    0.3     0.46
 * cargo     0.2    0.2    0.9    0.6     0.38
 * </pre>
 */
public final class Bicycles {

    public static final AlternativeId CITY = new AlternativeId("city");
    public static final AlternativeId ROAD = new AlternativeId("road");
    public static final AlternativeId CARGO = new AlternativeId("cargo");

    public static final CriterionId PRICE = new CriterionId("price");
    public static final CriterionId SPEED = new CriterionId("speed");
    public static final CriterionId LOAD = new CriterionId("load");
    public static final CriterionId COMFORT = new CriterionId("comfort");

    /** One of {@link #COMMUTE}, {@link #SPORT} and {@link #ERRANDS}. */
    public static final QuestionId USE = new QuestionId("use");
    /** Asked when the use is {@link #ERRANDS}; yes demands 15 kg of load. */
    public static final QuestionId CHILDREN = new QuestionId("children");
    /** 200 to 2,000 USD in steps of 100; the price may not be higher. */
    public static final QuestionId BUDGET = new QuestionId("budget");
    /** Any of {@link #BASKET} and {@link #MOTOR}; may be skipped. */
    public static final QuestionId EXTRAS = new QuestionId("extras");

    public static final QuestionId SPEED_MATTERS = new QuestionId("speed-matters");
    public static final QuestionId LOAD_MATTERS = new QuestionId("load-matters");

    public static final OptionId COMMUTE = new OptionId("commute");
    /** Speed counts twice. */
    public static final OptionId SPORT = new OptionId("sport");
    /** Load counts three times. */
    public static final OptionId ERRANDS = new OptionId("errands");
    /** The city bicycle carries 10 kg more. */
    public static final OptionId BASKET = new OptionId("basket");
    /** The cargo bicycle goes 1.5 times as fast and costs 200 USD more. */
    public static final OptionId MOTOR = new OptionId("motor");

    public static final EvidenceId PRICE_LIST = new EvidenceId("price-list");
    public static final EvidenceId ROAD_TEST = new EvidenceId("road-test");

    /** A day on which no evidence has expired. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** The first day on which {@link #PRICE_LIST} has expired, and nothing else. */
    public static final LocalDate AFTER_THE_PRICE_LIST = LocalDate.of(2027, 7, 1);

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final ParameterId MOST = new ParameterId("most");

    private Bicycles() {}

    public static DecisionModel model() {
        return withBudgetStep(100);
    }

    /** The same, with a budget in other steps, in USD. */
    public static DecisionModel withBudgetStep(double step) {
        return new DecisionModel(
                text("Which bicycle?"),
                Locale.ENGLISH,
                List.of(alternative(CITY), alternative(ROAD), alternative(CARGO)),
                List.of(
                        criterion(PRICE, "USD", 2000, 0, 4),
                        criterion(SPEED, "km/h", 10, 30, 3),
                        criterion(LOAD, "kg", 0, 100, 2),
                        criterion(COMFORT, "points", 0, 10, 1)),
                List.of(
                        performance(CITY, PRICE, new Uniform(300, 500), PRICE_LIST),
                        performance(CITY, SPEED, new Exact(18), ROAD_TEST),
                        performance(CITY, LOAD, new Exact(20), ROAD_TEST),
                        performance(CITY, COMFORT, new Exact(8), ROAD_TEST),
                        performance(ROAD, PRICE, new Uniform(1000, 1400), PRICE_LIST),
                        performance(ROAD, SPEED, new Uniform(26, 30), ROAD_TEST),
                        performance(ROAD, LOAD, new Exact(0), ROAD_TEST),
                        performance(ROAD, COMFORT, new Exact(3), ROAD_TEST),
                        performance(CARGO, PRICE, new Uniform(1500, 1700), PRICE_LIST),
                        performance(CARGO, SPEED, new Exact(14), ROAD_TEST),
                        performance(CARGO, LOAD, new Exact(90), ROAD_TEST),
                        performance(CARGO, COMFORT, new Exact(6), ROAD_TEST)),
                List.of(
                        evidence(PRICE_LIST, Evidence.Strength.VERIFIED, AFTER_THE_PRICE_LIST),
                        evidence(ROAD_TEST, Evidence.Strength.ASSUMED, LocalDate.of(2028, 1, 1))),
                List.of(new Parameter(MOST, text("highest price"), text("USD"), 2000)),
                sections(step),
                List.<Resource>of(),
                Optional.empty(),
                settings());
    }

    /** The same, with these bicycles and criteria only. Answers may still name others. */
    public static DecisionModel only(Set<AlternativeId> bicycles, Set<CriterionId> criteria) {
        var all = model();
        return new DecisionModel(
                all.name(),
                all.defaultLocale(),
                all.alternatives().stream()
                        .filter(one -> bicycles.contains(one.id()))
                        .toList(),
                all.criteria().stream()
                        .filter(one -> criteria.contains(one.id()))
                        .toList(),
                all.performances().stream()
                        .filter(one -> bicycles.contains(one.alternative()) && criteria.contains(one.criterion()))
                        .toList(),
                all.evidence(),
                all.parameters(),
                all.sections(),
                all.resources(),
                all.income(),
                all.settings());
    }

    /** The same, with every performance replaced. */
    public static DecisionModel with(UnaryOperator<Performance> change) {
        var all = model();
        return new DecisionModel(
                all.name(),
                all.defaultLocale(),
                all.alternatives(),
                all.criteria(),
                all.performances().stream().map(change).toList(),
                all.evidence(),
                all.parameters(),
                all.sections(),
                all.resources(),
                all.income(),
                all.settings());
    }

    /** A complete sheet that changes nothing: all scores are those of the base weights, and every bicycle is cheap enough. */
    public static AnswerSheet answers() {
        return AnswerSheet.EMPTY
                .with(USE, new Answer.Chosen(COMMUTE))
                .with(BUDGET, new Answer.Amount(2000))
                .with(EXTRAS, new Answer.Skipped())
                .with(SPEED_MATTERS, new Answer.Matters(Importance.QUITE))
                .with(LOAD_MATTERS, new Answer.Matters(Importance.QUITE));
    }

    public static PublishedModel published() {
        return published(VersionNumber.FIRST, model());
    }

    public static PublishedModel published(VersionNumber number, DecisionModel model) {
        return new PublishedModel(number, model, NOON, "ada", "a first version");
    }

    public static Settings settings() {
        return new Settings(
                0.6,
                0.1,
                0.7,
                50,
                new Draws(20261122, 2000),
                Map.of(
                        Importance.NOT_AT_ALL, 0.0,
                        Importance.A_LITTLE, 0.5,
                        Importance.QUITE, 1.0,
                        Importance.VERY, 2.0,
                        Importance.DECISIVE, 4.0),
                Settings.NO_CAP,
                0);
    }

    private static List<Section> sections(double budgetStep) {
        var situation = List.of(
                question(
                        USE,
                        false,
                        new Single(List.of(
                                new Option(COMMUTE, text("To work"), text(""), List.of()),
                                new Option(SPORT, text("Sport"), text(""), List.of(new Emphasis(SPEED, 2))),
                                new Option(ERRANDS, text("Errands"), text(""), List.of(new Emphasis(LOAD, 3)))))),
                new Question(
                        CHILDREN,
                        text("Do children ride along?"),
                        text(""),
                        text(""),
                        new YesNo(List.of(new Requirement(LOAD, new Constant(15))), List.of()),
                        false,
                        false,
                        Optional.of(new Condition(USE, Set.of(ERRANDS.key())))),
                question(
                        BUDGET,
                        true,
                        new QuestionKind.Number(
                                200,
                                2000,
                                budgetStep,
                                text("USD"),
                                Optional.of(MOST),
                                List.of(new Requirement(PRICE, new Proportional(1, MOST, Optional.empty()))))),
                new Question(
                        EXTRAS,
                        text("What do you add?"),
                        text(""),
                        text(""),
                        new Multiple(List.of(
                                new Option(
                                        BASKET,
                                        text("Basket"),
                                        text(""),
                                        List.of(new Shift(CITY, LOAD, new Constant(10), Optional.empty()))),
                                new Option(
                                        MOTOR,
                                        text("Motor"),
                                        text(""),
                                        List.of(
                                                new Factor(CARGO, SPEED, 1.5, Optional.empty()),
                                                new Shift(CARGO, PRICE, new Constant(200), Optional.empty()))))),
                        true,
                        true,
                        Optional.empty()));
        var wishes = List.of(
                question(SPEED_MATTERS, true, new ImportanceOf(SPEED)),
                question(LOAD_MATTERS, true, new ImportanceOf(LOAD)));
        return List.of(
                new Section("situation", text("Your situation"), situation),
                new Section("wishes", text("Your wishes"), wishes));
    }

    private static Question question(QuestionId id, boolean actionable, QuestionKind kind) {
        return new Question(
                id, text("About " + id), text(""), text("Because"), kind, false, actionable, Optional.empty());
    }

    private static Alternative alternative(AlternativeId id) {
        return new Alternative(
                id,
                text(id.key()),
                text("The %s bicycle fits".formatted(id)),
                text("A bicycle"),
                List.of(new NextStep(text("This week"), text("Try one"))));
    }

    private static Criterion criterion(CriterionId id, String unit, double worst, double best, double baseWeight) {
        return new Criterion(
                id,
                text(id.key()),
                text("How it does on " + id),
                text(unit),
                text("bad"),
                text("good"),
                ValueFunction.linear(new Scale(worst, best)),
                baseWeight);
    }

    private static Performance performance(
            AlternativeId alternative, CriterionId criterion, Distribution distribution, EvidenceId evidence) {
        return new Performance(alternative, criterion, distribution, Set.of(evidence));
    }

    private static Evidence evidence(EvidenceId id, Evidence.Strength strength, LocalDate expiresOn) {
        boolean assumed = strength == Evidence.Strength.ASSUMED;
        return new Evidence(
                id,
                text("What the %s says".formatted(id)),
                "",
                "",
                "2026",
                "World",
                "The " + id,
                assumed ? Optional.empty() : Optional.of(URI.create("https://example.org/" + id)),
                strength,
                LocalDate.of(2026, 7, 1),
                expiresOn);
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(Map.of(Locale.ENGLISH, english));
    }
}
