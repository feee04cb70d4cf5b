package org.waymark.core.income;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.Sampler;
import org.waymark.core.numerics.Uniform;

/**
 * Everything that chance decides in some lives, in columns. The paths of a life read the same numbers: whoever is a quick
 * applicant on one path is so on the other.
 */
final class LifeBlock {

    /** For what only measures of outcomes need, in a model that has none. */
    private static final Spread NOT_NEEDED = Spread.exactly(0);

    /** The rate of hires is their product. */
    private static final List<IncomeParameter> HIRE_RATIOS = List.of(
            IncomeParameter.HIRE_RATE,
            IncomeParameter.HIRE_EXPERIENCE,
            IncomeParameter.HIRE_LANGUAGE,
            IncomeParameter.HIRE_EQUIPMENT,
            IncomeParameter.HIRE_HOURS,
            IncomeParameter.HIRE_FRAILTY);

    /** Either or: a number below the chance means yes. */
    enum Chance {
        ABROAD,
        CONTRACTOR,
        COVER,
        PANEL,
        SPECIALIST
    }

    /** Where columns come from. */
    private interface Source {
        double[] column(Object key, int width, LifeColumns.Filler filler);
    }

    /** A column that is drawn again for every block of lives. */
    private record Drawn(LifeColumns.Filler filler, double[] column) {}

    private final List<Drawn> drawn = new ArrayList<>();
    private final double[][] parameters = new double[IncomeParameter.values().length][];
    private final double[][] chances = new double[Chance.values().length][];
    private final double[][] searches = new double[JobSpells.MOST][];
    private final double[][] losses = new double[JobSpells.MOST][];
    private final double[] swings;
    private final double[] fates;
    private final double[] taskMonths;
    private final double[] hireRates;
    private final long seed;

    /** Where the lives of this block begin in the columns. */
    private int offset;

    /** @param isKept whether the columns hold all lives, not one block of them after the other */
    private LifeBlock(Map<IncomeParameter, Spread> known, long seed, boolean isKept, Source columns) {
        this.seed = seed;
        for (var parameter : IncomeParameter.values()) {
            var spread = known.getOrDefault(parameter, NOT_NEEDED);
            parameters[parameter.ordinal()] =
                    columns.column(Map.entry(parameter, spread), 1, SharedNumbers.of(seed, parameter, spread));
        }
        for (var chance : Chance.values()) chances[chance.ordinal()] = uniform("chance-" + EnumKey.of(chance), columns);
        for (int spell = 0; spell < JobSpells.MOST; spell++) {
            searches[spell] = exponential("search-" + spell, columns);
            losses[spell] = exponential("loss-" + spell, columns);
        }
        swings = columns.column("task-swing", Lives.MONTHS, monthly("task-swing-", new Normal(0, 1)));
        fates = columns.column("task-fate", Lives.MONTHS, monthly("task-fate-", new Uniform(0, 1)));
        taskMonths = columns.column(
                followingFrom("task-months", known, TaskMonths.PARAMETERS),
                TaskMonths.WIDTH,
                lifeByLife(
                        isKept, (life, column, i) -> TaskMonths.fillMonths(this, life, column, i * TaskMonths.WIDTH)));
        hireRates = columns.column(
                followingFrom("hire-rate", known, HIRE_RATIOS),
                1,
                lifeByLife(isKept, (life, column, i) -> column[i] = hireRateOf(life)));
    }

    /** Enters what follows from other columns for one life, as the element number {@code i} of the column. */
    private interface LifeFiller {
        void fill(int life, double[] column, int i);
    }

    /** Other columns are read where the lives of the block stand in them: in those that are kept, where they do among all. */
    private static LifeColumns.Filler lifeByLife(boolean isKept, LifeFiller filler) {
        return (first, count, column) -> {
            int before = isKept ? Math.toIntExact(first) : 0;
            for (int i = 0; i < count; i++) filler.fill(before + i, column, i);
        };
    }

