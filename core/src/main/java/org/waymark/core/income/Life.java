package org.waymark.core.income;

import static org.waymark.core.model.IncomeParameter.*;

import java.util.stream.IntStream;
import org.waymark.core.model.WorkPlan;

/** One life on one path after the other. Work space that is used for one life after the other. */
final class Life {

    private final IncomeSituation situation;
    private final LifeBlock block;
    private final TaskMonths tasks;
    private final JobSpells jobs;
    private final LifeMeasures measures;
    private final double[] earned = new double[Lives.MONTHS];
    private final double[] employed = new double[Lives.MONTHS];
    private final double[] paid = new double[Lives.MONTHS];
    private final double[] hours = new double[Lives.MONTHS];
    private final double[] byTasks = new double[Lives.MONTHS];
    private final double[] byJob = new double[Lives.MONTHS];

    /** The share of each month in which the need must be covered. */
    private final double[] needed;

    private int life;
    private double hireRate;
    private double searchHours;
    private double slowdown;
    private double startDelay;
    private double payday;
    private double lossRate;
    private double monthlyPay;
    private double taskShareKept;
    private double hoursBeside;
    private boolean isCovered;

    Life(IncomeSituation situation, LifeBlock block) {
        this.situation = situation;
        this.block = block;
        this.tasks = new TaskMonths(block);
        this.jobs = new JobSpells(block);
        this.measures = new LifeMeasures(situation, block);
        this.needed = IntStream.rangeClosed(1, Lives.MONTHS)
                .mapToDouble(end -> Math.clamp(end - situation.needFrom(), 0, 1))
                .toArray();
    }

    /** What all paths of the life at this place of the block have in common. */
    void begin(int life) {
        this.life = life;
        tasks.begin(life);
        hireRate = block.hireRate(life);
        searchHours = block.of(SEARCH_HOURS, life);
        slowdown = block.of(SEARCH_SLOWDOWN, life);
        startDelay = block.of(JOB_START, life) / Lives.WEEKS_OF_A_MONTH;
        payday = block.of(JOB_PAYDAY, life) / Lives.WEEKS_OF_A_MONTH;
        double selfContributions = block.of(SELF_CONTRIBUTIONS, life);
        taskShareKept = 1 - selfContributions;
        hoursBeside = block.of(TASKS_BESIDE_JOB, life);
        beginJob(selfContributions);
    }

    private void beginJob(double selfContributions) {
        boolean isAbroad = block.happens(LifeBlock.Chance.ABROAD, block.of(ABROAD_SHARE, life), life);
        double contractors = block.of(isAbroad ? CONTRACTOR_SHARE_ABROAD : CONTRACTOR_SHARE_LOCAL, life);
        boolean isContractor = block.happens(LifeBlock.Chance.CONTRACTOR, contractors, life);
        double cover = block.of(isContractor ? CONTRACTOR_COVER : EMPLOYEE_COVER, life);
        isCovered = block.happens(LifeBlock.Chance.COVER, cover, life);
        lossRate = block.of(isAbroad ? JOB_LOSS_ABROAD : JOB_LOSS_LOCAL, life);
        double contributions = isContractor ? selfContributions : block.of(EMPLOYEE_CONTRIBUTIONS, life);
        double pay = block.of(isAbroad ? JOB_PAY_ABROAD : JOB_PAY_LOCAL, life);
        monthlyPay = pay * situation.jobHours() * Lives.WEEKS_OF_A_MONTH * (1 - contributions);
        measures.begin(life, isContractor);
    }

    /** Enters what becomes of the life under this plan, at its number {@code at}. */
    void follow(WorkPlan plan, PathLives path, int at) {
        double planned = situation.weeklyHours();
        double extra = situation.extraSearchHours();
        double ofPlanned = switch (plan) {
            case TASKS -> 0;
            case JOB -> planned;
            case TASKS_UNTIL_JOB -> Math.clamp(searchHours - extra, 0, planned / 2);
        };
        follow(
                plan == WorkPlan.TASKS || planned == 0 ? 0 : ofPlanned + extra,
                plan == WorkPlan.JOB ? 0 : planned - ofPlanned,
                plan == WorkPlan.TASKS_UNTIL_JOB ? hoursBeside : 0,
                path,
                at);
    }

