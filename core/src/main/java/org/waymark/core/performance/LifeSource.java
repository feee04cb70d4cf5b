package org.waymark.core.performance;

import java.util.function.Function;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.income.LifeColumns;
import org.waymark.core.income.Lives;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LifeOutcomes;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RecentlyUsed;

/**
 * Simulates lives under one model, and keeps those of the situations that were asked for last: whoever asks what other answers
 * would lead to finds that most of them leave the situation as it is. For one thread.
 */
public final class LifeSource {

    private final Function<IncomeSituation, Lives> simulation;
    private final RecentlyUsed<IncomeSituation, LifePerformances> known;

    private LifeSource(Function<IncomeSituation, Lives> simulation, int most) {
        this.simulation = simulation;
        this.known = new RecentlyUsed<>(most);
    }

    /** For one situation. */
    public static LifeSource once(Draws draws) {
        return new LifeSource(situation -> Lives.of(situation, draws), 1);
    }

    /**
     * For many situations of one person: keeps the draws too, and simulates in about half of the time.
     *
     * @param most situations whose lives are kept; 10,000 lives take about 4 MB, and their draws 9 MB
     */
    public static LifeSource keeping(Draws draws, int most) {
        var columns = new LifeColumns(draws);
        return new LifeSource(situation -> Lives.of(situation, columns), most);
    }

    public LifePerformances of(DecisionModel model, LifeOutcomes outcomes, IncomeSituation situation) {
        var lived = situation.withoutLimits();
        return known.get(lived, () -> LifePerformances.of(model, outcomes, simulation.apply(lived)));
    }
}
