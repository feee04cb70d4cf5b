package org.waymark.core.income;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.numbers.arrays.Selection;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.numerics.Draws;

/**
 * What a person's simulated months come to, path by path.
 *
 * @param need USD a month that was asked for; 0 if none was
 * @param paths in the order of the model
 */
public record IncomeProjection(double need, Draws draws, Map<AlternativeId, PathProjection> paths) {

    /** The need counts as met in a month when it is in this share of the lives. */
    public static final double MET = 0.8;

    /**
     * @param months income of every month, from the first
     * @param needMetFrom the first month, from 1, from which on the need is met in {@link #MET} of the lives in every month;
     *     empty if there is no such month, or no need
     * @param outOfMoney share of the lives in which some month's need is covered neither by income nor by savings
     * @param outOfMoneyIn the median month of those lives, from 1; empty if there is none
     * @param hiredBy share of the lives in which a job has begun by the end of each month
     * @param worksOut share of the lives in which all must-haves hold that lives know of; 1 if the person has none
     */
    public record PathProjection(
            List<MonthlyIncome> months,
            OptionalInt needMetFrom,
            double outOfMoney,
            OptionalInt outOfMoneyIn,
            List<Double> hiredBy,
            double worksOut) {

        public PathProjection {
            months = List.copyOf(months);
            hiredBy = List.copyOf(hiredBy);
        }
    }

    /** Percentiles over the lives of what arrives in one month, in USD. {@code p25} means: less in a quarter of the lives. */
    public record MonthlyIncome(double p5, double p25, double p50, double p75, double p95) {}

    private static final double[] PERCENTILES = {0.05, 0.25, 0.5, 0.75, 0.95};

    public IncomeProjection {
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
    }

    public static IncomeProjection of(IncomeSituation situation, Draws draws) {
        var paths = new LinkedHashMap<AlternativeId, PathProjection>();
        Lives.withMonths(situation, draws).paths().forEach((path, lives) -> paths.put(path, of(situation, lives)));
        return new IncomeProjection(situation.monthlyNeed(), draws, paths);
    }

    private static PathProjection of(IncomeSituation situation, PathLives lives) {
        var outOfMoneyIn = months(lives.outOfMoneyIn());
        int count = lives.hiredAfter().length;
        return new PathProjection(
                Arrays.stream(lives.income()).map(IncomeProjection::percentiles).toList(),
                situation.monthlyNeed() > 0 ? metFrom(lives, situation.monthlyNeed()) : OptionalInt.empty(),
                (double) outOfMoneyIn.length / count,
                outOfMoneyIn.length == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(outOfMoneyIn[(outOfMoneyIn.length - 1) / 2]),
                IntStream.rangeClosed(1, Lives.MONTHS)
                        .mapToObj(lives::hiredWithin)
                        .toList(),
                lives.share(situation.limits()));
    }

    private static MonthlyIncome percentiles(double[] month) {
        var ranks = Arrays.stream(PERCENTILES)
                .mapToInt(p -> (int) Math.ceil(p * month.length) - 1)
                .toArray();
        var parted = month.clone();
        Selection.select(parted, ranks);
        return new MonthlyIncome(
                parted[ranks[0]], parted[ranks[1]], parted[ranks[2]], parted[ranks[3]], parted[ranks[4]]);
    }

    private static OptionalInt metFrom(PathLives lives, double need) {
        int from = Lives.MONTHS;
        while (from > 0 && shareMet(lives.income()[from - 1], need) >= MET) from--;
        return from == Lives.MONTHS ? OptionalInt.empty() : OptionalInt.of(from + 1);
    }

    private static double shareMet(double[] month, double need) {
        int met = 0;
        for (double income : month) met += income >= need ? 1 : 0;
        return (double) met / month.length;
    }

    /** Sorted. */
    private static int[] months(byte[] outOfMoneyIn) {
        return IntStream.range(0, outOfMoneyIn.length)
                .map(i -> outOfMoneyIn[i])
                .filter(month -> month > 0)
                .sorted()
                .toArray();
    }
}