    /** The same when the hours of the week are split so. */
    void follow(WeekSplit split, PathLives path, int at) {
        follow(split.searching(), split.tasks(), split.beside(), path, at);
    }

    private void follow(double searching, double willingBefore, double willingBeside, PathLives path, int at) {
        double tasksBefore = tasks.hours(willingBefore);
        double tasksBeside = tasks.hours(willingBeside);
        // whoever has more hours than a full week does further tasks in time that would not go to the search
        double slowing = Math.min(tasksBefore, Lives.FULL_TIME - Math.min(searching, Lives.FULL_TIME));
        double rate = hireRate * TaskMonths.part(searching, searchHours) * Math.max(0, 1 - slowdown * slowing);
        jobs.search(life, rate, startDelay, lossRate);
        jobs.shares(0, employed);
        jobs.shares(payday, paid);
        earnByTasks(tasksBefore, tasksBeside);
        receiveTaskMoney();
        path.hiredAfter()[at] = jobs.firstStart();
        path.coveredAfter()[at] = isCovered ? jobs.firstStart() : Double.POSITIVE_INFINITY;
        path.firstIncomeAfter()[at] = firstIncome(tasksBefore);
        path.outOfMoneyIn()[at] = outOfMoneyIn();
        for (int m = 0; m < path.income().length; m++) path.income()[m][at] = byTasks[m] + byJob[m];
        measures.measure(path, at, isCovered, employed, hours, byTasks, byJob);
    }

    private void earnByTasks(double before, double beside) {
        int screened = tasks.screenedFrom();
        earnByTasks(0, screened, tasks.weeklyBefore(before), tasks.weeklyBefore(beside));
        earnByTasks(screened, earned.length, tasks.weeklyAfter(before), tasks.weeklyAfter(beside));
        double planned = situation.weeklyHours();
        double ofJob = situation.jobHours();
        for (int m = 0; m < hours.length; m++) {
            double job = employed[m];
            double doingTasks = ((1 - job) * before + job * beside) * tasks.worked(m);
            hours[m] = planned > 0 ? Math.min(1, (job * ofJob + doingTasks) / planned) : 0;
        }
    }

    /** From month {@code from} until before {@code to}; {@code before} and {@code beside} the job in USD a week. */
    private void earnByTasks(int from, int to, double before, double beside) {
        for (int m = from; m < to; m++) {
            double job = employed[m];
            double money = Math.max(0, 1 - job) * tasks.earned(m, before) + job * tasks.earned(m, beside);
            earned[m] = money * taskShareKept;
        }
    }

    /** Money of tasks arrives later than it is earned, by a number of months that need not be whole. */
    private void receiveTaskMoney() {
        int whole = (int) tasks.payout();
        double part = tasks.payout() - whole;
        for (int m = 0; m < byTasks.length; m++) {
            byTasks[m] = (1 - part) * earned(m - whole) + part * earned(m - whole - 1);
            byJob[m] = monthlyPay * paid[m];
        }
    }

    /** The first month, from 1, whose need neither income nor savings cover; 0 if there is none. */
    private byte outOfMoneyIn() {
        double need = situation.monthlyNeed();
        double balance = situation.savings();
        for (int m = 0; m < byTasks.length; m++) {
            balance += needed[m] * (byTasks[m] + byJob[m] - need);
            if (balance < 0) return (byte) (m + 1);
        }
        return 0;
    }

    private double earned(int month) {
        return month < 0 ? 0 : earned[month];
    }

    private double firstIncome(double taskHours) {
        double byTasks = taskHours > 0 ? tasks.firstMoney() : Double.POSITIVE_INFINITY;
        double byJob = situation.weeklyHours() > 0 ? jobs.firstStart() + payday : Double.POSITIVE_INFINITY;
        double first = Math.min(byTasks, byJob);
        return first < Lives.MONTHS ? first : Double.POSITIVE_INFINITY;
    }
}