    /** The key of a column that follows from those of these parameters and from what is the same for everybody. */
    private static Object followingFrom(
            String name, Map<IncomeParameter, Spread> known, List<IncomeParameter> parameters) {
        var spreads = parameters.stream()
                .map(parameter -> known.getOrDefault(parameter, NOT_NEEDED))
                .toList();
        return Map.entry(name, spreads);
    }

    private double hireRateOf(int life) {
        double rate = 1;
        for (var ratio : HIRE_RATIOS) rate *= of(ratio, life);
        return rate;
    }

    /** The months of a life side by side, for they are read one after the other. */
    private LifeColumns.Filler monthly(String name, Distribution distribution) {
        var months = IntStream.range(0, Lives.MONTHS)
                .mapToObj(month -> distribution.sampler(stream(name + month)))
                .toArray(Sampler[]::new);
        var month = new double[RandomStream.BLOCK];
        return (first, count, column) -> {
            for (int m = 0; m < months.length; m++) {
                months[m].fill(first, count, month);
                for (int i = 0; i < count; i++) column[i * months.length + m] = month[i];
            }
        };
    }

    /** Columns of their own, which hold one block of lives after the other. */
    static LifeBlock passing(Map<IncomeParameter, Spread> known, long seed) {
        var passing = new ArrayList<Drawn>();
        var block = new LifeBlock(known, seed, false, (key, width, filler) -> {
            var column = new Drawn(filler, new double[RandomStream.BLOCK * width]);
            passing.add(column);
            return column.column();
        });
        block.drawn.addAll(passing);
        return block;
    }

    /** Columns of all lives, which are kept for other situations. */
    static LifeBlock of(Map<IncomeParameter, Spread> known, LifeColumns kept) {
        return new LifeBlock(known, kept.draws().seed(), true, kept::whole);
    }

    private double[] uniform(String name, Source columns) {
        var stream = stream(name);
        return columns.column(name, 1, (first, count, column) -> stream.uniforms(first, count, column, 1, 0));
    }

    private double[] exponential(String name, Source columns) {
        return columns.column(name, 1, Sampler.exponential(stream(name))::fill);
    }

    /** Turns to the lives {@code first} to {@code first + count - 1}. */
    void turnTo(int first, int count) {
        drawn.forEach(each -> each.filler().fill(first, count, each.column()));
        offset = drawn.isEmpty() ? first : 0;
    }

    double of(IncomeParameter parameter, int life) {
        return parameters[parameter.ordinal()][offset + life];
    }

    boolean happens(Chance chance, double probability, int life) {
        return chances[chance.ordinal()][offset + life] < probability;
    }

    /** Standard exponential: the hire rate times the months of the search number {@code spell}. */
    double search(int spell, int life) {
        return searches[spell][offset + life];
    }

    /** Standard exponential: the rate of loss times the months of the job number {@code spell}. */
    double loss(int spell, int life) {
        return losses[spell][offset + life];
    }

    /** Standard normal: how a month's tasks differ from the mean. */
    double swing(int month, int life) {
        return swings[(offset + life) * Lives.MONTHS + month];
    }

    /** Uniform on (0, 1): whether a month is without tasks, or brings a new beginning, or neither. */
    double fate(int month, int life) {
        return fates[(offset + life) * Lives.MONTHS + month];
    }

    /** Hires a month of a search in full, before what tasks beside it cost. */
    double hireRate(int life) {
        return hireRates[offset + life];
    }

    /** What {@link TaskMonths#fillMonths} entered for all lives; those of this one begin at {@link #taskMonthsAt}. */
    double[] taskMonths() {
        return taskMonths;
    }

    int taskMonthsAt(int life) {
        return (offset + life) * TaskMonths.WIDTH;
    }

    private RandomStream stream(String name) {
        return stream(seed, name);
    }

    static RandomStream stream(long seed, String name) {
        return RandomStream.of(seed, "life", name);
    }
}
