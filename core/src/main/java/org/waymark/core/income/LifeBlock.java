package org.waymark.core.income;

import java.util.EnumMap;
import java.util.Map;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.Sampler;

/**
 * Everything that chance decides in some lives, in columns. The paths of a life read the same numbers: whoever is a quick
 * applicant on one path is so on the other.
 */
final class LifeBlock {

    /** Either or: a number below the chance means yes. */
    enum Chance {
        ABROAD,
        CONTRACTOR,
        COVER,
        PANEL,
        SPECIALIST
    }

    /** For what only measures of outcomes need, in a model that has none. */
    private static final Spread NOT_NEEDED = Spread.exactly(0);

    private final Map<IncomeParameter, LifeNumber> numbers = new EnumMap<>(IncomeParameter.class);
    private final RandomStream[] streams = new RandomStream[IncomeParameter.values().length];
    private final double[][] parameters = new double[streams.length][RandomStream.BLOCK];
    private final double[][] chances = new double[Chance.values().length][RandomStream.BLOCK];
    private final double[][] searches = new double[JobSpells.MOST][RandomStream.BLOCK];
    private final double[][] losses = new double[JobSpells.MOST][RandomStream.BLOCK];
    private final double[][] swings = new double[Lives.MONTHS][RandomStream.BLOCK];
    private final double[][] fates = new double[Lives.MONTHS][RandomStream.BLOCK];
    private final long seed;

    LifeBlock(Map<IncomeParameter, Spread> known, long seed) {
        this.seed = seed;
        for (var parameter : IncomeParameter.values()) {
            var spread = known.getOrDefault(parameter, NOT_NEEDED);
            numbers.put(parameter, LifeNumber.of(spread, parameter.unit()));
            streams[parameter.ordinal()] = stream(streamName(parameter));
        }
    }

    /** One person is paid well at home and abroad, or in neither. */
    private static String streamName(IncomeParameter parameter) {
        return switch (parameter) {
            case JOB_PAY_LOCAL, JOB_PAY_ABROAD -> "job-pay";
            default -> EnumKey.of(parameter);
        };
    }

    void draw(long first, int count) {
        numbers.forEach((parameter, number) ->
                number.fill(streams[parameter.ordinal()], first, count, parameters[parameter.ordinal()]));
        for (var chance : Chance.values()) {
            stream("chance-" + EnumKey.of(chance)).uniforms(first, count, chances[chance.ordinal()], 1, 0);
        }
        for (int spell = 0; spell < JobSpells.MOST; spell++) {
            Sampler.exponential(stream("search-" + spell)).fill(first, count, searches[spell]);
            Sampler.exponential(stream("loss-" + spell)).fill(first, count, losses[spell]);
        }
        for (int month = 0; month < Lives.MONTHS; month++) {
            var swing = new Normal(0, 1).sampler(stream("task-swing-" + month));
            swing.fill(first, count, swings[month]);
            stream("task-fate-" + month).uniforms(first, count, fates[month], 1, 0);
        }
    }

    double of(IncomeParameter parameter, int life) {
        return parameters[parameter.ordinal()][life];
    }

    boolean happens(Chance chance, double probability, int life) {
        return chances[chance.ordinal()][life] < probability;
    }

    /** Standard exponential: the hire rate times the months of the search number {@code spell}. */
    double search(int spell, int life) {
        return searches[spell][life];
    }

    /** Standard exponential: the rate of loss times the months of the job number {@code spell}. */
    double loss(int spell, int life) {
        return losses[spell][life];
    }

    /** Standard normal: how a month's tasks differ from the mean. */
    double swing(int month, int life) {
        return swings[month][life];
    }

    /** Uniform on (0, 1): whether a month is without tasks, or brings a new beginning, or neither. */
    double fate(int month, int life) {
        return fates[month][life];
    }

    private RandomStream stream(String name) {
        return RandomStream.of(seed, "life", name);
    }
}
