package org.waymark.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.NumberSteps;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a first-rank share promises too much: how often the path that comes first most often would do so, too, had another
 * expert written the model. Such an expert differs in base weights by up to 25 %, in the sizes of effects by up to 30 %, and in
 * every performance by up to 8 % of its scale. Tables of simulated lives stay, for their ranges are drawn in each life.
 */
public final class SecondExperts {

    private static final int PEOPLE = 200;
    private static final int EXPERTS = 24;
    private static final double WEIGHTS = 0.25;
    private static final double EFFECTS = 0.30;
    private static final double PERFORMANCES = 0.08;
    private static final double[] BINS = {0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1.0000001};
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);

    /** How often people of some kind say something; of a question that is not named, all options alike. */
    private static final Map<String, List<Integer>> PARTS = Map.of(
            "weekly-hours", List.of(2, 2, 3, 5),
            "savings", List.of(2, 3, 3, 2),
            "first-income-by", List.of(1, 1, 3, 5),
            "equipment", List.of(7, 2, 1),
            "experience", List.of(2, 3, 3, 3),
            "english", List.of(2, 4, 4),
            "working-times", List.of(5, 3, 2),
            "role", List.of(3, 2, 5));

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What one person's share was, and how many of the experts agree. */
    private record Case(double share, boolean isAlone, int agreeing) {}

    private SecondExperts() {}

    public static void main(String[] arguments) {
        var model = DefaultModel.load();
        var experts = IntStream.range(0, EXPERTS)
                .mapToObj(expert -> expert(model, new SplittableRandom(1_000 + expert)))
                .toList();
        var cases = IntStream.range(0, PEOPLE)
                .parallel()
                .mapToObj(person -> ofOnePerson(model, experts, somebody(model, person)))
                .flatMap(List::stream)
                .toList();
        System.out.printf("%d people, %d experts; no path fits %d of them%n", PEOPLE, EXPERTS, PEOPLE - cases.size());
        System.out.println("share | people | mean share | stays first");
        for (int b = 1; b < BINS.length; b++) {
            double from = BINS[b - 1];
            double to = BINS[b];
            print(
                    "%.2f to %.2f".formatted(from, Math.min(1, to)),
                    cases.stream()
                            .filter(one -> !one.isAlone() && one.share() >= from && one.share() < to)
                            .toList());
        }
        print("left alone", cases.stream().filter(Case::isAlone).toList());
        printMeanWeights(model);
    }

    private static void print(String bin, List<Case> cases) {
        System.out.printf(
                Locale.ROOT,
                "%s | %d | %.3f | %.3f%n",
                bin,
                cases.size(),
                cases.stream().mapToDouble(Case::share).average().orElse(Double.NaN),
                cases.stream()
                        .mapToDouble(one -> (double) one.agreeing() / EXPERTS)
                        .average()
                        .orElse(Double.NaN));
    }

    /** The mean weight of each criterion over the people, as a ratio of its base weight. */
    private static void printMeanWeights(DecisionModel model) {
        var sums = new LinkedHashMap<CriterionId, Double>();
        for (int person = 0; person < PEOPLE; person++) {
            decision(model, somebody(model, person))
                    .basis()
                    .weights()
                    .expected()
                    .byCriterion()
                    .forEach((criterion, weight) -> sums.merge(criterion, weight, Double::sum));
        }
        double base =
                model.criteria().stream().mapToDouble(one -> one.baseWeight()).sum();
        System.out.println("criterion | base weight | mean weight | ratio");
        model.criteria().forEach(criterion -> {
            double mean = sums.get(criterion.id()) / PEOPLE;
            System.out.printf(
                    Locale.ROOT,
                    "%s | %.3f | %.3f | %.2f%n",
                    criterion.id(),
                    criterion.baseWeight() / base,
                    mean,
                    mean * base / criterion.baseWeight());
        });
    }

    /** Empty if no path fits. */
    private static List<Case> ofOnePerson(DecisionModel model, List<DecisionModel> experts, AnswerSheet sheet) {
        var decision = decision(model, sheet);
        var best = decision.best();
        if (best.isEmpty()) {
            return List.of();
        }
        int agreeing = (int) experts.stream()
                .filter(expert -> decision(expert, sheet).best().equals(best))
                .count();
        return List.of(new Case(
                decision.firstRankShares().get(best.get()),
                decision.basis().contenders().size() == 1,
                agreeing));
    }

    private static Decision decision(DecisionModel model, AnswerSheet sheet) {
        return Decision.of(model, Questionnaire.of(model, sheet), ON);
    }

    static AnswerSheet somebody(DecisionModel model, int seed) {
        var random = new SplittableRandom(seed);
        var answers = new LinkedHashMap<QuestionId, Answer>();
        model.questions().forEach(question -> answers.put(question.id(), answer(question, random)));
        return new AnswerSheet(answers);
    }

    private static Answer answer(Question question, SplittableRandom random) {
        return switch (question.kind()) {
            case QuestionKind.ImportanceOf kind -> new Answer.Matters(Importance.ofLevel(1 + random.nextInt(5)));
            case QuestionKind.Single(var options) ->
                new Answer.Chosen(one(question, options, random).id());
            case QuestionKind.Multiple(var options) ->
                new Answer.ChosenAll(Set.copyOf(options.stream()
                        .filter(option -> random.nextInt(4) == 0)
                        .map(Option::id)
                        .toList()));
            case QuestionKind.Number number -> {
                var steps = NumberSteps.of(number);
                yield question.optional() && random.nextInt(2) == 0
                        ? new Answer.Skipped()
                        : new Answer.Amount(steps.at(random.nextInt(1 + steps.count() / 4)));
            }
            case QuestionKind.YesNo kind -> new Answer.Agreed(random.nextInt(8) == 0);
        };
    }

    private static Option one(Question question, List<Option> options, SplittableRandom random) {
        var parts = PARTS.getOrDefault(
                question.id().key(), options.stream().map(option -> 1).toList());
        int left = random.nextInt(parts.stream().mapToInt(part -> part).sum());
        int chosen = 0;
        while (left >= parts.get(chosen)) left -= parts.get(chosen++);
        return options.get(chosen);
    }

    private static DecisionModel expert(DecisionModel model, SplittableRandom random) {
        var root = (ObjectNode) JSON.readTree(ModelDocument.write(model));
        var widths = new LinkedHashMap<String, Double>();
        for (var criterion : root.withArray("criteria")) {
            scale(criterion, "base-weight", weight -> weight * (1 + WEIGHTS * even(random)));
            var scale = criterion.get("scale");
            widths.put(
                    criterion.get("key").stringValue(),
                    Math.abs(
                            scale.get("best").doubleValue() - scale.get("worst").doubleValue()));
        }
        for (var performance : root.withArray("performances")) {
            double shift = PERFORMANCES
                    * even(random)
                    * widths.get(performance.get("criterion").stringValue());
            for (var numbers : performance.get("distribution")) move((ArrayNode) numbers, shift);
        }
        for (var effect : effects(root.get("sections"))) {
            double other = 1 + EFFECTS * even(random);
            scale(effect, "factor", factor -> Math.pow(factor, other));
            scale(effect, "amount", amount -> amount * other);
            if (effect.path("amount").isObject()) scale(effect.get("amount"), "factor", factor -> factor * other);
        }
        return ModelDocument.read(root.toString()).orThrow(findings -> new IllegalStateException(findings.toString()));
    }

    /** All objects with a kind of effect, wherever they stand. */
    private static List<JsonNode> effects(JsonNode node) {
        var effects = new ArrayList<JsonNode>();
        var kind = node.path("kind").asString("");
        if (node.isObject() && List.of("factor", "shift", "emphasis").contains(kind)) effects.add(node);
        node.forEach(child -> effects.addAll(effects(child)));
        return effects;
    }

    private static void scale(JsonNode owner, String field, DoubleUnaryOperator change) {
        if (owner.path(field).isNumber()) {
            ((ObjectNode) owner)
                    .put(field, change.applyAsDouble(owner.get(field).doubleValue()));
        }
    }

    private static void move(ArrayNode numbers, double shift) {
        for (int i = 0; i < numbers.size(); i++) numbers.set(i, numbers.get(i).doubleValue() + shift);
    }

    /** Evenly from −1 to 1. */
    private static double even(SplittableRandom random) {
        return 2 * random.nextDouble() - 1;
    }
}
