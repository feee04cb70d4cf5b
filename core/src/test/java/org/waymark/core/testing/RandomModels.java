package org.waymark.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Condition;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Parameter;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Performance;
import org.waymark.core.model.Quantity;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Section;
import org.waymark.core.model.Settings;
import org.waymark.core.numerics.Beta;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.Pert;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.Triangular;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.numerics.ValueFunction;

/**
 * Small models drawn from a seed: two to four paths, one to four criteria, five questions of all kinds with all kinds of
 * effects, some evidence expired on {@link Bicycles#TODAY}. For laws that hold for every model.
 */
public final class RandomModels {

    private static final ParameterId HOURS = new ParameterId("hours");
    private static final int DRAWS = 300;

    private final SplittableRandom random;
    private final List<AlternativeId> paths;
    private final List<CriterionId> criteria;

    private RandomModels(long seed) {
        this.random = new SplittableRandom(seed);
        this.paths = ids(2 + random.nextInt(3), i -> new AlternativeId("path-" + i));
        this.criteria = ids(1 + random.nextInt(4), i -> new CriterionId("criterion-" + i));
    }

    public static DecisionModel of(long seed) {
        return new RandomModels(seed).model(seed);
    }

    private DecisionModel model(long seed) {
        var settings = Bicycles.settings();
        return new DecisionModel(
                text("Which path?"),
                Locale.ENGLISH,
                paths.stream()
                        .map(path -> new Alternative(path, text(path.key()), text(""), text(""), List.of()))
                        .toList(),
                criteria.stream().map(this::criterion).toList(),
                performances(),
                ids(4, this::evidence),
                List.of(new Parameter(HOURS, text("hours"), text("h"), 20)),
                List.of(new Section("all", text("All"), questions())),
                List.of(),
                Optional.empty(),
                new Settings(
                        0.5 + random.nextDouble() / 4,
                        0.2,
                        0.8,
                        20 + random.nextInt(60),
                        new Draws(seed, DRAWS),
                        settings.multipliers(),
                        settings.emphasisCap(),
                        settings.effectSpread()));
    }

    private Criterion criterion(CriterionId id) {
        var scale = random.nextBoolean() ? new Scale(0, 10) : new Scale(10, 0);
        double bend = 0.2 + 0.6 * random.nextDouble();
        var points = List.of(
                new ValueFunction.Point(scale.worst(), 0),
                new ValueFunction.Point(5, bend),
                new ValueFunction.Point(scale.best(), 1));
        double weight = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(5);
        return new Criterion(
                id,
                text(id.key()),
                text(""),
                text("units"),
                text("bad"),
                text("good"),
                new ValueFunction(scale, points),
                weight);
    }

    private List<Performance> performances() {
        var all = new ArrayList<Performance>();
        for (var path : paths) {
            for (var criterion : criteria) {
                all.add(new Performance(
                        path, criterion, distribution(), Set.of(new EvidenceId("evidence-" + random.nextInt(4)))));
            }
        }
        return all;
    }

    private Distribution distribution() {
        double low = 2 + 3 * random.nextDouble();
        double mode = low + 2 * random.nextDouble();
        double high = mode + 3 * random.nextDouble();
        return switch (random.nextInt(6)) {
            case 0 -> new Exact(mode);
            case 1 -> new Uniform(low, high);
            case 2 -> new Triangular(low, mode, high);
            case 3 -> new Pert(low, mode, high);
            case 4 -> new Normal(mode, (high - low) / 4);
            default -> new Beta(1 + random.nextInt(4), 1 + random.nextInt(4), low, high);
        };
    }

    /** Every second one has expired on {@link Bicycles#TODAY}. */
    private Evidence evidence(int i) {
        return new Evidence(
                new EvidenceId("evidence-" + i),
                text("something"),
                "",
                "",
                "2025",
                "World",
                "assumed",
                Optional.empty(),
                Evidence.Strength.ASSUMED,
                LocalDate.of(2025, 1, 1),
                Bicycles.TODAY.plusDays(i % 2 == 0 ? 100 : -i));
    }

    private List<Question> questions() {
        var kinds = List.<Supplier<QuestionKind>>of(
                () -> new QuestionKind.Single(options("single", 3)),
                () -> new QuestionKind.ImportanceOf(one(criteria)),
                () -> new QuestionKind.Multiple(options("multiple", 2)),
                () -> new QuestionKind.Number(
                        0, 40, 10, text("h"), Optional.of(HOURS), List.of(effect(this::proportional))),
                () -> new QuestionKind.YesNo(effects(), effects()));
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Question(
                        new QuestionId("question-" + i),
                        text("?"),
                        text(""),
                        text(""),
                        kinds.get(i).get(),
                        random.nextInt(4) == 0,
                        random.nextInt(4) > 0,
                        i > 0 && random.nextInt(3) == 0
                                ? Optional.of(
                                        new Condition(new QuestionId("question-0"), Set.of("single-0", "single-1")))
                                : Optional.empty()))
                .toList();
    }

    private List<Option> options(String name, int count) {
        return ids(count, i -> new Option(new OptionId(name + "-" + i), text(name), text(""), effects()));
    }

    private List<Effect> effects() {
        return ids(random.nextInt(3), i -> effect(() -> new Quantity.Constant(2 * random.nextDouble() - 1)));
    }

    private Effect effect(Supplier<Quantity> amount) {
        return switch (random.nextInt(5)) {
            case 0 -> new Effect.Emphasis(one(criteria), random.nextInt(4));
            case 1 -> new Effect.Shift(one(paths), one(criteria), amount.get(), Optional.empty());
            case 2 -> new Effect.Factor(one(paths), one(criteria), 0.5 + random.nextDouble(), Optional.empty());
            case 3 -> new Effect.Requirement(one(criteria), new Quantity.Constant(3 + 3 * random.nextDouble()));
            default -> new Effect.Assignment(HOURS, random.nextInt(40));
        };
    }

    private Quantity proportional() {
        return new Quantity.Proportional(random.nextDouble() / 10, HOURS, Optional.empty());
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static <T> List<T> ids(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(Map.of(Locale.ENGLISH, english));
    }
}
