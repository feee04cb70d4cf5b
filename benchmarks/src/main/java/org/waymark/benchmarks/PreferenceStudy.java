package org.waymark.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.elicitation.Donors;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.numerics.Draws;
import org.waymark.core.weights.WeightInformation;

/**
 * How often people whose weights are known are told the path that is best by these weights, the more they are asked. Facts are those
 * of made-up people who have a choice; weights lie around what the facts make of the base weights, with a standard deviation of 0.8
 * in their logarithms; answers follow the weights with an error.
 */
public final class PreferenceStudy {

    private static final int PEOPLE = 300;
    private static final LocalDate ON = LocalDate.of(2026, 11, 27);

    /** One person at one point of the way. {@code stated} is the probability that the path named is the best one. */
    private record Point(
            boolean isRight,
            double stated,
            double lead,
            boolean isCertain,
            boolean isFlagged,
            boolean isPointedOut,
            int asked) {}

    private final DecisionModel model;
    private final Supplier<Donors> donors;

    private PreferenceStudy(DecisionModel model) {
        this.model = model;
        this.donors = () -> Donors.of(model, ON);
    }

    public static void main(String[] arguments) {
        var study = new PreferenceStudy(DefaultModel.load().withDraws(new Draws(1, 1_000)));
        for (var care : List.of(
                new Care("without error", 1_000, 0),
                Care.REALISTIC,
                new Care("high error", 1.5, 0.08),
                new Care("by chance", 0, 1),
                new Care("always the first", 0, -1))) {
            study.report(care);
        }
    }

    private void report(Care care) {
        var people = IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> points(number, care))
                .flatMap(Optional::stream)
                .limit(PEOPLE)
                .toList();
        System.out.printf(Locale.ROOT, "%s, %d people%n", care.name(), people.size());
        System.out.println("asked        agree  Brier  |stated-true|  certain  right if certain  right if lead >= 2");
        line("nothing", people.stream().map(List::getFirst));
        line("ranking", people.stream().map(all -> all.get(1)));
        for (int choices : new int[] {2, 4, 6}) {
            line("+ " + choices, people.stream().map(all -> all.get(Math.min(1 + choices, all.size() - 1))));
        }
        System.out.printf(
                Locale.ROOT,
                "choices asked: %.1f in the mean; flagged %.3f; one choice pointed out %.3f%n%n",
                mean(people.stream().map(List::getLast), Point::asked),
                share(people.stream().map(List::getLast), Point::isFlagged),
                mean(people.stream(), all -> all.stream().anyMatch(Point::isPointedOut) ? 1 : 0));
    }

    private static void line(String name, Stream<Point> stream) {
        var points = stream.toList();
        double agree = share(points.stream(), Point::isRight);
        System.out.printf(
                Locale.ROOT,
                "%-12s %.3f  %.3f  %.3f          %.3f    %.3f             %.3f%n",
                name,
                agree,
                mean(points.stream(), point -> Math.pow(point.stated() - (point.isRight() ? 1 : 0), 2)),
                Math.abs(mean(points.stream(), Point::stated) - agree),
                share(points.stream(), Point::isCertain),
                share(points.stream().filter(Point::isCertain), Point::isRight),
                share(points.stream().filter(point -> point.lead() >= 0.02), Point::isRight));
    }

    private static double share(Stream<Point> points, Predicate<Point> holds) {
        return mean(points, point -> holds.test(point) ? 1 : 0);
    }

    private static <T> double mean(Stream<T> points, ToDoubleFunction<T> of) {
        return points.mapToDouble(of).average().orElse(Double.NaN);
    }

    /** Before anything is asked, after the ranking, and after each choice; empty for whoever has no choice. */
    private Optional<List<Point>> points(int number, Care care) {
        var facts = Respondent.facts(model, SecondExperts.PEOPLE.answers(model, number));
        var basis = basis(facts);
        if (basis.contenders().size() < 2) return Optional.empty();
        var respondent = Respondent.of(model, facts, care, number);
        var truth = respondent.weights();
        var points = new ArrayList<Point>();
        points.add(point(facts, truth, 0));
        var ranking = model.questions()
                .filter(one -> one.kind() instanceof QuestionKind.Ranking)
                .findFirst()
                .orElseThrow();
        var sheet = facts.with(
                ranking.id(),
                respondent.answer(ranking, elicitation(facts, number)).orElseThrow());
        points.add(point(sheet, truth, 0));
        int asked = 0;
        for (var question : model.questions().toList()) {
            if (!(question.kind() instanceof QuestionKind.TradeOff)) continue;
            var answer = respondent.answer(question, elicitation(sheet, number));
            if (answer.isEmpty()) break;
            sheet = sheet.with(question.id(), answer.get());
            points.add(point(sheet, truth, ++asked));
        }
        return Optional.of(points);
    }

    private DecisionBasis basis(AnswerSheet sheet) {
        return DecisionBasis.of(model, Questionnaire.of(model, sheet), ON);
    }

    private Elicitation elicitation(AnswerSheet sheet, int number) {
        return new Elicitation(model, donors, Questionnaire.of(model, sheet), ON, Integer.toString(number));
    }

    private Point point(AnswerSheet sheet, Map<CriterionId, Double> truth, int asked) {
        var basis = basis(sheet);
        var table = Table.of(basis);
        var pool = ((WeightInformation.Stated) basis.weights()).pool();
        var weights = new double[table.criteria().size()];
        var counts = new double[table.paths()];
        for (int i = 0; i < pool.counts().length; i++) {
            for (int c = 0; c < weights.length; c++) weights[c] = pool.weights()[c][i];
            counts[table.best(weights)] += pool.counts()[i];
        }
        var told = IntStream.range(0, counts.length)
                .boxed()
                .max(Comparator.comparingDouble(path -> counts[path]))
                .orElseThrow();
        double sum = truth.values().stream().mapToDouble(weight -> weight).sum();
        var known =
                table.criteria().stream().mapToDouble(id -> truth.get(id) / sum).toArray();
        return new Point(
                told == table.best(known),
                counts[told],
                table.lead(known),
                counts[told] >= 0.9,
                pool.careless() > 0.5,
                asked > 1 && elicitation(sheet, 0).contradiction().isPresent(),
                asked);
    }

    /** What is expected of each contender, in value, by criterion in the order of the keys. */
    private record Table(List<CriterionId> criteria, double[][] values) {

        static Table of(DecisionBasis basis) {
            var criteria =
                    basis.performances().criteria().keySet().stream().sorted().toList();
            return new Table(
                    criteria,
                    basis.contenders().stream()
                            .map(path -> criteria.stream()
                                    .mapToDouble(id -> basis.performances().expectedValue(path, id))
                                    .toArray())
                            .toArray(double[][]::new));
        }

        int paths() {
            return values.length;
        }

        double score(int path, double[] weights) {
            double score = 0;
            for (int c = 0; c < weights.length; c++) score += weights[c] * values[path][c];
            return score;
        }

        int best(double[] weights) {
            return IntStream.range(0, paths())
                    .boxed()
                    .max(Comparator.comparingDouble(path -> score(path, weights)))
                    .orElseThrow();
        }

        /** How far the best contender is ahead of the next. */
        double lead(double[] weights) {
            var scores = IntStream.range(0, paths())
                    .mapToDouble(path -> score(path, weights))
                    .sorted()
                    .toArray();
            return scores[scores.length - 1] - scores[scores.length - 2];
        }
    }
}
