package org.waymark.core.income;

import java.util.Arrays;
import org.waymark.core.model.IncomeParameter;

/**
 * The jobs of one life: searched, held, lost, searched again. Times are months from today. Work space that is used for one
 * life after the other.
 *
 * <p>The search is a proportional hazard model: the months until a hire are exponential with the rate of the person, who
 * differs from others with the same answers by a frailty, so that over many people the hire rate falls along a search.
 *
 * @see <a href="https://doi.org/10.2307/1913268">Lancaster 1979, Econometric methods for the duration of unemployment</a>
 */
final class JobSpells {

    /** Jobs of one life at most; more within {@link Lives#MONTHS} months are rare enough to be left out. */
    static final int MOST = 3;

    /** Months in which a new job is lost more easily. */
    private static final double EARLY = 6;

    private final LifeBlock block;
    private final double[] starts = new double[MOST];
    private final double[] ends = new double[MOST];
    private int number;

    JobSpells(LifeBlock block) {
        this.block = block;
    }

    /**
     * @param life its place in the block
     * @param rate of hires a month, 0 or more
     * @param delay months from a hire to the first day
     * @param lossRate of losses a month after the first six
     */
    void search(int life, double rate, double delay, double lossRate) {
        double early = lossRate * block.of(IncomeParameter.JOB_LOSS_EARLY, life);
        number = 0;
        double now = 0;
        while (number < MOST) {
            double start = now + block.search(number, life) / rate + delay;
            if (!(start < Lives.MONTHS)) return;
            starts[number] = start;
            now = start + held(block.loss(number, life), early, lossRate);
            ends[number++] = now;
        }
    }

    private static double held(double loss, double early, double late) {
        return loss < EARLY * early ? loss / early : EARLY + (loss - EARLY * early) / late;
    }

    /** Months until the first day of the first job; infinite if none comes within the horizon. */
    double firstStart() {
        return number == 0 ? Double.POSITIVE_INFINITY : starts[0];
    }

    /**
     * Enters the share of each month, 0 to 1, that lies in a job.
     *
     * @param delay months between the job and what is asked for, such as its pay
     */
    void shares(double delay, double[] months) {
        Arrays.fill(months, 0);
        for (int j = 0; j < number; j++) {
            double start = starts[j] + delay;
            double end = ends[j] + delay;
            for (int m = (int) start; m < months.length && m < end; m++) {
                months[m] += Math.max(0, Math.min(end, m + 1) - Math.max(start, m));
            }
        }
    }
}
