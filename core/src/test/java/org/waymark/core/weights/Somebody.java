package org.waymark.core.weights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.core.answers.Preference;
import org.waymark.core.model.CriterionId;
import org.waymark.core.weights.PreferenceStatement.Choice;
import org.waymark.core.weights.PreferenceStatement.Order;

/** Somebody with weights of their own, who says what they would improve first, and chooses four times between two offers. */
record Somebody(double[] logs, double beta, SplittableRandom random) {

    static final List<CriterionId> IDS = IntStream.range(0, 12)
            .mapToObj(i -> new CriterionId("criterion-" + (char) ('a' + i)))
            .toList();
    static final double SIGMA = 0.8;
    static final double[] BETAS = {0.15, 1, 2.5, 4};
    static final double[] PARTS = {0.08, 0.2, 0.47, 0.25};

    static Weights prior(int count) {
        var ratios = new LinkedHashMap<CriterionId, Double>();
        for (int i = 0; i < count; i++) ratios.put(IDS.get(i), 1.0 + i % 4);
        return Weights.inRatio(ratios);
    }

    /** The mean over the draws as they count. */
    static double mean(PreferencePool pool, ToDoubleFunction<double[]> of) {
        double sum = 0;
        for (int i = 0; i < pool.counts().length; i++) sum += pool.counts()[i] * of.applyAsDouble(draw(pool, i));
        return sum;
    }

    static double[] draw(PreferencePool pool, int i) {
        return IntStream.range(0, pool.weights().length)
                .mapToDouble(c -> pool.weights()[c][i])
                .toArray();
    }

    static Somebody of(Weights prior, double beta, long seed) {
        var random = new SplittableRandom(seed);
        var logs = prior.byCriterion().values().stream()
                .mapToDouble(weight -> Math.log(weight) + SIGMA * random.nextGaussian())
                .toArray();
        return new Somebody(logs, beta, random);
    }

    Order ordered(int named) {
        var heard = new ArrayList<>(IntStream.range(0, logs.length).boxed().toList());
        var gains = heard.stream().collect(Collectors.toMap(IDS::get, i -> 0.3 + 0.05 * i));
        var noisy = new double[logs.length];
        for (int i = 0; i < noisy.length; i++) {
            double gumbel = -Math.log(-Math.log(random.nextDouble()));
            noisy[i] = beta * (logs[i] + Math.log(0.3 + 0.05 * i)) + gumbel;
        }
        heard.sort(Comparator.comparingDouble(i -> -noisy[i]));
        return new Order(
                heard.stream().limit(named).map(i -> Set.of(IDS.get(i))).toList(), gains);
    }

    Choice choice() {
        int first = random.nextInt(logs.length);
        int second = (first + 1 + random.nextInt(logs.length - 1)) % logs.length;
        double gainOfFirst = 0.1 + 0.8 * random.nextDouble();
        double gainOfSecond = 0.1 + 0.8 * random.nextDouble();
        double margin = logs[first] - logs[second] + Math.log(gainOfFirst / gainOfSecond);
        double u = random.nextDouble();
        double above = 1 / (1 + Math.exp(-beta * (margin - 0.2)));
        double below = 1 / (1 + Math.exp(-beta * (-margin - 0.2)));
        var said = u < above ? Preference.FIRST : u > 1 - below ? Preference.SECOND : Preference.SAME;
        return new Choice(IDS.get(first), gainOfFirst, IDS.get(second), gainOfSecond, said);
    }

    List<PreferenceStatement> statements() {
        var all = new ArrayList<PreferenceStatement>(List.of(ordered(3)));
        for (int i = 0; i < 4; i++) all.add(choice());
        return all;
    }
}
