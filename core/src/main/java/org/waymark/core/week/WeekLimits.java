package org.waymark.core.week;

import org.waymark.core.income.IncomeSituation;
import org.waymark.core.model.IncomeParameter;

/**
 * How much a week can hold, in whole hours. What tasks there are is no part of it: that differs from life to life.
 *
 * @param own hours of the person to work in, searching included
 * @param extra hours of the person for searching alone, on top of those
 * @param beside most hours of tasks beside the job
 * @param isBesideAllowed whether the person's answers leave any room for tasks beside a job
 */
public record WeekLimits(int own, int extra, int beside, boolean isBesideAllowed) {

    /**
     * Most hours of work and searching that leave the rest which everybody needs: eleven hours between two days of work, and one
     * day off on top.
     *
     * @see <a href="https://eur-lex.europa.eu/eli/dir/2003/88/oj">Directive 2003/88/EC, articles 3 and 5</a>
     */
    public static final int MOST = 168 - 6 * 11 - 24;

    /**
     * Beside the job stays what the person has more hours than it takes, and never less than the plan of both combined counts
     * on: the median of {@link IncomeParameter#TASKS_BESIDE_JOB}. Nothing stays where the answers set that to exactly 0.
     */
    static WeekLimits of(IncomeSituation situation) {
        int own = (int) situation.weeklyHours();
        var planned = situation.parameters().get(IncomeParameter.TASKS_BESIDE_JOB);
        boolean isAllowed = planned.high() > 0;
        int left = Math.min(own, MOST) - (int) Math.ceil(situation.jobHours());
        int beside = isAllowed ? Math.max(left, (int) planned.median()) : 0;
        return new WeekLimits(own, (int) situation.extraSearchHours(), beside, isAllowed);
    }

    /** Nobody searches a job of no hours. */
    int mostSearching() {
        return own == 0 ? 0 : Math.min(own + extra, MOST);
    }

    /** Beside so many hours of searching. */
    int mostTasks(int searching) {
        return Math.min(own - Math.max(0, searching - extra), MOST - searching);
    }

    /** Whether it is rest, and not the hours of the person, that leaves no more time for tasks beside so much searching. */
    boolean isRestShort(int searching) {
        return mostTasks(searching) < own - Math.max(0, searching - extra);
    }
}
