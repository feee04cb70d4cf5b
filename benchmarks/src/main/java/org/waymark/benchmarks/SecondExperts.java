package org.waymark.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.population.PlausiblePeople;
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

    /** Those that all studies of made-up people ask. */
    static final PlausiblePeople PEOPLE = new PlausiblePeople(20261126);

    private static final int COUNT = 200;
    private static final int EXPERTS = 24;
    private static final double WEIGHTS = 0.25;
    private static final double EFFECTS = 0.30;
    private static final double PERFORMANCES = 0.08;
    private static final double[] BINS = {0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1.0000001};
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What one person's share was, and how many of the experts agree. */
    private record Case(double share, boolean isAlone, int agreeing) {}

    private SecondExperts() {}

    public static void main(String[] arguments) {
        var model = DefaultModel.load();
        var experts = IntStream.range(0, EXPERTS)
                .mapToObj(expert -> expert(model, new SplittableRandom(1_000 + expert)))
                .toList();
        var cases = IntStream.range(0, COUNT)
                .parallel()
                .mapToObj(person -> ofOnePerson(model, experts, PEOPLE.answers(model, person)))
                .flatMap(List::stream)
                .toList();
        System.out.printf("%d people, %d experts; no path fits %d of them%n", COUNT, EXPERTS, COUNT - cases.size());
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
        for (int person = 0; person < COUNT; person++) {
            decision(model, PEOPLE.answers(model, person))
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
            double mean = sums.get(criterion.id()) / COUNT;
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
